package id.pantau.region;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A feature as it stands in the file.
 *
 * @param position the first is 1
 * @param properties scalar properties as text, in the order of the file; nulls left out
 * @param polygons each a list of rings, the first the outer one; a ring is x0, y0, x1, y1, …; empty where there is no geometry
 * @param fault message key of why its coordinates cannot be used, with the name of the village as its argument; null where they can
 */
record RawFeature(
        int position,
        Map<String, String> properties,
        List<List<double[]>> polygons,
        @Nullable String fault) {

    /** Its coordinates are not a regular list of finite numbers. */
    static final String BAD_NUMBERS = "region.boundary.bad-numbers";

    boolean isEmpty() {
        return polygons.isEmpty();
    }

    /** Whether its coordinates can be used. */
    boolean isSound() {
        return fault == null && !isEmpty();
    }
}
