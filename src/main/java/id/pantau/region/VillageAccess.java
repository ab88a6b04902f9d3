package id.pantau.region;

import java.util.Locale;
import java.util.Optional;

/** How a village is reached (message {@code region.access.<NAME>}). */
public enum VillageAccess {
    LAND("darat"),
    RIVER("sungai"),
    SEA("laut");

    private final String word;

    VillageAccess(String word) {
        this.word = word;
    }

    /** Reads the word used in {@code wilayah.csv}: darat, sungai, laut; empty for any other. */
    public static Optional<VillageAccess> parse(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        for (var access : values()) {
            if (access.word.equals(wanted)) {
                return Optional.of(access);
            }
        }
        return Optional.empty();
    }
}
