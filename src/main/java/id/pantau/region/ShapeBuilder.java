package id.pantau.region;

import id.pantau.base.report.Problem.Severity;
import id.pantau.region.ShapeRepair.Drawn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Makes one valid shape per village of the rings of its features; repairs what can be repaired and says so. */
final class ShapeBuilder {

    /** So many vertices are more than a kabupaten of 400 villages needs; more are thinned first, as little as will do. */
    static final int COMFORTABLE = 200_000;

    /** More than this, after all thinning that the later snapping hides, would take minutes. */
    static final int BEARABLE = 600_000;

    private static final double FIRST_THINNING = 1e-5;
    /** So many features, the largest, are looked at where a file is tangled. */
    private static final int SUSPECTS = 50;

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
        Map<String, Set<Geometry>> seen = new HashMap<>();
        Set<String> repeated = new HashSet<>();
        for (var match : features) {
            var village = match.village();
            var shape = village == null ? null : draw(match.feature(), village.name());
            if (village == null || shape == null) {
                continue;
            }
            int position = match.feature().position();
            if (seen.computeIfAbsent(village.code(), c -> new HashSet<>()).add(shape)) {
                byVillage
                        .computeIfAbsent(village.code(), c -> new ArrayList<>())
                        .add(new Drawn(position, village.name(), shape));
            } else if (repeated.add(village.code())) {
                problems.add(Severity.WARNING, position, "region.boundary.repeated", village.name());
            }
        }
        leaveTangledOut(byVillage);
        var repair = new ShapeRepair(problems);
        var shapes = new TreeMap<String, Geometry>();
        byVillage.forEach((code, drawn) -> {
            var shape = drawn.isEmpty() ? null : repair.merge(drawn);
            if (shape != null) {
                shapes.put(code, shape);
            }
        });
        return shapes;
    }

    /** One scribbled village must not cost all the others; if it is not one alone, nothing can be told apart. */
    private void leaveTangledOut(Map<String, List<Drawn>> byVillage) throws BoundaryRefusal {
        if (!TangleGuard.isTangled(shapes(byVillage))) {
            return;
        }
        Set<Drawn> tangled = new HashSet<>();
        byVillage.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Drawn d) -> d.shape().getNumPoints())
                        .reversed())
                .limit(SUSPECTS)
                .filter(d -> TangleGuard.isTangledAlone(d.shape()))
                .forEach(tangled::add);
        byVillage.values().forEach(drawn -> drawn.removeIf(tangled::contains));
        var left = shapes(byVillage);
        if (tangled.isEmpty() || left.isEmpty() || TangleGuard.isTangled(left)) {
            throw new BoundaryRefusal("region.boundary.tangled");
        }
        tangled.forEach(d -> problems.add(Severity.WARNING, d.position(), "region.boundary.tangled-alone", d.name()));
    }

    private static List<Geometry> shapes(Map<String, List<Drawn>> byVillage) {
        return byVillage.values().stream()
                .flatMap(List::stream)
                .map(Drawn::shape)
                .toList();
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
        boolean open = false;
        boolean inside = true;
        for (var rings : feature.polygons()) {
            open |= rings.stream().anyMatch(ShapeBuilder::isOpen);
            var linear = rings.stream()
                    .map(this::coordinates)
                    .filter(ring -> ring.size() >= 4)
                    .map(ring -> FACTORY.createLinearRing(ring.toArray(Coordinate[]::new)))
                    .toList();
            // Of holes too: one that lies outside its polygon becomes a part of it when the shape is repaired.
            inside &= linear.stream().allMatch(r -> CoordinateSystem.INDONESIA.contains(r.getEnvelopeInternal()));
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
        if (!inside) {
            problems.add(Severity.WARNING, feature.position(), "region.boundary.outside", name);
            return null;
        }
        if (open) {
            problems.add(Severity.WARNING, feature.position(), "region.boundary.repaired-ends", name);
        }
        return shape;
    }

    /** Whether its ends are farther apart than what is snapped together anyway. */
    private static boolean isOpen(double[] ring) {
        int last = ring.length - 2;
        return last > 2 && Math.hypot(ring[last] - ring[0], ring[last + 1] - ring[1]) > CoverageCleaner.SNAP;
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
}
