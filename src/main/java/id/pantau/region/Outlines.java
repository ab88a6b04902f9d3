package id.pantau.region;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The simplified form of a clean coverage, in which neighbours still share their edges, and what is merged of it.
 *
 * @param shapes by code
 * @param tolerance how far an edge may lie from where it was, in degrees
 */
record Outlines(SortedMap<String, Geometry> shapes, double tolerance) {

    /** Half a pixel of a screen that shows a kabupaten eight times enlarged, in degrees. */
    private static final double FINEST = 5e-5;

    /** Compressed bytes for code and inside point of a village, beside its shape. */
    private static final int PER_VILLAGE = 20;

    /** How many times the bytes of the first drawing a closer look may take. */
    private static final int CLOSER = 6;

    private static final double COARSER = 1.4;
    private static final double COARSEST = 0.05;

    /**
     * Simplifies just as much as the drawing of all villages must be to stay within {@link #budget}.
     *
     * @param shapes a clean coverage
     */
    static Outlines simplify(SortedMap<String, Geometry> shapes) {
        return within(budget(shapes.size()), shapes);
    }

    /**
     * The same for a closer look: fetched only by those who take one, so it may weigh more.
     *
     * @return empty where the first drawing leaves out nothing that could be seen
     */
    static Optional<Outlines> closer(SortedMap<String, Geometry> shapes, Outlines first) {
        return first.tolerance == FINEST
                ? Optional.empty()
                : Optional.of(within(CLOSER * budget(shapes.size()), shapes));
    }

    private static Outlines within(int bytes, SortedMap<String, Geometry> shapes) {
        Geometry[] coverage = shapes.values().toArray(Geometry[]::new);
        int budget = bytes - PER_VILLAGE * shapes.size();
        for (double tolerance = FINEST; ; tolerance *= COARSER) {
            coverage = CoverageSimplifier.simplify(coverage, tolerance);
            var drawing = MapDrawing.draw(Collections.emptySortedMap(), Arrays.asList(coverage));
            if (tolerance > COARSEST || drawing.body().length <= budget) {
                var outlines = new TreeMap<String, Geometry>();
                int i = 0;
                for (String code : shapes.keySet()) {
                    outlines.put(code, coverage[i++].norm());
                }
                return new Outlines(outlines, tolerance);
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
