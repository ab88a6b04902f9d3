package id.pantau.region;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Compares two versions of the boundaries of the same villages. */
final class BoundaryComparison {

    private BoundaryComparison() {}

    /**
     * Villages whose former shape is more like another village's new one than like its own: either source may be wrong.
     *
     * @return id of the village → id of the village that now looks like it; villages in one version only are left out
     */
    static SortedMap<Integer, Integer> moved(Map<Integer, Geometry> before, Map<Integer, Geometry> after) {
        var index = new STRtree();
        after.forEach((id, shape) -> index.insert(shape.getEnvelopeInternal(), id));
        index.build();
        var moved = new TreeMap<Integer, Integer>();
        before.forEach((id, former) -> {
            var own = after.get(id);
            if (own == null) {
                return;
            }
            int best = id;
            double closest = likeness(former, own);
            for (Object candidate : index.query(former.getEnvelopeInternal())) {
                double likeness = likeness(former, Objects.requireNonNull(after.get((Integer) candidate)));
                if (likeness > closest) {
                    best = (Integer) candidate;
                    closest = likeness;
                }
            }
            if (best != id) {
                moved.put(id, best);
            }
        });
        return moved;
    }

    /** Shared area by joint area, 0 to 1: a large neighbour that merely covers much is no likeness. */
    private static double likeness(Geometry one, Geometry other) {
        double shared =
                OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION).getArea();
        return shared / (one.getArea() + other.getArea() - shared);
    }
}
