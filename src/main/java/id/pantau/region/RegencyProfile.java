package id.pantau.region;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The row of {@code profil.csv}: who this installation is for.
 *
 * @param code Kemendagri code with its dot, e.g. {@code 19.06}
 * @param bpsCode four digits, or null
 * @param demo whether everything in the pack is invented
 */
public record RegencyProfile(
        String code,
        @Nullable String bpsCode,
        String name,
        String province,
        ZoneId zone,
        String officeName,
        boolean demo) {

    private static final Map<String, ZoneId> ZONES = Map.of(
            "WIB", ZoneId.of("Asia/Jakarta"), "WITA", ZoneId.of("Asia/Makassar"), "WIT", ZoneId.of("Asia/Jayapura"));

    /** The time zone behind WIB, WITA or WIT; empty for any other word. */
    public static Optional<ZoneId> zone(String word) {
        return Optional.ofNullable(ZONES.get(word.strip().toUpperCase(Locale.ROOT)));
    }
}
