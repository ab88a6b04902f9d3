package id.pantau.region;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.noding.BasicSegmentString;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;

/**
 * Tells a file whose lines cross each other beyond all measure. Repairing it would take memory with the square of its size; real
 * boundaries, however badly drawn, cross their neighbours now and then.
 */
final class TangleGuard {

    private static final int CROSSINGS = 50_000;
    private static final int COMPARISONS = 20_000_000;

    private static final int ALONE = 10;

    private TangleGuard() {}

    /** Stops counting as soon as it is clear. */
    static boolean isTangled(List<? extends Geometry> shapes) {
        return isTangled(shapes, 1);
    }

    /** Whether one shape uses up a good part of what is borne for a whole file. */
    static boolean isTangledAlone(Geometry shape) {
        return isTangled(List.of(shape), ALONE);
    }

    private static boolean isTangled(List<? extends Geometry> shapes, int divisor) {
        List<SegmentString> lines = new ArrayList<>();
        long vertices = 0;
        for (var shape : shapes) {
            for (Object line : LinearComponentExtracter.getLines(shape)) {
                var coordinates = ((LineString) line).getCoordinates();
                vertices += coordinates.length;
                lines.add(new BasicSegmentString(coordinates, null));
            }
        }
        var counter = new Counter(CROSSINGS / divisor + vertices, COMPARISONS / divisor + 20 * vertices);
        new MCIndexNoder(counter).computeNodes(lines);
        return counter.isDone();
    }

    private static final class Counter implements SegmentIntersector {
        private final RobustLineIntersector intersector = new RobustLineIntersector();
        private long crossingsLeft;
        private long comparisonsLeft;

        Counter(long crossings, long comparisons) {
            this.crossingsLeft = crossings;
            this.comparisonsLeft = comparisons;
        }

        @Override
        public void processIntersections(SegmentString one, int i, SegmentString other, int j) {
            comparisonsLeft--;
            if (isDone() || one == other && i == j) {
                return;
            }
            intersector.computeIntersection(
                    one.getCoordinate(i), one.getCoordinate(i + 1), other.getCoordinate(j), other.getCoordinate(j + 1));
            if (intersector.isProper()) {
                crossingsLeft--;
            }
        }

        @Override
        public boolean isDone() {
            return crossingsLeft < 0 || comparisonsLeft < 0;
        }
    }
}
