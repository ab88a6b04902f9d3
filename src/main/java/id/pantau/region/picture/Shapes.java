package id.pantau.region.picture;

import id.pantau.region.ui.MapLayer;
import id.pantau.region.ui.MapRegion;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shapes of a level, from the GeoJSON that browsers draw: in the plane of the projection, or on a sheet.
 *
 * @param units by code
 * @param background areas that belong to no unit
 * @param borders of what the units belong to, coarsest last
 * @param context rivers, roads and coast
 */
record Shapes(Map<String, Shapes.Unit> units, List<Path2D> background, List<Shapes> borders, List<Way> context) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @param outline all its parts
     * @param inside where its name has most room
     * @param room frame of its largest part
     */
    record Unit(Path2D outline, Point2D inside, Rectangle2D room) {}

    /**
     * A river, road or coast.
     *
     * @param kind {@code water}, {@code road} or {@code coast}
     */
    record Way(String kind, Path2D line) {}

    /** @param context null where there is none */
    static Shapes read(byte[] geoJson, List<byte[]> borders, byte @Nullable [] context) {
        JsonNode collection = JSON.readTree(geoJson);
        Map<String, Unit> units = new LinkedHashMap<>();
        for (JsonNode feature : collection.path("features")) {
            JsonNode properties = feature.path("properties");
            List<Path2D> parts = parts(feature.path("geometry"));
            units.put(properties.path("k").asString(), unit(parts, point(properties.path("p"))));
        }
        List<Path2D> background = new ArrayList<>();
        for (JsonNode geometry : collection.path("outline").path("geometries")) {
            background.add(joined(parts(geometry)));
        }
        return new Shapes(
                units,
                background,
                borders.stream().map(border -> read(border, List.of(), null)).toList(),
                context == null ? List.of() : ways(JSON.readTree(context)));
    }

    /** The same on a sheet. */
    Shapes on(AffineTransform toSheet) {
        Map<String, Unit> placed = new LinkedHashMap<>();
        units.forEach((code, unit) -> placed.put(
                code,
                new Unit(
                        new Path2D.Double(unit.outline(), toSheet),
                        toSheet.transform(unit.inside(), null),
                        toSheet.createTransformedShape(unit.room()).getBounds2D())));
        return new Shapes(
                placed,
                background.stream()
                        .<Path2D>map(outline -> new Path2D.Double(outline, toSheet))
                        .toList(),
                borders.stream().map(border -> border.on(toSheet)).toList(),
                context.stream()
                        .map(way -> new Way(way.kind(), new Path2D.Double(way.line(), toSheet)))
                        .toList());
    }

    /** Areas without a figure on this map: of no unit, or of a unit that is not the reader's. */
    List<Path2D> silent(MapLayer layer) {
        Set<String> codes = layer.regions().stream().map(MapRegion::code).collect(Collectors.toSet());
        List<Path2D> silent = new ArrayList<>(background);
        units.forEach((code, unit) -> {
            if (!codes.contains(code)) {
                silent.add(unit.outline());
            }
        });
        return silent;
    }

    private static List<Way> ways(JsonNode collection) {
        List<Way> ways = new ArrayList<>();
        for (JsonNode feature : collection.path("features")) {
            String kind = feature.path("properties").path("t").asString();
            JsonNode geometry = feature.path("geometry");
            if (geometry.path("type").asString().equals("MultiLineString")) {
                geometry.path("coordinates").forEach(line -> ways.add(new Way(kind, line(line))));
            } else {
                parts(geometry).forEach(area -> ways.add(new Way(kind, area)));
            }
        }
        return ways;
    }

    private static Unit unit(List<Path2D> parts, Point2D inside) {
        Rectangle2D room = new Rectangle2D.Double();
        for (Path2D part : parts) {
            Rectangle2D bounds = part.getBounds2D();
            if (size(bounds) > size(room)) {
                room = bounds;
            }
        }
        return new Unit(joined(parts), inside, room);
    }

    private static double size(Rectangle2D bounds) {
        return bounds.getWidth() * bounds.getHeight();
    }

    private static Path2D joined(List<Path2D> parts) {
        var all = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        parts.forEach(part -> all.append(part, false));
        return all;
    }

    private static List<Path2D> parts(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        List<Path2D> parts = new ArrayList<>();
        if (geometry.path("type").asString().equals("Polygon")) {
            parts.add(polygon(coordinates));
        } else {
            for (JsonNode polygon : coordinates) {
                parts.add(polygon(polygon));
            }
        }
        return parts;
    }

    private static Path2D polygon(JsonNode rings) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (JsonNode ring : rings) {
            path.append(line(ring), false);
            path.closePath();
        }
        return path;
    }

    private static Path2D line(JsonNode positions) {
        var path = new Path2D.Double();
        for (JsonNode position : positions) {
            Point2D point = point(position);
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.getX(), point.getY());
            } else {
                path.lineTo(point.getX(), point.getY());
            }
        }
        return path;
    }

    private static Point2D point(JsonNode position) {
        return Projection.plane(position.path(0).asDouble(), position.path(1).asDouble());
    }
}
