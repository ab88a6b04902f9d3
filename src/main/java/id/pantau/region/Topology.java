package id.pantau.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the members of a TopoJSON topology, in whatever order they stand: objects name their edges by number, and edges may be
 * counted in steps of a grid.
 */
final class Topology {

    private final VertexCollector vertices;
    private final JsonProperties properties;
    private final TopologyArcs arcs = new TopologyArcs();
    private final Map<String, List<TopologyShape>> objects = new LinkedHashMap<>();

    Topology(VertexCollector vertices, JsonProperties properties) {
        this.vertices = vertices;
        this.properties = properties;
    }

    /** Reads a member of the document if it belongs to a topology; else leaves the parser where it is. */
    boolean read(String name, JsonParser parser) throws BoundaryRefusal {
        var value = parser.currentToken();
        if (name.equals("arcs") && value == JsonToken.START_ARRAY) {
            arcs.read(parser);
        } else if (name.equals("transform") && value == JsonToken.START_OBJECT) {
            arcs.readTransform(parser);
        } else if (name.equals("objects") && value == JsonToken.START_OBJECT) {
            var reader = new TopologyShapes(properties);
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String object = parser.currentName();
                parser.nextToken();
                objects.put(object, reader.read(parser));
            }
        } else {
            return false;
        }
        return true;
    }

    /** One layer per object that holds polygons; if none does, the first that there is. */
    List<BoundaryLayer> layers(@Nullable String crs) throws BoundaryRefusal {
        arcs.place();
        List<BoundaryLayer> layers = new ArrayList<>();
        for (var object : objects.entrySet()) {
            List<RawFeature> features = new ArrayList<>();
            for (var shape : object.getValue()) {
                features.add(feature(features.size() + 1, shape));
            }
            layers.add(new BoundaryLayer(object.getKey(), features, crs, List.of()));
        }
        if (layers.isEmpty()) {
            throw new BoundaryRefusal("region.boundary.no-features");
        }
        var drawn = layers.stream().filter(BoundaryLayer::hasPolygons).toList();
        return drawn.isEmpty() ? layers.subList(0, 1) : drawn;
    }

    private RawFeature feature(int position, TopologyShape shape) throws BoundaryRefusal {
        vertices.start();
        boolean known = !shape.broken();
        for (var polygon : shape.polygons()) {
            for (int[] ring : polygon) {
                known &= arcs.draw(ring, vertices);
                vertices.endRing();
            }
            vertices.endPolygon();
        }
        String fault = vertices.isBroken() ? RawFeature.BAD_NUMBERS : null;
        return new RawFeature(
                position, shape.properties(), vertices.polygons(), known ? fault : "region.boundary.bad-arcs");
    }
}
