package id.pantau.region.ui;

/**
 * One place on the map.
 *
 * @param name for the tooltip; untrusted text
 * @param note second line of the tooltip, or empty
 * @param latitude degrees
 * @param longitude degrees
 */
public record FacilityMark(String name, String note, double latitude, double longitude) {}
