package id.pantau.indicator;

/**
 * Whom a figure belongs to.
 *
 * @param id of the village, district, facility or regency in its own table; 0 for {@link UnitKind#OWN_VILLAGES}
 * @param code Kemendagri code with dots, or the facility's code; empty for {@link UnitKind#OWN_VILLAGES}
 * @param name without the kind before it; the village names one after the other for {@link UnitKind#OWN_VILLAGES}
 */
public record Unit(UnitKind kind, int id, String code, String name) {}
