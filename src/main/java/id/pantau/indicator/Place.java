package id.pantau.indicator;

import org.jspecify.annotations.Nullable;

/** Villages, facilities and luar wilayah in one number space, so that both fact tables fit one array. */
final class Place {

    private static final long FACILITY = 1L << 40;

    private static final long REGENCY = 1L << 41;

    private Place() {}

    /** As the fact tables have it; {@code outsideArea} null for a village and for the kabupaten, whose id no village has. */
    record Stored(long id, @Nullable Boolean outsideArea) {}

    static Stored stored(long place) {
        if ((place & REGENCY) != 0) {
            return new Stored(place ^ REGENCY, null);
        }
        return place < FACILITY ? new Stored(place, null) : new Stored((place ^ FACILITY) >> 1, (place & 1) == 1);
    }

    static long village(int villageId) {
        return villageId;
    }

    /** The figure of the kabupaten itself: a survey, which knows nothing below it (rules §8). */
    static long regency(int regencyId) {
        return REGENCY | regencyId;
    }

    static long facility(long facilityId, boolean outsideArea) {
        return FACILITY | facilityId << 1 | (outsideArea ? 1 : 0);
    }
}
