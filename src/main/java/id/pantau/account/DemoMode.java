package id.pantau.account;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether the accounts for trying the product out exist ({@code pantau.demo-accounts=true}). Their names are public, so that is
 * allowed only while nobody but this computer can reach the application.
 */
@Component
class DemoMode {

    private static final String PASSWORD = "PANTAU_DEMO_PASSWORD";

    private final boolean on;
    private final String givenPassword;

    DemoMode(Environment environment) {
        DemoAccountsCheck.check(environment);
        this.on = isOn(environment);
        this.givenPassword = environment.getProperty(PASSWORD, "").strip();
    }

    static boolean isOn(Environment environment) {
        return environment.getProperty("pantau.demo-accounts", Boolean.class, false);
    }

    boolean isOn() {
        return on;
    }

    /** The password that the person at the console chose for all demo accounts; empty where one is to be made up. */
    String givenPassword() {
        return givenPassword;
    }
}
