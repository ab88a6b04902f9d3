package id.pantau.region;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.InteriorPointArea;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Writes the GeoJSON that browsers draw: short, five decimals (about one metre), the same text for the same shapes. */
final class MapDrawing {

    private static final double UNIT = 1e5;
    /** What is shown where nothing is drawn yet: Indonesia. */
    private static final Envelope INDONESIA = new Envelope(95, 141, -11, 6);

    private final StringBuilder json = new StringBuilder(1 << 16);
    private final Envelope bounds = new Envelope();

    private MapDrawing() {}

    /**
     * @param units shapes by code of the unit; they share their edges
     * @param background villages that belong to no unit
     */
    static GeometryAsset draw(SortedMap<String, Geometry> units, Collection<Geometry> background) {
        return draw(units, background, null);
    }

    /** The same, with the name of its more exact form; null where there is none. */
    static GeometryAsset draw(
            SortedMap<String, Geometry> units, Collection<Geometry> background, @Nullable Detail detail) {
        var drawing = new MapDrawing();
        drawing.write(units, background, detail);
        var bounds = drawing.bounds.isNull() ? INDONESIA : drawing.bounds;
        return GeometryAsset.of(drawing.json.toString().getBytes(StandardCharsets.UTF_8), bounds);
    }

    /** Rivers, roads and coast: one feature per kind and form, with the property {@code t}. */
    static GeometryAsset context(Map<ContextKind, List<Geometry>> shapes) {
        var drawing = new MapDrawing();
        drawing.json.append("{\"type\":\"FeatureCollection\",\"features\":[");
        List<Runnable> features = new ArrayList<>();
        shapes.forEach((kind, list) -> {
            List<Geometry> parts = list.stream()
                    .flatMap(shape ->
                            IntStream.range(0, shape.getNumGeometries()).mapToObj(shape::getGeometryN))
                    .toList();
            var areas = parts.stream()
                    .filter(Polygon.class::isInstance)
                    .map(Polygon.class::cast)
                    .toList();
            var lines = parts.stream()
                    .filter(LineString.class::isInstance)
                    .map(LineString.class::cast)
                    .toList();
            if (!areas.isEmpty()) {
                features.add(() -> drawing.feature(
                        kind,
                        "MultiPolygon",
                        areas.stream()
                                .map(MapDrawing::rings)
                                .filter(rings -> !rings.isEmpty())
                                .toList(),
                        drawing::polygon));
            }
            if (!lines.isEmpty()) {
                features.add(() -> drawing.feature(
                        kind,
                        "MultiLineString",
                        lines.stream()
                                .map(MapDrawing::rounded)
                                .filter(line -> line.length > 1)
                                .toList(),
                        drawing::line));
            }
            parts.forEach(part -> drawing.bounds.expandToInclude(part.getEnvelopeInternal()));
        });
        for (int i = 0; i < features.size(); i++) {
            drawing.json.append(i == 0 ? "" : ",\n");
            features.get(i).run();
        }
        drawing.json.append("]}");
        return GeometryAsset.of(drawing.json.toString().getBytes(StandardCharsets.UTF_8), drawing.bounds);
    }

    private <T> void feature(ContextKind kind, String type, List<T> parts, Consumer<T> writer) {
        json.append("{\"type\":\"Feature\",\"properties\":{\"t\":\"")
                .append(kind.key())
                .append("\"},\"geometry\":{\"type\":\"")
                .append(type)
                .append("\",\"coordinates\":[");
        for (int i = 0; i < parts.size(); i++) {
            json.append(i == 0 ? "" : ",");
            writer.accept(parts.get(i));
        }
        json.append("]}}");
    }

    /**
     * A drawing with more vertices.
     *
     * @param below degrees that a pixel spans: a screen that shows less in a pixel wants it
     */
    record Detail(GeometryAsset drawing, double below) {}

    private void write(SortedMap<String, Geometry> units, Collection<Geometry> background, @Nullable Detail detail) {
        json.append("{\"type\":\"FeatureCollection\",");
        if (detail != null) {
            json.append("\"detail\":{\"url\":\"")
                    .append(GeometryAsset.url(detail.drawing().hash()))
                    .append("\",\"below\":");
            number(Math.round(detail.below() * UNIT));
            json.append("},");
        }
        json.append("\"features\":[");
        boolean first = true;
        for (Map.Entry<String, Geometry> unit : units.entrySet()) {
            json.append(first ? "" : ",\n")
                    .append("{\"type\":\"Feature\",\"properties\":{\"k\":\"")
                    .append(unit.getKey())
                    .append("\",\"p\":");
            point(inside(unit.getValue()));
            json.append("},\"geometry\":");
            geometry(unit.getValue());
            json.append('}');
            first = false;
        }
        json.append("],\"outline\":{\"type\":\"GeometryCollection\",\"geometries\":[");
        first = true;
        for (var shape : background) {
            json.append(first ? "" : ",\n");
            geometry(shape);
            first = false;
        }
        json.append("]}}");
    }

    /** The middle of the largest circle within the largest part: where a label has most room. */
    private static Coordinate inside(Geometry shape) {
        Geometry largest = shape.getGeometryN(0);
        for (int i = 1; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i).getArea() > largest.getArea()) {
                largest = shape.getGeometryN(i);
            }
        }
        var envelope = largest.getEnvelopeInternal();
        double tolerance = Math.min(envelope.getWidth(), envelope.getHeight()) / 50;
        if (tolerance < 1 / UNIT) {
            return InteriorPointArea.getInteriorPoint(largest);
        }
        return MaximumInscribedCircle.getCenter(largest, tolerance).getCoordinate();
    }

    private void geometry(Geometry shape) {
        bounds.expandToInclude(shape.getEnvelopeInternal());
        List<List<long[][]>> polygons = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            var rings = rings((Polygon) shape.getGeometryN(i));
            if (!rings.isEmpty()) {
                polygons.add(rings);
            }
        }
        if (polygons.isEmpty()) {
            polygons.add(List.<long[][]>of(box(shape.getEnvelopeInternal())));
        }
        boolean single = polygons.size() == 1;
        json.append(single ? "{\"type\":\"Polygon\",\"coordinates\":" : "{\"type\":\"MultiPolygon\",\"coordinates\":[");
        for (int i = 0; i < polygons.size(); i++) {
            json.append(i == 0 ? "" : ",");
            polygon(polygons.get(i));
        }
        json.append(single ? "}" : "]}");
    }

    /** Empty where the polygon is smaller than what five decimals can show. */
    private static List<long[][]> rings(Polygon polygon) {
        List<long[][]> rings = new ArrayList<>();
        long[][] shell = rounded(polygon.getExteriorRing());
        if (shell.length >= 4) {
            rings.add(shell);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                long[][] hole = rounded(polygon.getInteriorRingN(i));
                if (hole.length >= 4) {
                    rings.add(hole);
                }
            }
        }
        return rings;
    }

    private static long[][] rounded(LineString ring) {
        CoordinateSequence points = ring.getCoordinateSequence();
        List<long[]> result = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            long x = Math.round(points.getX(i) * UNIT);
            long y = Math.round(points.getY(i) * UNIT);
            long[] last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last == null || last[0] != x || last[1] != y) {
                result.add(new long[] {x, y});
            }
        }
        return result.toArray(long[][]::new);
    }

    /** What stands for a unit that is too small to be seen: it must still be there to be tapped and counted. */
    private static long[][] box(Envelope envelope) {
        long west = (long) Math.floor(envelope.getMinX() * UNIT);
        long south = (long) Math.floor(envelope.getMinY() * UNIT);
        long east = (long) Math.ceil(envelope.getMaxX() * UNIT) + 1;
        long north = (long) Math.ceil(envelope.getMaxY() * UNIT) + 1;
        return new long[][] {{west, south}, {east, south}, {east, north}, {west, north}, {west, south}};
    }

    private void polygon(List<long[][]> rings) {
        json.append('[');
        for (int i = 0; i < rings.size(); i++) {
            json.append(i == 0 ? "" : ",");
            line(rings.get(i));
        }
        json.append(']');
    }

    private void line(long[][] points) {
        json.append('[');
        for (int i = 0; i < points.length; i++) {
            json.append(i == 0 ? "[" : ",[");
            number(points[i][0]);
            json.append(',');
            number(points[i][1]);
            json.append(']');
        }
        json.append(']');
    }

    private void point(Coordinate point) {
        json.append('[');
        number(Math.round(point.x * UNIT));
        json.append(',');
        number(Math.round(point.y * UNIT));
        json.append(']');
    }

    /** @param value in hundred-thousandths */
    private void number(long value) {
        long rest = Math.abs(value) % 100_000;
        if (value < 0) {
            json.append('-');
        }
        json.append(Math.abs(value) / 100_000);
        if (rest > 0) {
            String digits = Long.toString(rest + 100_000).substring(1);
            int end = 5;
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            json.append('.').append(digits, 0, end);
        }
    }
}
