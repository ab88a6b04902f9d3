package id.pantau.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the objects of a topology: geometries in collections, which may stand in collections. */
final class TopologyShapes {

    private static final int MAX_REFERENCES = 2_000_000;

    private final JsonProperties properties;
    private List<List<int[]>> polygons = new ArrayList<>();
    private List<int[]> rings = new ArrayList<>();
    private int[] ring = new int[16];
    private int references;
    private int lists;
    private boolean broken;

    TopologyShapes(JsonProperties properties) {
        this.properties = properties;
    }

    /**
     * Reads the object whose first token is current.
     *
     * @return its features: a collection without properties of its own is as many as its members are, one with properties is one
     */
    List<TopologyShape> read(JsonParser parser) throws BoundaryRefusal {
        List<TopologyShape> features = new ArrayList<>();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            flatten(geometry(parser), features);
        } else {
            parser.skipChildren();
        }
        return features;
    }

    private static void flatten(Node node, List<TopologyShape> features) {
        if ("GeometryCollection".equals(node.kind()) && node.properties().isEmpty()) {
            node.members().forEach(member -> flatten(member, features));
        } else {
            List<List<int[]>> all = new ArrayList<>();
            boolean broken = node.collect(all);
            features.add(new TopologyShape(node.properties(), all, broken));
        }
    }

    private Node geometry(JsonParser parser) throws BoundaryRefusal {
        String kind = null;
        properties.start();
        Map<String, String> own = properties.current();
        List<Node> members = List.of();
        List<List<int[]>> drawn = List.of();
        boolean faulty = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            var value = parser.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                kind = parser.getString();
            } else if (name.equals("arcs") && value == JsonToken.START_ARRAY) {
                drawn = arcs(parser);
                faulty = broken;
            } else if (name.equals("geometries") && value == JsonToken.START_ARRAY) {
                members = members(parser);
                properties.resume(own);
            } else if (!properties.read(name, parser)) {
                parser.skipChildren();
            }
        }
        boolean area = "Polygon".equals(kind) || "MultiPolygon".equals(kind);
        return new Node(kind, own, members, area ? drawn : List.of(), area && faulty);
    }

    private List<Node> members(JsonParser parser) throws BoundaryRefusal {
        List<Node> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                members.add(geometry(parser));
            } else {
                parser.skipChildren();
            }
        }
        return members;
    }

    private List<List<int[]>> arcs(JsonParser parser) throws BoundaryRefusal {
        polygons = new ArrayList<>();
        rings = new ArrayList<>();
        broken = false;
        list(parser);
        return polygons;
    }

    /**
     * Reads the array that has just begun, up to its end.
     *
     * @return what it is: 0 empty, 1 a ring, 2 a polygon, 3 several polygons
     */
    private int list(JsonParser parser) throws BoundaryRefusal {
        if (++lists > 2 * VertexCollector.MAX_RINGS) {
            throw new BoundaryRefusal("region.boundary.too-many-rings", VertexCollector.MAX_RINGS);
        }
        var token = parser.nextToken();
        if (token.isNumeric()) {
            ring(parser);
            return 1;
        }
        int level = 0;
        while (token != JsonToken.END_ARRAY) {
            if (token == JsonToken.START_ARRAY) {
                level = Math.max(level, list(parser) + 1);
            } else {
                broken = true;
                parser.skipChildren();
            }
            token = parser.nextToken();
        }
        if (level == 2) {
            polygons.add(rings);
            rings = new ArrayList<>();
        }
        return level;
    }

    private void ring(JsonParser parser) throws BoundaryRefusal {
        int length = 0;
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            if (++references > MAX_REFERENCES) {
                throw new BoundaryRefusal("region.boundary.too-detailed", MAX_REFERENCES);
            }
            if (length == ring.length) {
                ring = Arrays.copyOf(ring, length * 2);
            }
            if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                    && parser.getNumberType() == JsonParser.NumberType.INT) {
                ring[length++] = parser.getIntValue();
            } else {
                broken = true;
                parser.skipChildren();
            }
            parser.nextToken();
        }
        rings.add(Arrays.copyOf(ring, length));
    }

    /** A geometry as it stands in the file, with what stands in it. */
    private record Node(
            @Nullable String kind,
            Map<String, String> properties,
            List<Node> members,
            List<List<int[]>> polygons,
            boolean broken) {

        /** Adds all polygons of this and of what stands in it; tells whether any is broken. */
        boolean collect(List<List<int[]>> all) {
            all.addAll(polygons);
            boolean any = broken;
            for (var member : members) {
                any |= member.collect(all);
            }
            return any;
        }
    }
}
