package id.pantau.rollout;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What may lie beside evidence, told by how its content begins and never by its name. */
enum EvidenceFileType {
    PDF("application/pdf", "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
    JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

    /** As many bytes as the longest beginning has. */
    static final int BEGINNING = 8;

    private final String mediaType;
    private final String extension;
    private final byte[] beginning;

    EvidenceFileType(String mediaType, String extension, byte[] beginning) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.beginning = beginning;
    }

    static Optional<EvidenceFileType> of(byte[] start) {
        return Arrays.stream(values())
                .filter(type -> start.length >= type.beginning.length
                        && Arrays.equals(start, 0, type.beginning.length, type.beginning, 0, type.beginning.length))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    String extension() {
        return extension;
    }
}
