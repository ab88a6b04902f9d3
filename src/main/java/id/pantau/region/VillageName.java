package id.pantau.region;

import org.jspecify.annotations.Nullable;

/**
 * A village as boundaries are matched with it: taken from {@code wilayah.csv} or from what is stored.
 *
 * @param code Kemendagri code with dots
 * @param bpsCode ten digits, or null
 */
public record VillageName(
        String code,
        String name,
        String districtName,
        @Nullable String bpsCode) {

    public static VillageName of(VillageRow village) {
        return new VillageName(village.code(), village.name(), village.districtName(), village.bpsCode());
    }
}
