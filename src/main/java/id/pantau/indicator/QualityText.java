package id.pantau.indicator;

import id.pantau.base.DomainException;
import java.util.regex.Pattern;

/** What may stand as the explanation of a flag: a sentence, and nobody's number. */
final class QualityText {

    private static final int SHORTEST = 10;
    static final int LONGEST = 500;

    /** Sixteen digits, also in groups: the number of an identity card or of a family. */
    private static final Pattern NIK = Pattern.compile("(?:\\d[ .\\-]?){15}\\d");

    private QualityText() {}

    /** @throws DomainException.RuleViolation with a sentence for what cannot stand there */
    static String checked(String text) {
        String sentence = text.strip();
        if (sentence.length() < SHORTEST) {
            throw DomainException.rule("quality.error.short");
        }
        if (sentence.length() > LONGEST) {
            throw DomainException.rule("quality.error.long", LONGEST);
        }
        if (NIK.matcher(sentence).find()) {
            throw DomainException.rule("quality.error.nik");
        }
        return sentence;
    }
}
