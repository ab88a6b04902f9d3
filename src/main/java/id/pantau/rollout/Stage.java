package id.pantau.rollout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far ILP has come in a facility (rules §10), lowest first. Computed from criteria and evidence, never chosen. On screen: the
 * message {@code rollout.stage.<NAME>}, always with "Tahap menurut kriteria Dinas Kesehatan; bukan penilaian resmi Kemenkes".
 */
public enum Stage {
    /** Belum. */
    NONE("belum"),
    /** Komitmen. */
    COMMITTED("komitmen"),
    /** Persiapan. */
    PREPARING("persiapan"),
    /** Diluncurkan: once reached, only closing the facility takes it away. */
    LAUNCHED("diluncurkan"),
    /** Berjalan: from here on a facility counts against the plan. */
    OPERATING("berjalan"),
    /** Berjalan penuh: everything, and three months of evaluation in a row. */
    FULL("berjalan-penuh");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    /** The word in addresses of pages and in the list of criteria. */
    public String word() {
        return word;
    }

    public static Optional<Stage> parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst();
    }

    /** Whether it counts against the plan: "beroperasi". */
    public boolean isOperating() {
        return compareTo(OPERATING) >= 0;
    }

    /** Whether it counts as "sudah diluncurkan". */
    public boolean isLaunched() {
        return compareTo(LAUNCHED) >= 0;
    }

    /** The stage after this one; empty for the highest. */
    public Optional<Stage> next() {
        return this == FULL ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** All stages, highest first: for finding the highest whose criteria are met. */
    static List<Stage> highestFirst() {
        return List.of(values()).reversed();
    }
}
