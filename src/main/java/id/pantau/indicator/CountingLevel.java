package id.pantau.indicator;

import org.jspecify.annotations.Nullable;

/**
 * Which figures count for one indicator, period and Puskesmas (rules §6): the villages with luar wilayah if all of them reported,
 * else the figure of the Puskesmas, else what there is of the villages. Never both.
 *
 * @param byPuskesmas whether the figure of the Puskesmas counts, or nothing was reported at all
 * @param cell what counts; null where nothing was reported
 * @param puskesmasFigure what the Puskesmas itself reported, where its villages count and the two differ: to be flagged, never
 *     added; null otherwise
 */
record CountingLevel(
        boolean byPuskesmas, @Nullable Cell cell, @Nullable Long puskesmasFigure) {

    /**
     * @param villages sum over the villages that reported; null where none did
     * @param reported how many of them reported
     * @param expected how many should
     * @param outside luar wilayah, null where there is none
     * @param puskesmas the figure of the Puskesmas itself, null where there is none
     */
    static CountingLevel decide(
            @Nullable Cell villages, int reported, int expected, @Nullable Cell outside, @Nullable Cell puskesmas) {
        Long own = puskesmas == null ? null : puskesmas.numerator();
        boolean all = expected > 0 && reported >= expected;
        Cell counted = Cell.sum(villages, outside);
        if (counted == null || own != null && !all) {
            return new CountingLevel(true, puskesmas, null);
        }
        Long other = own != null && !own.equals(counted.numerator()) ? own : null;
        return new CountingLevel(false, counted, other);
    }
}
