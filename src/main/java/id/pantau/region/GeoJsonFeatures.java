package id.pantau.region;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the features of a GeoJSON FeatureCollection. */
final class GeoJsonFeatures {

    private final VertexCollector vertices;
    private final JsonProperties properties;
    private final JsonCoordinates coordinates;
    private final List<RawFeature> features = new ArrayList<>();

    GeoJsonFeatures(VertexCollector vertices, JsonProperties properties) {
        this.vertices = vertices;
        this.properties = properties;
        this.coordinates = new JsonCoordinates(vertices);
    }

    List<RawFeature> list() {
        return features;
    }

    /** Reads the array that has just begun. */
    void read(JsonParser parser) throws BoundaryRefusal {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                feature(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void feature(JsonParser parser) throws BoundaryRefusal {
        properties.start();
        vertices.start();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            var value = parser.nextToken();
            if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                geometry(parser);
            } else if (!properties.read(name, parser)) {
                parser.skipChildren();
            }
        }
        features.add(new RawFeature(
                features.size() + 1,
                properties.current(),
                vertices.polygons(),
                vertices.isBroken() ? RawFeature.BAD_NUMBERS : null));
    }

    /** Its type may stand behind its coordinates; lines and points are left out, collections are gone through. */
    private void geometry(JsonParser parser) throws BoundaryRefusal {
        String kind = null;
        int first = vertices.mark();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            var value = parser.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                kind = parser.getString();
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                coordinates.array(parser);
            } else if (name.equals("geometries") && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    if (parser.currentToken() == JsonToken.START_OBJECT) {
                        geometry(parser);
                    } else {
                        parser.skipChildren();
                    }
                }
            } else {
                parser.skipChildren();
            }
        }
        boolean drawn = "Polygon".equals(kind) || "MultiPolygon".equals(kind) || "GeometryCollection".equals(kind);
        vertices.endGeometry(drawn ? vertices.mark() : first);
    }
}
