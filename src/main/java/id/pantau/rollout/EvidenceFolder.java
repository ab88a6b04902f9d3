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
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files of evidence in the data folder, each under the hash of its content, so that the same photo lies there once. */
@Component
class EvidenceFolder {

    private static final int BUFFER = 64 * 1024;
    private static final String COPY = "salin-";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

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
    void keep(Path file, String hash) {
        try {
            move(file, hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void move(Path file, String hash) throws IOException {
        Path place = place(hash);
        Files.createDirectories(place.getParent());
        try {
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // The folder of temporary files lies on another disk.
            Path beside = Files.createTempFile(place.getParent(), COPY, ".tmp");
            Files.move(file, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    Path place(String hash) {
        if (!HASH.matcher(hash).matches()) {
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

    /**
     * Hashes of the files that have lain there since before {@code moment}. A copy that was cut off before that goes on the way; what
     * is neither stays.
     */
    List<String> before(Instant moment) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> old;
        try (Stream<Path> all = Files.find(
                folder,
                2,
                (path, facts) -> facts.isRegularFile()
                        && facts.lastModifiedTime().toInstant().isBefore(moment))) {
            old = all.toList();
        }
        for (Path path : old) {
            if (path.getFileName().toString().startsWith(COPY)) {
                Files.deleteIfExists(path);
            }
        }
        return old.stream()
                .map(path -> path.getFileName().toString())
                .filter(HASH.asMatchPredicate())
                .toList();
    }
}
