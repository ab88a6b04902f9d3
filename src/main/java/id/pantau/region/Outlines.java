package id.pantau.region;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The simplified form of a clean coverage, in which neighbours still share their edges, and what is merged of it. */
final class Outlines {

    /** Half a pixel of a screen that shows a kabupaten eight times enlarged, in degrees. */
    private static final double FINEST = 5e-5;

    /** Compressed bytes for code and inside point of a village, beside its shape. */
    private static final int PER_VILLAGE = 20;

    private static final double COARSER = 1.4;
    private static final double COARSEST = 0.05;

    private Outlines() {}

    /**
     * Simplifies just as much as the drawing of all villages must be to stay within {@link #budget}.
     *
     * @param shapes a clean coverage
     */
    static SortedMap<String, Geometry> simplify(SortedMap<String, Geometry> shapes) {
        Geometry[] coverage = shapes.values().toArray(Geometry[]::new);
        int budget = budget(shapes.size()) - PER_VILLAGE * shapes.size();
        for (double tolerance = FINEST; ; tolerance *= COARSER) {
            coverage = CoverageSimplifier.simplify(coverage, tolerance);
            var drawing = MapDrawing.draw(Collections.emptySortedMap(), Arrays.asList(coverage));
            if (tolerance > COARSEST || drawing.body().length <= budget) {
                var outlines = new TreeMap<String, Geometry>();
                int i = 0;
                for (String code : shapes.keySet()) {
                    outlines.put(code, coverage[i++].norm());
                }
                return outlines;
            }
        }
    }

    /** Bytes on the wire for so many villages: 60 kB for 330 (performance.md), of which a part is the coast around them. */
    static int budget(int villages) {
        return 20_000 + 120 * villages;
    }

    /**
     * Merges; the same outlines give the same vertices in the same order on every node.
     *
     * @param outlines of one unit, taken from one coverage
     */
    static Geometry merge(Collection<Geometry> outlines) {
        if (outlines.size() == 1) {
            return outlines.iterator().next();
        }
        try {
            return CoverageUnion.union(outlines.toArray(Geometry[]::new)).norm();
        } catch (TopologyException e) { // simplified edges may touch; the general method bears that
            return OverlayNGRobust.union(outlines).norm();
        }
    }
}
