package id.pantau.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the months of an indicator relate to each other (rules §1). */
public enum IndicatorKind {
    /** Numerators add up from January and stand against a pace: K1, immunisation. */
    FLOW("arus"),
    /** The last measured month counts, never a sum: D/S, stunting. */
    SNAPSHOT("potret"),
    /** The last known state of countable units: villages free of open defecation. */
    STATE("keadaan"),
    /** A number that adds up and is read before any rate: deaths. */
    COUNT("jumlah");

    private final String code;

    IndicatorKind(String code) {
        this.code = code;
    }

    /** The word in files: column {@code jenis} of indikator.csv. */
    public String code() {
        return code;
    }

    /** Reads the word of a file, in any case, or the English name. */
    public static Optional<IndicatorKind> parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(k -> k.code.equals(word) || k.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** Whether months are added up from January. */
    public boolean addsUp() {
        return this == FLOW || this == COUNT;
    }
}
