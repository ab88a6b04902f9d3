package id.pantau.account;

/**
 * A Puskesmas or village that accounts can be assigned to.
 *
 * @param name without the word for its kind
 * @param districtName its kecamatan; empty where it is not known
 */
public record Unit(UnitKind kind, int id, String code, String name, String districtName) {}
