package id.pantau.account;

import id.pantau.base.StartupRefusal;
import id.pantau.base.i18n.Texts;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Refuses demo accounts on an address that others can reach, before anything is started. */
public class DemoAccountsCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        check(event.getEnvironment());
    }

    static void check(Environment environment) {
        // Without an address the server listens on every one.
        String address = environment.getProperty("server.address", "0.0.0.0");
        if (DemoMode.isPossible(environment) && !isLoopback(address)) {
            throw new StartupRefusal(Texts.ofBundles().text("demo-accounts.not-loopback", address));
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
