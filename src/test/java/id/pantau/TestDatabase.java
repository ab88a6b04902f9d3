package id.pantau;

import id.pantau.base.database.EmbeddedMariaDb;
import id.pantau.base.i18n.Texts;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** One real server for all tests of a run; every application context gets an empty database of its own on it. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** Process ids repeat, in containers at once: a database of an earlier run must not be met again. */
    private static final String RUN = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        EmbeddedMariaDb server = Server.INSTANCE;
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                context,
                "pantau.nightly=false",
                "pantau.data=" + folder().resolve("data"),
                "pantau.db.url=" + freshUrl(),
                "pantau.db.user=" + server.user(),
                "pantau.db.password=" + server.password());
    }

    /** Address of a new empty database. */
    public static String freshUrl() {
        return Server.INSTANCE.url("pantau_test_" + RUN + "_" + DATABASES.incrementAndGet());
    }

    /** Data folder of the server of this run. */
    public static Path folder() {
        return Path.of(
                "target", "database", Long.toString(ProcessHandle.current().pid()));
    }

    public static EmbeddedMariaDb server() {
        return Server.INSTANCE;
    }

    private static final class Server {
        static final EmbeddedMariaDb INSTANCE = start();

        private static EmbeddedMariaDb start() {
            var server = EmbeddedMariaDb.start(folder(), Texts.ofBundles());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }
}
