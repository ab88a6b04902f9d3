package id.pantau.account;

import java.security.SecureRandom;
import java.time.Duration;

/**
 * A password that is shown once, read out or copied by hand, and opens nothing but its own change.
 *
 * @param username whose it is
 * @param password in clear: to be shown, never stored
 */
public record OneTimePassword(String username, String password) {

    /** How long it is good for. */
    static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without what is confused when read aloud or copied: 0 o, 1 l i, u v. */
    private static final String LETTERS = "abcdefghjkmnpqrstwxyz23456789";

    /** Four groups of four, about 78 bits. */
    static String random() {
        var password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /** Hides the password from logs. */
    @Override
    public String toString() {
        return "OneTimePassword[" + username + "]";
    }
}
