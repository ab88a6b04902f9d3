package id.pantau.indicator;

import id.pantau.base.DomainException;
import id.pantau.base.PersonalNumber;

/** What may stand as the explanation of a flag: a sentence, and nobody's number. */
final class QualityText {

    private static final int SHORTEST = 10;
    static final int LONGEST = 500;

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
        if (PersonalNumber.in(sentence)) {
            throw DomainException.rule("quality.error.nik");
        }
        return sentence;
    }
}
