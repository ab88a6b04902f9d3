package id.pantau.base;

import java.util.regex.Pattern;

/** Numbers of persons, which are kept nowhere (UU 27/2022 on personal data). */
public final class PersonalNumber {

    /** Sixteen digits, also in groups: the number of an identity card or of a family. */
    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("(?:\\d[ .\\-]?){15}\\d");

    private PersonalNumber() {}

    /** Whether something in {@code text} looks like a NIK. */
    public static boolean in(String text) {
        return SIXTEEN_DIGITS.matcher(text).find();
    }
}
