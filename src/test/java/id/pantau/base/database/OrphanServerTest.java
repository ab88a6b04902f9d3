package id.pantau.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a shell to play the server")
class OrphanServerTest {

    @TempDir
    Path data;

    @Test
    void a_server_of_this_folder_is_stopped() throws Exception {
        Process server = process("--datadir=" + data);

        OrphanServer.stop(data);

        assertThat(server.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(OrphanServer.pidFile(data)).doesNotExist();
    }

    @Test
    void another_process_that_got_the_number_meanwhile_is_left_alone() throws IOException {
        Process other = process("--datadir=" + data + "-lain");
        try {
            OrphanServer.stop(data);

            assertThat(other.isAlive()).isTrue();
            assertThat(OrphanServer.pidFile(data)).doesNotExist();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void a_pid_file_that_was_cut_off_does_no_harm() throws IOException {
        Files.writeString(OrphanServer.pidFile(data), "");

        OrphanServer.stop(data);

        assertThat(OrphanServer.pidFile(data)).doesNotExist();
    }

    private Process process(String argument) throws IOException {
        Process process = new ProcessBuilder("sh", "-c", "while :; do sleep 1; done", "server", argument).start();
        Files.writeString(OrphanServer.pidFile(data), process.pid() + "\n");
        return process;
    }
}
