package id.pantau.base;

import org.jspecify.annotations.Nullable;

/** What may stand in a text that people write: not too long, and nobody's number. */
public final class FreeText {

    private static final int SHOWN = 40;

    private FreeText() {}

    /**
     * The text without blanks around it.
     *
     * @param missing key of the sentence where nothing is written
     */
    public static String required(@Nullable String text, int longest, String missing) {
        String checked = optional(text, longest);
        if (checked == null) {
            throw DomainException.rule(missing);
        }
        return checked;
    }

    /** The text without blanks around it; null where nothing is written. */
    public static @Nullable String optional(@Nullable String text, int longest) {
        String stripped = text == null ? "" : text.replace('\u00a0', ' ').strip();
        if (stripped.isEmpty()) {
            return null;
        }
        if (stripped.length() > longest) {
            throw DomainException.rule("text.error.long", longest, stripped.length(), stripped.substring(0, SHOWN));
        }
        if (PersonalNumber.in(stripped)) {
            throw DomainException.rule("text.error.personal-number");
        }
        return stripped;
    }
}
