package id.pantau.region.ui;

/**
 * One place on the map.
 *
 * @param name for the tooltip; untrusted text
 * @param note second line of the tooltip, or empty
 * @param latitude degrees
 * @param longitude degrees
 * @param classIndex place in {@link MapSymbols#classes()}, or {@link #NO_CLASS}
 */
public record FacilityMark(String name, String note, double latitude, double longitude, int classIndex) {

    /** Of a place that is in no class. */
    public static final int NO_CLASS = -1;

    /** Without a class. */
    public FacilityMark(String name, String note, double latitude, double longitude) {
        this(name, note, latitude, longitude, NO_CLASS);
    }
}
