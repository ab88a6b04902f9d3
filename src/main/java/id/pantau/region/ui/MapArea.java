package id.pantau.region.ui;

/**
 * Where the shapes of a level come from and which part of the earth they fill.
 *
 * @param url address of the geometry on this server, immutable (it contains the content's hash). A GeoJSON feature
 *     collection; each feature has the properties {@code k} (code of the unit) and {@code p} (a point inside it, longitude
 *     and latitude). The optional member {@code outline} holds areas that belong to no unit
 * @param west degrees, as south, east and north: the frame that the map shows first and on each resize
 */
public record MapArea(String url, double west, double south, double east, double north) {

    public MapArea {
        if (west > east || south > north) {
            throw new IllegalArgumentException("not a frame: " + west + "," + south + "," + east + "," + north);
        }
    }
}
