package id.pantau.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The arcs of a topology: pieces of line that several shapes share. */
final class TopologyArcs {

    private final List<double[]> arcs = new ArrayList<>();
    private double[] arc = new double[256];
    private int length;
    private int total;
    /** Scale and translation of x, of y; null where arcs are not counted in steps. */
    private double @Nullable [] transform;

    /** Reads the array that has just begun. */
    void read(JsonParser parser) throws BoundaryRefusal {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            length = 0;
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                arc(parser);
            } else {
                parser.skipChildren();
            }
            if (arcs.size() == VertexCollector.MAX_RINGS) {
                throw new BoundaryRefusal("region.boundary.too-many-rings", VertexCollector.MAX_RINGS);
            }
            arcs.add(Arrays.copyOf(arc, length));
        }
    }

    private void arc(JsonParser parser) throws BoundaryRefusal {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            double x = Double.NaN;
            double y = Double.NaN;
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                    double number = parser.currentToken().isNumeric() ? parser.getDoubleValue() : Double.NaN;
                    parser.skipChildren();
                    x = i == 0 ? number : x;
                    y = i == 1 ? number : y;
                }
            } else {
                parser.skipChildren();
            }
            if (++total > VertexCollector.MAX_VERTICES) {
                throw new BoundaryRefusal("region.boundary.too-detailed", VertexCollector.MAX_VERTICES);
            }
            if (length == arc.length) {
                arc = Arrays.copyOf(arc, length * 2);
            }
            arc[length++] = x;
            arc[length++] = y;
        }
    }

    /** Reads the object that has just begun. */
    void readTransform(JsonParser parser) {
        double[] read = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int first = parser.currentName().equals("scale") ? 0 : 2;
            boolean known = first == 0 || parser.currentName().equals("translate");
            if (parser.nextToken() == JsonToken.START_ARRAY && known) {
                for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                    if (i < 2 && parser.currentToken().isNumeric()) {
                        read[first + i] = parser.getDoubleValue();
                    }
                    parser.skipChildren();
                }
            } else {
                parser.skipChildren();
            }
        }
        transform = read;
    }

    /** Turns steps into coordinates, once everything has been read. */
    void place() {
        if (transform == null) {
            return;
        }
        for (double[] steps : arcs) {
            double x = 0;
            double y = 0;
            for (int i = 0; i < steps.length; i += 2) {
                x += steps[i];
                y += steps[i + 1];
                steps[i] = x * transform[0] + transform[2];
                steps[i + 1] = y * transform[1] + transform[3];
            }
        }
        transform = null;
    }

    /**
     * Draws a ring from arc to arc; where one arc ends the next begins with the same point.
     *
     * @return false if it names an arc that is not there
     */
    boolean draw(int[] ring, VertexCollector vertices) throws BoundaryRefusal {
        boolean known = true;
        boolean first = true;
        for (int number : ring) {
            int index = number < 0 ? ~number : number;
            if (index >= arcs.size()) {
                known = false;
                continue;
            }
            double[] points = arcs.get(index);
            int count = points.length / 2;
            for (int i = first ? 0 : 1; i < count; i++) {
                int at = number < 0 ? count - 1 - i : i;
                vertices.vertex(points[2 * at], points[2 * at + 1]);
            }
            first = false;
        }
        return known;
    }
}
