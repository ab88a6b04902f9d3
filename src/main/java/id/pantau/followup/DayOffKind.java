package id.pantau.followup;

import java.util.Locale;
import java.util.Optional;

/** Why nobody works on a day, as the decree of the three ministers tells them apart. On screen: {@code calendar.kind.<NAME>}. */
public enum DayOffKind {
    /** Hari libur nasional. */
    HOLIDAY,
    /** Cuti bersama. */
    JOINT_LEAVE;

    /** A kind as people write it: "Libur nasional", "cuti bersama", or its code; empty for anything else. */
    static Optional<DayOffKind> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ")) {
            case "libur", "hari libur", "libur nasional", "hari libur nasional", "holiday", "national holiday" ->
                Optional.of(HOLIDAY);
            case "cuti", "cuti bersama", "joint leave" -> Optional.of(JOINT_LEAVE);
            default -> Optional.empty();
        };
    }
}
