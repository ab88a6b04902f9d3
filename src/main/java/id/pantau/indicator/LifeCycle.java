package id.pantau.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The phase of life that an indicator looks at: the five groups of a Posyandu, and what concerns every age. The order is that
 * of the screen.
 */
public enum LifeCycle {
    /** Ibu hamil, bersalin dan nifas. */
    MATERNAL("ibu"),
    /** Bayi dan balita. */
    UNDER_FIVE("balita"),
    /** Usia sekolah dan remaja. */
    SCHOOL_AGE("remaja"),
    /** Usia dewasa. */
    ADULT("dewasa"),
    /** Lanjut usia. */
    ELDERLY("lansia"),
    /** Penyakit dan lingkungan: a strip below the five groups. */
    DISEASE_AND_ENVIRONMENT("penyakit_lingkungan"),
    /** Semua usia dan jejaring: insurance, home visits, Posyandu, rollout. */
    ALL_AGES("semua_usia");

    private final String code;

    LifeCycle(String code) {
        this.code = code;
    }

    /** The word in files: column {@code siklus_hidup} of indikator.csv. */
    public String code() {
        return code;
    }

    /** Reads the word of a file, in any case, or the English name. */
    public static Optional<LifeCycle> parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(l -> l.code.equals(word) || l.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
