package id.pantau.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DatabasePasswordTest {

    @TempDir
    Path home;

    @Test
    void is_made_once_for_a_folder() throws IOException {
        String first = DatabasePassword.of(home);

        assertThat(first).hasSize(48);
        assertThat(DatabasePassword.of(home)).isEqualTo(first);
    }

    @Test
    void a_file_that_was_cut_off_gets_a_new_one() throws IOException {
        Files.createFile(home.resolve("database-password"));

        assertThat(DatabasePassword.of(home)).hasSize(48);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no POSIX permissions there")
    void nobody_else_can_read_it() throws IOException {
        DatabasePassword.of(home);

        assertThat(Files.getPosixFilePermissions(home.resolve("database-password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
