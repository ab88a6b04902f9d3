package id.pantau.base.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * Reads from the last bytes of a ZIP how many entries it says it has, so that a million of them are refused before the archive's
 * directory is loaded into memory.
 */
final class ZipDirectory {

    private static final int END_RECORD = 0x06054b50;
    private static final int END_RECORD_BYTES = 22;
    private static final int COMMENT_BYTES = 0xFFFF;

    private ZipDirectory() {}

    /** Empty where the end of the directory is not found: the file is cut off or no ZIP. */
    static OptionalInt countEntries(Path archive) throws IOException {
        try (var file = new RandomAccessFile(archive.toFile(), "r")) {
            int length = (int) Math.min(file.length(), END_RECORD_BYTES + COMMENT_BYTES);
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            var buffer = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END_RECORD_BYTES; at >= 0; at--) {
                if (buffer.getInt(at) == END_RECORD) {
                    return OptionalInt.of(Short.toUnsignedInt(buffer.getShort(at + 10)));
                }
            }
            return OptionalInt.empty();
        }
    }
}
