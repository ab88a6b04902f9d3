package id.pantau.browser;

import id.pantau.PantauApplication;
import id.pantau.TestClock;
import id.pantau.TestDatabase;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application with a pack in a database of its own, started as an administrator would start it. */
final class RealApplication implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    private RealApplication(Path pack, Class<?>... sources) {
        application = SpringApplication.run(sources, new String[] {
            "--pantau.pack=" + pack,
            "--pantau.demo-accounts=true",
            "--PANTAU_DEMO_PASSWORD=" + Browser.PASSWORD,
            "--pantau.nightly=false",
            "--server.port=0",
            "--pantau.db.url=" + TestDatabase.freshUrl(),
            "--pantau.db.user=" + TestDatabase.server().user(),
            "--pantau.db.password=" + TestDatabase.server().password()
        });
    }

    static RealApplication with(Path pack) {
        return new RealApplication(pack, PantauApplication.class);
    }

    /** On the day of {@link TestClock#START}, for figures that depend on it. */
    static RealApplication onTheDayOfTheTests(Path pack, Class<?>... more) {
        return new RealApplication(
                pack,
                Stream.concat(Stream.of(PantauApplication.class, TestClock.class), Stream.of(more))
                        .toArray(Class<?>[]::new));
    }

    /** A part of the application, or of those named at the start. */
    <T> T part(Class<T> type) {
        return application.getBean(type);
    }

    Browser browser() {
        return new Browser(
                ((WebServerApplicationContext) application).getWebServer().getPort());
    }

    @Override
    public void close() {
        application.close();
    }
}
