package id.pantau.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Groups of people whose number is recorded as a target population (sasaran). */
public enum TargetGroup {
    PREGNANT_WOMEN("bumil"),
    WOMEN_IN_LABOUR("bulin"),
    WOMEN_AFTER_BIRTH("bufas"),
    LIVE_BIRTHS("lahir_hidup"),
    INFANTS("bayi"),
    UNDER_TWO("baduta"),
    UNDER_FIVE("balita"),
    ADOLESCENT_GIRLS("remaja_putri"),
    SCHOOL_AGE("usia_sekolah"),
    PRODUCTIVE_AGE("usia_produktif"),
    ELDERLY("lansia"),
    COUPLES_OF_REPRODUCTIVE_AGE("pus"),
    POPULATION("penduduk"),
    FAMILIES("keluarga");

    private final String code;

    TargetGroup(String code) {
        this.code = code;
    }

    /** The word in files: column {@code kelompok} of sasaran.csv. */
    public String code() {
        return code;
    }

    /** Reads the word of a file, in any case, with spaces or underscores, or the English name. */
    public static Optional<TargetGroup> parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values())
                .filter(g -> g.code.equals(word) || g.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
