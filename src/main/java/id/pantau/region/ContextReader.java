package id.pantau.region;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.util.GeometryFixer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads rivers, roads and coast to draw under the villages: a GeoJSON file in degrees. What it shows is no figure, so that a feature
 * that cannot be read is left out and counted, and the rest is drawn.
 */
public final class ContextReader {

    /** Larger files are refused: what is drawn of them is a few dozen kilobytes. */
    private static final long MAX_BYTES = 20L << 20;

    private static final int DEEPEST = 30;
    private static final ObjectMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build());

    private final GeometryFactory geometries = new GeometryFactory();
    private final Map<ContextKind, List<Geometry>> shapes = new EnumMap<>(ContextKind.class);
    private int unread;

    private ContextReader() {}

    /** Whatever is in the file, the answer is a reading with its problems, never an exception. */
    public static ContextReading read(Path file) {
        String name = String.valueOf(file.getFileName());
        var reader = new ContextReader();
        List<Problem> problems = new ArrayList<>();
        try {
            if (Files.size(file) > MAX_BYTES) {
                return refused(name, "region.context.too-large", MAX_BYTES >> 20);
            }
            JsonNode features = JSON.readTree(Files.readAllBytes(file)).path("features");
            if (!features.isArray()) {
                return refused(name, "region.context.no-geojson");
            }
            features.forEach(reader::feature);
        } catch (IOException | JacksonException e) {
            return refused(name, "region.context.no-geojson");
        }
        if (reader.shapes.isEmpty()) {
            return refused(name, "region.context.empty");
        }
        if (reader.unread > 0) {
            problems.add(Problem.ofFile(Severity.INFO, name, "region.context.unread", reader.unread));
        }
        return new ContextReading(reader.shapes, problems);
    }

    private static ContextReading refused(String name, String key, Object... arguments) {
        return new ContextReading(Map.of(), List.of(Problem.ofFile(Severity.ERROR, name, key, arguments)));
    }

    private void feature(JsonNode feature) {
        Optional<Geometry> shape = geometry(feature.path("geometry"));
        if (shape.isEmpty()) {
            unread++;
            return;
        }
        ContextKind kind = kind(feature.path("properties"))
                .orElse(shape.get().getDimension() == 2 ? ContextKind.WATER : ContextKind.ROAD);
        shapes.computeIfAbsent(kind, k -> new ArrayList<>()).add(shape.get());
    }

    private static Optional<ContextKind> kind(JsonNode properties) {
        return properties
                .propertyStream()
                .flatMap(entry ->
                        Optional.of(entry.getKey() + " " + entry.getValue().asString(""))
                                .flatMap(ContextKind::of)
                                .stream())
                .findFirst();
    }

    /** Empty for what cannot be drawn: too few points, an open ring, a place that is not on earth, points. */
    private Optional<Geometry> geometry(JsonNode node) {
        JsonNode coordinates = node.path("coordinates");
        try {
            Geometry shape = switch (node.path("type").asString("")) {
                case "LineString" -> geometries.createLineString(points(coordinates));
                case "MultiLineString" ->
                    geometries.buildGeometry(coordinates
                            .valueStream()
                            .map(line -> geometries.createLineString(points(line)))
                            .toList());
                case "Polygon" -> GeometryFixer.fix(polygon(coordinates));
                case "MultiPolygon" ->
                    GeometryFixer.fix(geometries.buildGeometry(
                            coordinates.valueStream().map(this::polygon).toList()));
                default -> geometries.createPoint();
            };
            return Optional.of(shape).filter(any -> !any.isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Geometry polygon(JsonNode rings) {
        LinearRing shell = null;
        List<LinearRing> holes = new ArrayList<>();
        for (JsonNode ring : rings) {
            LinearRing read = geometries.createLinearRing(points(ring));
            if (shell == null) {
                shell = read;
            } else {
                holes.add(read);
            }
        }
        return geometries.createPolygon(shell, holes.toArray(LinearRing[]::new));
    }

    private static Coordinate[] points(JsonNode line) {
        return line.valueStream().map(ContextReader::point).toArray(Coordinate[]::new);
    }

    private static Coordinate point(JsonNode position) {
        double x = degrees(position.path(0), 180);
        double y = degrees(position.path(1), 90);
        return new Coordinate(x, y);
    }

    private static double degrees(@Nullable JsonNode number, double most) {
        double degrees = number == null || !number.isNumber() ? Double.NaN : number.asDouble();
        if (!(Math.abs(degrees) <= most)) {
            throw new IllegalArgumentException("not on earth: " + degrees);
        }
        return degrees;
    }
}
