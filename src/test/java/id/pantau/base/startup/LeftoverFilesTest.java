package id.pantau.base.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverFilesTest {

    @TempDir
    Path data;

    @Test
    void what_a_killed_run_left_is_removed_and_the_folder_stays() throws IOException {
        Path temporary = Files.createDirectories(data.resolve("tmp"));
        Files.writeString(
                Files.createDirectories(temporary.resolve("pantau-pack-1")).resolve("capaian.csv"), "x");
        Files.writeString(temporary.resolve("pantau-unggah-2.zip"), "x");

        LeftoverFiles.clean(temporary);

        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void only_a_folder_inside_the_data_folder_is_ones_own() throws IOException {
        Path inside = Files.createDirectories(data.resolve("tmp"));

        assertThat(LeftoverFiles.isOwn(data, inside)).isTrue();
        assertThat(LeftoverFiles.isOwn(data, data)).isFalse();
        assertThat(LeftoverFiles.isOwn(data, Path.of("/tmp"))).isFalse();
        assertThat(LeftoverFiles.isOwn(inside, data)).isFalse();
        assertThat(LeftoverFiles.isOwn(data, data.resolve("tidak-ada"))).isFalse();
    }
}
