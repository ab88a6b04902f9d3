package id.pantau.region.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the shapes of a level come from and which part of the earth they fill.
 *
 * @param url address of the geometry on this server, immutable (it contains the content's hash). A GeoJSON feature
 *     collection; each feature has the properties {@code k} (code of the unit) and {@code p} (a point inside it, longitude
 *     and latitude). The optional member {@code outline} holds areas that belong to no unit
 * @param west degrees, as south, east and north: the frame that the map shows first and on each resize
 * @param borders addresses of drawings of the same kind whose outlines are drawn as quiet thicker lines above the regions,
 *     coarsest last: kecamatan or wilayah kerja, kabupaten
 * @param context address of rivers, roads and coast, drawn quietly under everything, or null. A GeoJSON feature collection;
 *     the property {@code t} of a feature is {@code water}, {@code road} or {@code coast}
 */
public record MapArea(
        String url,
        double west,
        double south,
        double east,
        double north,
        List<String> borders,
        @Nullable String context) {

    /** The regions alone. */
    public MapArea(String url, double west, double south, double east, double north) {
        this(url, west, south, east, north, List.of(), null);
    }

    public MapArea {
        borders = List.copyOf(borders);
        if (west > east || south > north) {
            throw new IllegalArgumentException("not a frame: " + west + "," + south + "," + east + "," + north);
        }
    }
}
