package id.pantau.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a denominator comes from. There is never "the" denominator: one official book uses several for one group. */
public enum DenominatorKind {
    /** Projection of a statistical office. */
    PROJECTION("proyeksi"),
    /** Counted by the villages and Puskesmas. */
    REAL("riil"),
    /** The estimate used for the minimum service standard (SPM). */
    SPM("spm"),
    /** Counted and reported together with the numerator; never recorded as a target population. */
    REPORTED("dilaporkan");

    private final String code;

    DenominatorKind(String code) {
        this.code = code;
    }

    /** The word in files and in the address of a page: {@code sasaran=riil}. */
    public String code() {
        return code;
    }

    /** Whether target populations of this kind are recorded. */
    public boolean isRecorded() {
        return this != REPORTED;
    }

    /** Reads the word of a file or an address, in any case, or the English name. */
    public static Optional<DenominatorKind> parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(k -> k.code.equals(word) || k.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
