package id.pantau.rollout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What proves a criterion, and for how long. On screen: the message {@code rollout.proof.<NAME>}. */
public enum ProofKind {
    /** A decree or signed document with its date: holds until it is withdrawn. */
    DECREE("sk"),
    /** A note or document about a state: holds until it is withdrawn. */
    NOTE("catatan"),
    /** A count with a minimum: the latest count holds, also when it is lower than the one before. */
    COUNT("jumlah"),
    /** Something that happens every week, looked at month by month. */
    WEEKLY("mingguan"),
    /** Something that happens every month. */
    MONTHLY("bulanan"),
    /** A decree of every year: lapses on 1 March of the year after. */
    YEARLY("tahunan"),
    /** Computed by the product; no evidence is taken for it. */
    COMPUTED("dihitung");

    private final String word;

    ProofKind(String word) {
        this.word = word;
    }

    /** The word in the list of criteria. */
    public String word() {
        return word;
    }

    static Optional<ProofKind> parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(p -> p.word.equals(word)).findFirst();
    }

    /** Whether months are looked at: recorded, or missed. */
    public boolean isRecurring() {
        return this == WEEKLY || this == MONTHLY;
    }
}
