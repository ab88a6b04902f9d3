package id.pantau.account;

import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether the accounts for trying the product out exist ({@code pantau.demo-accounts}: {@code true}, {@code false}, or {@code
 * example} for the invented kabupaten only). Their names are public, so that is allowed only while nobody but this computer can
 * reach the application.
 */
@Component
class DemoMode {

    private static final String PASSWORD = "PANTAU_DEMO_PASSWORD";

    private enum Wish {
        TRUE,
        FALSE,
        EXAMPLE
    }

    private final Wish wish;
    private final RegionService regions;
    private final String givenPassword;

    DemoMode(Environment environment, RegionService regions) {
        DemoAccountsCheck.check(environment);
        this.wish = wish(environment);
        this.regions = regions;
        this.givenPassword = environment.getProperty(PASSWORD, "").strip();
    }

    /** Whether there may be demo accounts, whatever the kabupaten turns out to be. */
    static boolean isPossible(Environment environment) {
        return wish(environment) != Wish.FALSE;
    }

    boolean isOn() {
        return switch (wish) {
            case TRUE -> true;
            case FALSE -> false;
            case EXAMPLE -> regions.regency().map(RegencyDetails::demo).orElse(false);
        };
    }

    /** The password that the person at the console chose for all demo accounts; empty where one is to be made up. */
    String givenPassword() {
        return givenPassword;
    }

    private static Wish wish(Environment environment) {
        String text = environment.getProperty("pantau.demo-accounts", "false");
        return Wish.valueOf(text.strip().toUpperCase(Locale.ROOT));
    }
}
