package id.pantau.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Collects the vertices of one geometry after the other in compact form, and bounds what a file can make us hold.
 *
 * <p>Once a file is larger than any village map needs, vertices within about a metre of the last one are left out: far less than
 * edges are snapped by afterwards.
 */
final class VertexCollector {

    static final int MAX_VERTICES = 2_500_000;
    private static final int GENEROUS = 300_000;
    private static final double METRE_IN_DEGREES = 1e-5;

    private final List<List<double[]>> polygons = new ArrayList<>();
    private List<double[]> rings = new ArrayList<>();
    private double[] ring = new double[256];
    private int length;
    private int total;
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

    int mark() {
        return polygons.size();
    }

    void forgetFrom(int mark) {
        polygons.subList(Math.min(mark, polygons.size()), polygons.size()).clear();
    }

    /**
     * Reads the array that has just begun, up to its end.
     *
     * @return what it is: 0 empty, 1 a position, 2 a ring, 3 a polygon, 4 several polygons
     */
    int array(JsonParser parser) throws BoundaryRefusal {
        var token = parser.nextToken();
        if (token.isNumeric()) {
            position(parser);
            return 1;
        }
        int level = 0;
        while (token != JsonToken.END_ARRAY) {
            if (token == JsonToken.START_ARRAY) {
                level = Math.max(level, array(parser) + 1);
            } else {
                broken = true;
                parser.skipChildren();
            }
            token = parser.nextToken();
        }
        if (level == 2) {
            endRing();
        } else if (level == 3) {
            polygons.add(List.copyOf(rings));
            rings = new ArrayList<>();
        }
        return level;
    }

    /** The first two numbers; a height, and whatever else follows, is of no use on a map. */
    private void position(JsonParser parser) throws BoundaryRefusal {
        double x = parser.getDoubleValue();
        var token = parser.nextToken();
        double y = token.isNumeric() ? parser.getDoubleValue() : Double.NaN;
        while (token != JsonToken.END_ARRAY) {
            parser.skipChildren();
            token = parser.nextToken();
        }
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

    private void endRing() {
        rings.add(Arrays.copyOf(ring, length));
        length = 0;
    }
}
