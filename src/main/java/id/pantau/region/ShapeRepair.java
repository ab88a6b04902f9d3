package id.pantau.region;

import id.pantau.base.report.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.locationtech.jts.util.AssertionFailedException;

/** Makes shapes valid and says what was wrong with each; what cannot be repaired is left out alone. */
final class ShapeRepair {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final BoundaryProblems problems;

    ShapeRepair(BoundaryProblems problems) {
        this.problems = problems;
    }

    /** A feature of a village, as drawn in the file. */
    record Drawn(int position, String name, Geometry shape) {}

    /**
     * One valid shape of all features of a village.
     *
     * @param drawn of one village, at least one
     * @return null where nothing is left to draw
     */
    @Nullable
    Geometry merge(List<Drawn> drawn) {
        List<Geometry> valid = new ArrayList<>();
        for (var one : drawn) {
            try {
                var shape = repair(one);
                if (shape.getArea() > 0) {
                    valid.add(shape);
                } else {
                    problems.add(Severity.WARNING, one.position(), "region.boundary.no-geometry", one.name());
                }
            } catch (IllegalArgumentException | TopologyException | AssertionFailedException e) {
                unrepairable(one);
            }
        }
        var first = drawn.get(0);
        if (drawn.size() > 1) {
            problems.add(
                    Severity.WARNING, drawn.get(1).position(), "region.boundary.several", first.name(), drawn.size());
        }
        try {
            return valid.size() > 1
                    ? polygons(OverlayNGRobust.union(valid))
                    : valid.stream().findFirst().orElse(null);
        } catch (IllegalArgumentException | TopologyException | AssertionFailedException e) {
            unrepairable(first);
            return null;
        }
    }

    private Geometry repair(Drawn drawn) {
        var error = new IsValidOp(drawn.shape()).getValidationError();
        if (error == null) {
            return drawn.shape();
        }
        var repaired = polygons(GeometryFixer.fix(drawn.shape()));
        problems.add(Severity.WARNING, drawn.position(), fault(error), drawn.name());
        return repaired;
    }

    private void unrepairable(Drawn drawn) {
        problems.add(Severity.WARNING, drawn.position(), "region.boundary.unrepairable", drawn.name());
    }

    private static String fault(TopologyValidationError error) {
        return switch (error.getErrorType()) {
            case TopologyValidationError.HOLE_OUTSIDE_SHELL -> "region.boundary.repaired-hole-outside";
            case TopologyValidationError.NESTED_SHELLS -> "region.boundary.repaired-nested";
            case TopologyValidationError.NESTED_HOLES -> "region.boundary.repaired-holes";
            default -> "region.boundary.repaired";
        };
    }

    /** Lines and points that a repair leaves over are no part of a village. */
    private static Geometry polygons(Geometry shape) {
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : PolygonExtracter.getPolygons(shape)) {
            polygons.add((Polygon) polygon);
        }
        return polygons.size() == 1 ? polygons.get(0) : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }
}
