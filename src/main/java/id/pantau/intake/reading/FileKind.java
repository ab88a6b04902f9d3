package id.pantau.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file really is, told by its first bytes and not by its name. The screen's word is the message {@code intake.kind.<NAME>}. */
public enum FileKind {
    TEXT(true),
    UTF16(false),
    /** ZIP, and with it the newer Excel and Word files. */
    ZIP(false),
    /** The older Excel and Word files. */
    OLE(false),
    PDF(false),
    RAR(false),
    SEVEN_ZIP(false),
    GZIP(false),
    IMAGE(false),
    BINARY(false);

    /** How much of a file is looked at. */
    static final int HEAD = 4096;

    private final boolean readable;

    FileKind(boolean readable) {
        this.readable = readable;
    }

    public static FileKind of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD));
        }
    }

    static FileKind of(byte[] head) {
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE;
        }
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (startsWith(head, 'R', 'a', 'r', '!')) {
            return RAR;
        }
        if (startsWith(head, '7', 'z', 0xBC, 0xAF)) {
            return SEVEN_ZIP;
        }
        if (startsWith(head, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (startsWith(head, 0x89, 'P', 'N', 'G') || startsWith(head, 0xFF, 0xD8, 0xFF)) {
            return IMAGE;
        }
        return textual(head);
    }

    /** Whether the file can be read as text. */
    public boolean isText() {
        return readable;
    }

    /** Whether other files can be packed into it. */
    boolean isArchive() {
        return this == ZIP || this == RAR || this == SEVEN_ZIP || this == GZIP;
    }

    private static FileKind textual(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return UTF16;
        }
        int zeros = 0;
        int controls = 0;
        for (byte b : head) {
            if (b == 0) {
                zeros++;
            } else if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        // Latin text in UTF-16 without a mark: every other byte is zero and nothing else is odd.
        if (controls == 0 && head.length > 1 && zeros * 5 > head.length * 2 && zeros * 5 < head.length * 3) {
            return UTF16;
        }
        return zeros + controls > 0 ? BINARY : TEXT;
    }

    private static boolean startsWith(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
