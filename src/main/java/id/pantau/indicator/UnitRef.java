package id.pantau.indicator;

import java.util.Comparator;

/**
 * A unit that carries a target or a target population.
 *
 * @param id of the village, of the Puskesmas in the table of facilities, or of the kabupaten, by {@code level}
 */
public record UnitRef(UnitLevel level, int id) {

    /** The kabupaten, then Puskesmas, then villages, each by id. */
    static final Comparator<UnitRef> LARGEST_FIRST =
            Comparator.comparing(UnitRef::level).reversed().thenComparingInt(UnitRef::id);

    public static UnitRef village(int id) {
        return new UnitRef(UnitLevel.VILLAGE, id);
    }

    public static UnitRef puskesmas(int id) {
        return new UnitRef(UnitLevel.PUSKESMAS, id);
    }

    public static UnitRef regency(int id) {
        return new UnitRef(UnitLevel.REGENCY, id);
    }
}
