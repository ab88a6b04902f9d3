package id.pantau.region;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the nested arrays of the member {@code coordinates}. */
final class JsonCoordinates {

    private final VertexCollector vertices;

    JsonCoordinates(VertexCollector vertices) {
        this.vertices = vertices;
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
                vertices.spoil();
                parser.skipChildren();
            }
            token = parser.nextToken();
        }
        if (level == 2) {
            vertices.endRing();
        } else if (level == 3) {
            vertices.endPolygon();
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
        vertices.vertex(x, y);
    }
}
