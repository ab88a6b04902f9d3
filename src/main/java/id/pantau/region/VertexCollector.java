package id.pantau.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects the vertices of one geometry after the other in compact form, and bounds what a file can make us hold.
 *
 * <p>Once a file is larger than any village map needs, vertices within about a metre of the last one are left out: far less than
 * edges are snapped by afterwards.
 */
final class VertexCollector {

    static final int MAX_VERTICES = 2_500_000;
    /** So many islands and holes are more than a kabupaten has; a ring of three points takes more memory than its points. */
    static final int MAX_RINGS = 200_000;

    private static final int GENEROUS = 300_000;
    private static final double METRE_IN_DEGREES = 1e-5;

    private final List<List<double[]>> polygons = new ArrayList<>();
    private List<double[]> rings = new ArrayList<>();
    private double[] ring = new double[256];
    private int length;
    private int total;
    private int totalRings;
    private boolean broken;

    /** Begins a new feature. */
    void start() {
        polygons.clear();
        rings = new ArrayList<>();
        length = 0;
        broken = false;
    }

    List<List<double[]>> polygons() {
        return List.copyOf(polygons);
    }

    boolean isBroken() {
        return broken;
    }

    /** Says that the feature cannot be used. */
    void spoil() {
        broken = true;
    }

    /** Number of polygons of this feature so far. */
    int mark() {
        return polygons.size();
    }

    /** Ends a geometry: what of it was no whole polygon is left out, and its polygons from the mark on. */
    void endGeometry(int mark) {
        polygons.subList(mark, polygons.size()).clear();
        rings = new ArrayList<>();
        length = 0;
    }

    /** @throws BoundaryRefusal if the file has more than can be drawn */
    void vertex(double x, double y) throws BoundaryRefusal {
        broken |= !Double.isFinite(x) || !Double.isFinite(y);
        if (total > GENEROUS && length > 0 && near(x, y)) {
            return;
        }
        if (++total > MAX_VERTICES) {
            throw new BoundaryRefusal("region.boundary.too-detailed", MAX_VERTICES);
        }
        if (length == ring.length) {
            ring = Arrays.copyOf(ring, length * 2);
        }
        ring[length++] = x;
        ring[length++] = y;
    }

    private boolean near(double x, double y) {
        double metre = Math.abs(x) > 360 || Math.abs(y) > 360 ? 1 : METRE_IN_DEGREES;
        return Math.abs(x - ring[length - 2]) < metre && Math.abs(y - ring[length - 1]) < metre;
    }

    void endRing() throws BoundaryRefusal {
        countRing();
        rings.add(Arrays.copyOf(ring, length));
        length = 0;
    }

    void endPolygon() throws BoundaryRefusal {
        countRing(); // a polygon without rings takes memory too
        polygons.add(List.copyOf(rings));
        rings = new ArrayList<>();
    }

    /** Ends the geometry; its rings become polygons as their directions say. */
    void endNested(RingNester nester) throws BoundaryRefusal {
        for (var polygon : nester.nest(rings)) {
            countRing();
            polygons.add(polygon);
        }
        rings = new ArrayList<>();
    }

    private void countRing() throws BoundaryRefusal {
        if (++totalRings > 2 * MAX_RINGS) {
            throw new BoundaryRefusal("region.boundary.too-many-rings", MAX_RINGS);
        }
    }
}
