package id.pantau.base.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a table can be taken away as. */
public enum FileFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxFile::write),
    CSV("csv", "text/csv;charset=UTF-8", CsvFile::write);

    private final String ending;
    private final String mediaType;
    private final Writer writer;

    FileFormat(String ending, String mediaType, Writer writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    public String mediaType() {
        return mediaType;
    }

    /** {@code capaian-kia-k6-2026-10-desa.xlsx}. */
    public String fileName(TableFile table) {
        return table.name() + "." + ending;
    }

    /** The whole file, so that a failure leaves none behind that is half written. */
    public byte[] write(TableFile table) {
        var bytes = new ByteArrayOutputStream();
        try {
            writer.write(table, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    private interface Writer {
        void write(TableFile table, ByteArrayOutputStream out) throws IOException;
    }
}
