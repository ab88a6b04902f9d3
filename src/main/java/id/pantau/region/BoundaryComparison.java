package id.pantau.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Compares two versions of the boundaries of the same villages. */
final class BoundaryComparison {

    private BoundaryComparison() {}

    /**
     * Villages whose new shape lies mostly where another village was: either source may be wrong.
     *
     * @return id of the village → id of the village on whose former area it now lies most
     */
    static SortedMap<Integer, Integer> moved(Map<Integer, Geometry> before, Map<Integer, Geometry> after) {
        var index = new STRtree();
        before.forEach((id, shape) -> index.insert(shape.getEnvelopeInternal(), id));
        index.build();
        var moved = new TreeMap<Integer, Integer>();
        after.forEach((id, shape) -> {
            List<Integer> candidates = new ArrayList<>();
            for (Object candidate : index.query(shape.getEnvelopeInternal())) {
                candidates.add((Integer) candidate);
            }
            candidates.sort(null);
            int best = id;
            double largest = overlap(before.get(id), shape);
            for (int candidate : candidates) {
                double overlap = candidate == id ? 0 : overlap(before.get(candidate), shape);
                if (overlap > largest) {
                    best = candidate;
                    largest = overlap;
                }
            }
            if (best != id && before.containsKey(id)) {
                moved.put(id, best);
            }
        });
        return moved;
    }

    private static double overlap(@Nullable Geometry before, Geometry after) {
        return before == null
                ? 0
                : OverlayNGRobust.overlay(before, after, OverlayNG.INTERSECTION).getArea();
    }
}
