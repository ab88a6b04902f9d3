package id.pantau.region;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a GeoJSON FeatureCollection from beginning to end, token by token: a file of 40 MB becomes some 30 MB in memory. Knows
 * nothing of villages.
 */
final class GeoJsonFile {

    static final long MAX_BYTES = 40L << 20;
    private static final int MAX_FEATURES = 20_000;
    private static final int MAX_PROPERTIES = 200;
    private static final int MAX_TEXT = 200;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(40)
                    .maxNumberLength(400)
                    .maxNameLength(1000)
                    .maxStringLength(1_000_000)
                    .build())
            .build();

    private final VertexCollector vertices = new VertexCollector();
    private final List<RawFeature> features = new ArrayList<>();
    private @Nullable String crs;
    private @Nullable String type;
    private boolean featuresSeen;

    private GeoJsonFile() {}

    /** @throws BoundaryRefusal with the reason why this is no GeoJSON that can be used */
    static GeoJsonFile read(Path file) throws BoundaryRefusal {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new BoundaryRefusal("region.boundary.too-large", MAX_BYTES >> 20);
            }
            try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                refuseOtherFormats(in);
                try (var parser = JSON.createParser(ObjectReadContext.empty(), in)) {
                    var result = new GeoJsonFile();
                    result.document(parser);
                    return result;
                }
            }
        } catch (StreamConstraintsException e) {
            throw new BoundaryRefusal("region.boundary.hostile");
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new BoundaryRefusal(
                    "region.boundary.not-json",
                    place == null ? 0 : place.getLineNr(),
                    place == null ? 0 : place.getColumnNr());
        } catch (IOException e) {
            throw new BoundaryRefusal("region.boundary.unreadable");
        }
    }

    List<RawFeature> features() {
        return features;
    }

    /** Name of the coordinate reference system as the file states it; null where it does not. */
    @Nullable
    String crs() {
        return crs;
    }

    private static void refuseOtherFormats(InputStream in) throws IOException, BoundaryRefusal {
        in.mark(512);
        byte[] start = in.readNBytes(512);
        in.reset();
        if (start.length == 0) {
            throw new BoundaryRefusal("region.boundary.empty-file");
        }
        if (start.length > 3 && start[0] == 0 && start[1] == 0 && start[2] == 0x27 && start[3] == 0x0a) {
            throw new BoundaryRefusal("region.boundary.shapefile");
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\u0003\u0004")) {
            throw new BoundaryRefusal("region.boundary.zip");
        }
        if (text.replace("\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<")) {
            throw new BoundaryRefusal("region.boundary.xml");
        }
    }

    private void document(JsonParser parser) throws BoundaryRefusal {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new BoundaryRefusal("region.boundary.not-geojson");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            var value = parser.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = parser.getString();
                refuseOtherTypes();
            } else if (name.equals("crs") && value == JsonToken.START_OBJECT) {
                crs(parser);
            } else if (name.equals("features") && value == JsonToken.START_ARRAY) {
                featuresSeen = true;
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    feature(parser);
                }
            } else {
                parser.skipChildren();
            }
        }
        if (!featuresSeen) {
            throw new BoundaryRefusal("region.boundary.not-geojson");
        }
    }

    private void refuseOtherTypes() throws BoundaryRefusal {
        if ("Topology".equals(type)) {
            throw new BoundaryRefusal("region.boundary.topojson");
        }
        if (!"FeatureCollection".equals(type)) {
            throw new BoundaryRefusal("region.boundary.not-geojson");
        }
    }

    private void crs(JsonParser parser) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            var value = parser.nextToken();
            if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                crs = properties(parser).get("name");
            } else {
                parser.skipChildren();
            }
        }
    }

    private void feature(JsonParser parser) throws BoundaryRefusal {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        if (features.size() == MAX_FEATURES) {
            throw new BoundaryRefusal("region.boundary.too-many-features", MAX_FEATURES);
        }
        Map<String, String> properties = Map.of();
        vertices.start();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            var value = parser.nextToken();
            if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                properties = properties(parser);
            } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                geometry(parser);
            } else {
                parser.skipChildren();
            }
        }
        features.add(new RawFeature(features.size() + 1, properties, vertices.polygons(), vertices.isBroken()));
    }

    private static Map<String, String> properties(JsonParser parser) {
        Map<String, String> properties = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            var value = parser.nextToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL && properties.size() < MAX_PROPERTIES) {
                String text = parser.getString();
                properties.put(name, text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
            } else {
                parser.skipChildren();
            }
        }
        return properties;
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
                vertices.array(parser);
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
        if (!"Polygon".equals(kind) && !"MultiPolygon".equals(kind) && !"GeometryCollection".equals(kind)) {
            vertices.forgetFrom(first);
        }
    }
}
