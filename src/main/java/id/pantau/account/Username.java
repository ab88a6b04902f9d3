package id.pantau.account;

import java.util.regex.Pattern;

/** What an account may be called: lower case letters, digits, dot and dash, so that a name is spelt in one way only. */
final class Username {

    /** Stands for every name that no account can have: such names share one lock, and are never stored. */
    static final String NOBODY = "?";

    private static final Pattern VALID = Pattern.compile("[a-z0-9][a-z0-9.-]{1,118}[a-z0-9]");

    private Username() {}

    static boolean isValid(String name) {
        return VALID.matcher(name).matches();
    }
}
