package id.pantau.base.startup;

import id.pantau.base.StartupRefusal;
import id.pantau.base.i18n.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells the person at the console in one sentence why the start was refused; everything else keeps its stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String sentence = sentence(cause);
            if (sentence != null) {
                Console.print(Texts.ofBundles().text("start.refused") + " " + sentence);
                return true;
            }
        }
        return false;
    }

    private static @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case StartupRefusal refusal -> refusal.getMessage();
            case PortInUseException taken ->
                Texts.ofBundles().text("start.port-taken", Integer.toString(taken.getPort()), "");
            default -> null;
        };
    }
}
