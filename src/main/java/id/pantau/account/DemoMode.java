package id.pantau.account;

import id.pantau.base.StartupRefusal;
import id.pantau.base.i18n.Texts;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether the accounts for trying the product out exist ({@code pantau.demo-accounts=true}). Their names are public, so that is
 * allowed only while nobody but this computer can reach the application.
 */
@Component
class DemoMode {

    private final boolean on;

    DemoMode(Environment environment, Texts texts) {
        this.on = environment.getProperty("pantau.demo-accounts", Boolean.class, false);
        String address = environment.getProperty("server.address", "0.0.0.0");
        if (on && !isLoopback(address)) {
            throw new StartupRefusal(texts.text("demo-accounts.not-loopback", address));
        }
    }

    boolean isOn() {
        return on;
    }

    static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
