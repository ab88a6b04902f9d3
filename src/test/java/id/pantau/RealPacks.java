package id.pantau;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Packs of real kabupaten, which are not part of the project; tests that need them are skipped where they are absent. */
public final class RealPacks {

    private RealPacks() {}

    /** Folder of a pack, e.g. {@code 19.06}. */
    public static Path pack(String code) {
        return existing(root().resolve(code));
    }

    /** A boundary file as users really send it. */
    public static Path specimen(String name) {
        return existing(root().resolveSibling("specimen").resolve(name));
    }

    /** A list of codes of several kabupaten. */
    public static Path list(String name) {
        return existing(root().resolveSibling("lists").resolve(name));
    }

    private static Path root() {
        String named = System.getenv("PANTAU_PACKS");
        return Path.of(named == null || named.isBlank() ? "../shared/data/kabupaten" : named)
                .toAbsolutePath()
                .normalize();
    }

    private static Path existing(Path path) {
        assumeTrue(Files.exists(path), "real pack absent: " + path.getFileName());
        return path;
    }
}
