package id.pantau.indicator;

/**
 * A unit that carries a target or a target population.
 *
 * @param id of the village, of the Puskesmas in the table of facilities, or of the kabupaten, by {@code level}
 */
public record UnitRef(UnitLevel level, int id) {

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
