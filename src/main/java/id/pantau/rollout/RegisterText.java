package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.PersonalNumber;
import org.jspecify.annotations.Nullable;

/** What may stand in a text of a register: not too long, and nobody's number. */
final class RegisterText {

    private static final int SHOWN = 40;

    private RegisterText() {}

    /**
     * The text without blanks around it.
     *
     * @param missing key of the sentence where nothing is written
     */
    static String required(@Nullable String text, int longest, String missing) {
        String checked = optional(text, longest);
        if (checked == null) {
            throw DomainException.rule(missing);
        }
        return checked;
    }

    /** The text without blanks around it; null where nothing is written. */
    static @Nullable String optional(@Nullable String text, int longest) {
        String stripped = text == null ? "" : text.replace('\u00a0', ' ').strip();
        if (stripped.isEmpty()) {
            return null;
        }
        if (stripped.length() > longest) {
            throw DomainException.rule("register.error.long", longest, stripped.length(), stripped.substring(0, SHOWN));
        }
        if (PersonalNumber.in(stripped)) {
            throw DomainException.rule("register.error.nik");
        }
        return stripped;
    }
}
