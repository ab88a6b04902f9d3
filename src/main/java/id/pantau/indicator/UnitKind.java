package id.pantau.indicator;

/** What a figure can belong to; the word on screen is the message {@code figure.unit.<NAME>}. */
public enum UnitKind {
    /** All that is counted in the kabupaten. */
    KABUPATEN,
    KECAMATAN,
    /** A Puskesmas with its wilayah kerja and the people it served from elsewhere. */
    PUSKESMAS,
    DESA,
    KELURAHAN,
    /** Several own villages together: the whole of an account that sees just these. */
    OWN_VILLAGES;

    /** Whether a single village is meant. */
    public boolean isVillage() {
        return this == DESA || this == KELURAHAN;
    }
}
