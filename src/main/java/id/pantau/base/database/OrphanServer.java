package id.pantau.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that still runs on a data folder although its application was killed. */
final class OrphanServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private OrphanServer() {}

    static Path pidFile(Path data) {
        return data.resolve("server.pid");
    }

    /** Stops it, in order where it lets itself be stopped. Only whoever holds the data folder may do this. */
    static void stop(Path data) throws IOException {
        find(data).ifPresent(orphan -> {
            log.warn("Stopping the MariaDB server {} that an earlier run left behind on {}", orphan.pid(), data);
            orphan.destroy();
            try {
                orphan.onExit()
                        .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                        .join();
            } catch (CompletionException e) {
                // The server's own recovery copes with this as with a loss of power.
                orphan.destroyForcibly();
                orphan.onExit().join();
            }
        });
        Files.deleteIfExists(pidFile(data));
    }

    /** The process of the pid file, unless its number now belongs to something else. */
    private static Optional<ProcessHandle> find(Path data) throws IOException {
        Path file = pidFile(data);
        String pid = Files.exists(file) ? Files.readString(file).strip() : "";
        return pid.matches("\\d{1,18}")
                ? ProcessHandle.of(Long.parseLong(pid)).filter(p -> serves(p, data))
                : Optional.empty();
    }

    private static boolean serves(ProcessHandle process, Path data) {
        return process.info()
                .arguments()
                .map(List::of)
                .map(arguments -> arguments.contains("--datadir=" + data))
                .orElse(false);
    }
}
