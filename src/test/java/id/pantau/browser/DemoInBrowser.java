package id.pantau.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The demo kabupaten, and a browser of its own for each test. */
@DemoServer
abstract class DemoInBrowser {

    Browser browser;

    @LocalServerPort
    private int port;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }
}
