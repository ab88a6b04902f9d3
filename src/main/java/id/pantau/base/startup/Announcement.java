package id.pantau.base.startup;

import id.pantau.base.i18n.Texts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the address once every page answers. */
@Component
class Announcement {

    private final Environment environment;
    private final Texts texts;

    Announcement(Environment environment, Texts texts) {
        this.environment = environment;
        this.texts = texts;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            Console.print(texts.text(
                    "start.ready",
                    environment.getProperty("server.address", "127.0.0.1"),
                    Integer.toString(context.getWebServer().getPort())));
        }
    }
}
