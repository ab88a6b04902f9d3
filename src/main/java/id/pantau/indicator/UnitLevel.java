package id.pantau.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The units that carry targets, target populations and figures, from the smallest to the largest. */
public enum UnitLevel {
    VILLAGE("desa"),
    PUSKESMAS("puskesmas"),
    REGENCY("kabupaten");

    private final String code;

    UnitLevel(String code) {
        this.code = code;
    }

    /** The word in files: column {@code tingkat_terendah} of indikator.csv. */
    public String code() {
        return code;
    }

    /** Whether a unit of this level may be shown where {@code lowest} is the smallest level allowed. */
    public boolean isAtLeast(UnitLevel lowest) {
        return compareTo(lowest) >= 0;
    }

    /** Reads the word of a file, in any case, or the English name. */
    public static Optional<UnitLevel> parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(l -> l.code.equals(word) || l.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
