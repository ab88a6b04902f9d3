package id.pantau.intake.reading;

import id.pantau.base.report.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a pack, within the limits and ready to be read. */
public final class OpenPack implements AutoCloseable {

    private final Map<PackFile, Path> files;
    private final List<Problem> problems;
    private final @Nullable Path temporary;
    private Map<Integer, String> confirmedShapes = Map.of();

    /** @param temporary folder to be removed on closing; null where the files stay where the user keeps them */
    OpenPack(Map<PackFile, Path> files, List<Problem> problems, @Nullable Path temporary) {
        this.files = new EnumMap<>(PackFile.class);
        this.files.putAll(files);
        this.problems = List.copyOf(problems);
        this.temporary = temporary;
    }

    public Optional<Path> file(PackFile file) {
        return Optional.ofNullable(files.get(file));
    }

    OpenPack confirming(Map<Integer, String> shapes) {
        confirmedShapes = shapes;
        return this;
    }

    /** As {@link PackSource#confirmedShapes}. */
    public Map<Integer, String> confirmedShapes() {
        return confirmedShapes;
    }

    /** What was found on opening: unknown files, files that stand in two places. Never an error. */
    public List<Problem> problems() {
        return problems;
    }

    /** Of the files that are read, with their names: the same for a folder and for a ZIP of it. Lower-case hex. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<PackFile, Path> file : files.entrySet()) {
                digest.update((file.getKey().fileName() + '\n').getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                try (var in = new DigestInputStream(Files.newInputStream(file.getValue()), digest)) {
                    in.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes what was unpacked. */
    @Override
    public void close() {
        if (temporary != null) {
            deleteTree(temporary);
        }
    }

    static void deleteTree(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
