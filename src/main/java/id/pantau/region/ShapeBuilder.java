package id.pantau.region;

import id.pantau.base.report.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Makes one valid shape per village of the rings of its features; repairs what can be repaired and says so. */
final class ShapeBuilder {

    /** So many vertices are more than a kabupaten of 400 villages needs; more are thinned first, as little as will do. */
    static final int COMFORTABLE = 200_000;

    /** More than this, after all thinning that the later snapping hides, would take minutes. */
    static final int BEARABLE = 600_000;

    private static final double FIRST_THINNING = 1e-5;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final BoundaryProblems problems;
    private double thinning;

    ShapeBuilder(BoundaryProblems problems) {
        this.problems = problems;
    }

    /**
     * @param features matched, with coordinates in degrees
     * @return by code of the village
     * @throws BoundaryRefusal if the lines of the file cannot be untangled
     */
    SortedMap<String, Geometry> build(List<FeatureMatcher.Match> features) throws BoundaryRefusal {
        chooseThinning(features);
        Map<String, List<Drawn>> byVillage = new TreeMap<>();
        for (var match : features) {
            var village = match.village();
            var shape = village == null ? null : draw(match.feature(), village.name());
            if (village != null && shape != null) {
                byVillage
                        .computeIfAbsent(village.code(), c -> new ArrayList<>())
                        .add(new Drawn(match.feature().position(), village.name(), shape));
            }
        }
        if (TangleGuard.isTangled(byVillage.values().stream()
                .flatMap(List::stream)
                .map(Drawn::shape)
                .toList())) {
            throw new BoundaryRefusal("region.boundary.tangled");
        }
        var shapes = new TreeMap<String, Geometry>();
        byVillage.forEach((code, drawn) -> {
            var shape = merge(drawn);
            if (shape != null) {
                shapes.put(code, shape);
            }
        });
        return shapes;
    }

    private void chooseThinning(List<FeatureMatcher.Match> features) throws BoundaryRefusal {
        thinning = 0;
        long vertices = vertices(features);
        while (vertices > COMFORTABLE && thinning * 2 <= CoverageCleaner.SNAP) {
            thinning = thinning == 0 ? FIRST_THINNING : thinning * 2;
            vertices = vertices(features);
        }
        if (vertices > BEARABLE) {
            throw new BoundaryRefusal("region.boundary.too-detailed", BEARABLE);
        }
    }

    private long vertices(List<FeatureMatcher.Match> features) {
        long vertices = 0;
        for (var match : features) {
            for (var rings : match.feature().polygons()) {
                for (double[] ring : rings) {
                    vertices += coordinates(ring).size();
                }
            }
        }
        return vertices;
    }

    private @Nullable Geometry draw(RawFeature feature, String name) {
        String fault = feature.fault();
        if (fault != null) {
            problems.add(Severity.WARNING, feature.position(), fault, name);
            return null;
        }
        if (feature.isEmpty()) {
            problems.add(Severity.WARNING, feature.position(), "region.boundary.no-geometry", name);
            return null;
        }
        List<Polygon> polygons = new ArrayList<>();
        for (var rings : feature.polygons()) {
            var linear = rings.stream()
                    .map(this::coordinates)
                    .filter(ring -> ring.size() >= 4)
                    .map(ring -> FACTORY.createLinearRing(ring.toArray(Coordinate[]::new)))
                    .toList();
            if (!linear.isEmpty()) {
                polygons.add(FACTORY.createPolygon(
                        linear.get(0), linear.subList(1, linear.size()).toArray(LinearRing[]::new)));
            }
        }
        if (polygons.isEmpty()) {
            problems.add(Severity.WARNING, feature.position(), "region.boundary.no-geometry", name);
            return null;
        }
        var shape =
                polygons.size() == 1 ? polygons.get(0) : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
        if (!CoordinateSystem.INDONESIA.contains(shape.getEnvelopeInternal())) {
            problems.add(Severity.WARNING, feature.position(), "region.boundary.outside", name);
            return null;
        }
        return shape;
    }

    /** Closed, without repetitions, thinned as far as the size of the file demands. */
    private List<Coordinate> coordinates(double[] ring) {
        List<Coordinate> coordinates = new ArrayList<>(ring.length / 2 + 1);
        Coordinate last = null;
        for (int i = 0; i < ring.length; i += 2) {
            double x = ring[i];
            double y = ring[i + 1];
            boolean near = last != null && Math.abs(x - last.x) <= thinning && Math.abs(y - last.y) <= thinning;
            if (!near) {
                last = new Coordinate(x, y);
                coordinates.add(last);
            }
        }
        if (coordinates.size() > 1 && !coordinates.get(0).equals2D(coordinates.get(coordinates.size() - 1))) {
            coordinates.add(coordinates.get(0).copy());
        }
        return coordinates;
    }

    private @Nullable Geometry merge(List<Drawn> drawn) {
        List<Geometry> valid = new ArrayList<>();
        for (var one : drawn) {
            var shape = one.shape();
            if (!shape.isValid()) {
                shape = polygons(GeometryFixer.fix(shape));
                problems.add(Severity.WARNING, one.position(), "region.boundary.repaired", one.name());
            }
            if (shape.getArea() > 0) {
                valid.add(shape);
            } else {
                problems.add(Severity.WARNING, one.position(), "region.boundary.no-geometry", one.name());
            }
        }
        if (drawn.size() > 1) {
            problems.add(
                    Severity.WARNING,
                    drawn.get(1).position(),
                    "region.boundary.several",
                    drawn.get(0).name(),
                    drawn.size());
        }
        if (valid.isEmpty()) {
            return null;
        }
        return valid.size() == 1 ? valid.get(0) : polygons(OverlayNGRobust.union(valid));
    }

    /** Lines and points that a repair leaves over are no part of a village. */
    private static Geometry polygons(Geometry shape) {
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : PolygonExtracter.getPolygons(shape)) {
            polygons.add((Polygon) polygon);
        }
        return polygons.size() == 1 ? polygons.get(0) : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private record Drawn(int position, String name, Geometry shape) {}
}
