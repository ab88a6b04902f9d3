package id.pantau.region;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a dBase table (.dbf, versions III to 5) as text. */
final class DbfTable {

    private static final int HEADER = 32;
    private static final int FIELD = 32;
    private static final int NAME = 11;
    private static final byte END_OF_FIELDS = 0x0d;
    private static final int END_OF_FILE = 0x1a;
    private static final char DELETED = '*';
    /** Text, numbers and dates: all are written as text. What else there is needs other files or is of no use here. */
    private static final String TEXTUAL = "CNFDL";

    private final String name;
    private final @Nullable Charset charset;
    private final PropertyCollector collector;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private long declared;

    private DbfTable(String name, @Nullable Charset charset, PropertyCollector collector) {
        this.name = name;
        this.charset = charset;
        this.collector = collector;
    }

    private record Field(String name, boolean textual, int offset, int length) {}

    /**
     * @param charset of its texts; null where it is not stated: then UTF-8 where that is possible, else the Western one
     * @param collector of the properties of all tables of a file
     */
    static DbfTable read(String name, BinaryInput in, @Nullable Charset charset, PropertyCollector collector)
            throws IOException, BoundaryRefusal {
        var table = new DbfTable(name, charset, collector);
        try {
            table.read(in);
        } catch (EOFException e) {
            throw new BoundaryRefusal("region.boundary.dbf-damaged", name);
        }
        return table;
    }

    /** Those that are really there, in the order of the file; a deleted one has no values. */
    List<Map<String, String>> rows() {
        return rows;
    }

    /** How many rows the table says it has. */
    long declared() {
        return declared;
    }

    private void read(BinaryInput in) throws IOException, BoundaryRefusal {
        var header = ByteBuffer.wrap(in.bytes(HEADER)).order(ByteOrder.LITTLE_ENDIAN);
        declared = Integer.toUnsignedLong(header.getInt(4));
        int fieldsEnd = Short.toUnsignedInt(header.getShort(8));
        int width = Short.toUnsignedInt(header.getShort(10));
        if (fieldsEnd < HEADER + FIELD || width < 2) {
            throw new BoundaryRefusal("region.boundary.dbf-damaged", name);
        }
        List<Field> fields = fields(in.bytes(fieldsEnd - HEADER), width);
        while (!in.atEnd()) {
            int mark = in.bytes(1)[0];
            if (mark == END_OF_FILE) {
                break;
            }
            row(mark == DELETED ? List.of() : fields, in.bytes(width - 1));
        }
    }

    private List<Field> fields(byte[] descriptors, int width) throws BoundaryRefusal {
        List<Field> fields = new ArrayList<>();
        int offset = 0;
        for (int at = 0; at + FIELD <= descriptors.length && descriptors[at] != END_OF_FIELDS; at += FIELD) {
            int end = at;
            while (end < at + NAME && descriptors[end] != 0) {
                end++;
            }
            int length = Byte.toUnsignedInt(descriptors[at + 16]);
            boolean textual = TEXTUAL.indexOf((char) descriptors[at + NAME]) >= 0;
            fields.add(new Field(text(descriptors, at, end - at), textual, offset, length));
            offset += length;
            if (offset > width - 1) {
                throw new BoundaryRefusal("region.boundary.dbf-damaged", name);
            }
        }
        return fields;
    }

    private void row(List<Field> fields, byte[] row) throws BoundaryRefusal {
        collector.start();
        for (var field : fields) {
            String value = field.textual() ? text(row, field.offset(), field.length()) : "";
            if (!value.isEmpty()) {
                collector.put(field.name(), value);
            }
        }
        rows.add(collector.properties());
    }

    /** Without the blanks, or zeros, that fill a field up. */
    private String text(byte[] bytes, int from, int length) {
        int start = from;
        int end = from + length;
        while (end > start && isFiller(bytes[end - 1])) {
            end--;
        }
        while (start < end && isFiller(bytes[start])) {
            start++;
        }
        if (charset != null) {
            return new String(bytes, start, end - start, charset).strip();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1).strip();
        }
    }

    private static boolean isFiller(byte b) {
        return b == ' ' || b == 0;
    }
}
