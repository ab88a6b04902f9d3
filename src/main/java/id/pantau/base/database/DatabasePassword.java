package id.pantau.base.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The embedded server's password: made up once for a data folder, and kept there for its owner alone. */
final class DatabasePassword {

    private static final String FILE = "database-password";
    private static final int BYTES = 24;

    private DatabasePassword() {}

    /** That of the folder; a new one where there is none yet. */
    static String of(Path home) throws IOException {
        Path file = home.resolve(FILE);
        String kept = Files.exists(file) ? Files.readString(file).strip() : "";
        if (!kept.isEmpty()) {
            return kept;
        }
        String made = random();
        // Whole or not at all, also when the machine stops in the middle.
        Files.move(writePrivate(home.resolve(FILE + ".part"), made), file, StandardCopyOption.REPLACE_EXISTING);
        return made;
    }

    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Writes a file that nobody else can read. */
    static Path writePrivate(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.writeString(file, text);
    }
}
