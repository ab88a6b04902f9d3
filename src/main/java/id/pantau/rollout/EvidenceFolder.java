package id.pantau.rollout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files of evidence in the data folder, each under the hash of its content, so that the same photo lies there once. */
@Component
class EvidenceFolder {

    private static final int BUFFER = 64 * 1024;

    private final Path folder;

    EvidenceFolder(@Value("${pantau.data}") Path data) {
        this.folder = data.toAbsolutePath().normalize().resolve("bukti");
    }

    /** SHA-256 in lower-case hexadecimal digits. */
    static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            int count;
            while ((count = in.read(buffer)) >= 0) {
                digest.update(buffer, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes a file over, whole or not at all. */
    void keep(Path file, String hash) throws IOException {
        Path place = place(hash);
        Files.createDirectories(place.getParent());
        try {
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // The folder of temporary files lies on another disk.
            Path beside = Files.createTempFile(place.getParent(), "salin-", ".tmp");
            Files.move(file, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    Path place(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(hash);
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    void remove(String hash) {
        try {
            Files.deleteIfExists(place(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
