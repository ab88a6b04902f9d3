package id.pantau.region;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads GeoJSON (RFC 7946, with the member {@code crs} of its forerunner) or TopoJSON from beginning to end, token by token: a file
 * of 30 MB becomes some 25 MB in memory. Which of the two it is may only be known at its end.
 */
final class JsonFile {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(40)
                    .maxNumberLength(400)
                    .maxNameLength(1000)
                    .maxStringLength(1_000_000)
                    .build())
            .build();

    private final VertexCollector vertices = new VertexCollector();
    private final JsonProperties properties = new JsonProperties();
    private final GeoJsonFeatures features = new GeoJsonFeatures(vertices, properties);
    private final Topology topology = new Topology(vertices, properties);
    private @Nullable String crs;
    private @Nullable String type;
    private boolean featuresSeen;

    private JsonFile() {}

    /** @throws BoundaryRefusal with the reason why this is no GeoJSON or TopoJSON that can be used */
    static List<BoundaryLayer> read(InputStream in) throws IOException, BoundaryRefusal {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            var file = new JsonFile();
            file.document(parser);
            return file.layers();
        } catch (StreamConstraintsException e) {
            throw new BoundaryRefusal("region.boundary.hostile");
        } catch (JacksonIOException e) {
            throw new BoundaryRefusal("region.boundary.unreadable");
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new BoundaryRefusal(
                    "region.boundary.not-json",
                    place == null ? 0 : place.getLineNr(),
                    place == null ? 0 : place.getColumnNr());
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
                features.read(parser);
            } else if (!topology.read(name, parser)) {
                parser.skipChildren();
            }
        }
        if (!featuresSeen && !isTopology()) {
            throw new BoundaryRefusal("region.boundary.not-geojson");
        }
    }

    private boolean isTopology() {
        return "Topology".equals(type);
    }

    private List<BoundaryLayer> layers() throws BoundaryRefusal {
        List<BoundaryLayer> layers = new ArrayList<>();
        if (isTopology()) {
            layers.addAll(topology.layers(crs));
        } else {
            layers.add(new BoundaryLayer("", features.list(), crs, List.of()));
        }
        return layers;
    }

    private void refuseOtherTypes() throws BoundaryRefusal {
        if (!isTopology() && !"FeatureCollection".equals(type)) {
            throw new BoundaryRefusal("region.boundary.not-geojson");
        }
    }

    private void crs(JsonParser parser) throws BoundaryRefusal {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            var value = parser.nextToken();
            if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                crs = properties.scalars(parser).get("name");
            } else {
                parser.skipChildren();
            }
        }
    }
}
