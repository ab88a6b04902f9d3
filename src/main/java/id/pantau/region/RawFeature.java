package id.pantau.region;

import java.util.List;
import java.util.Map;

/**
 * A feature as it stands in the file.
 *
 * @param position the first is 1
 * @param properties scalar properties as text, in the order of the file; nulls left out
 * @param polygons each a list of rings, the first the outer one; a ring is x0, y0, x1, y1, …; empty where there is no geometry
 * @param broken whether its coordinates are not a regular list of finite numbers
 */
record RawFeature(int position, Map<String, String> properties, List<List<double[]>> polygons, boolean broken) {

    boolean isEmpty() {
        return polygons.isEmpty();
    }

    int vertices() {
        return polygons.stream()
                .mapToInt(rings -> rings.stream().mapToInt(r -> r.length / 2).sum())
                .sum();
    }
}
