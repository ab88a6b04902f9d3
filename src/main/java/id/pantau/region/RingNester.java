package id.pantau.region;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;

/**
 * Finds out which rings of a shape are holes, and in what. A shapefile says so by direction only, and some programs write all
 * directions the wrong way round: so those that run like the largest ring, which cannot be a hole, are outer ones.
 */
final class RingNester {

    /** Comparisons in a whole file, about a second's worth. */
    private static final long WORK = 200_000_000;

    private static final int LEAST = 6;

    private long work;

    /**
     * @param rings each x0, y0, x1, y1, …, of finite numbers
     * @return polygons, the outer ring first; a hole that lies in no ring is given to the largest one, to be repaired there
     * @throws BoundaryRefusal if there are more holes and islands than can be told apart in time
     */
    List<List<double[]>> nest(List<double[]> rings) throws BoundaryRefusal {
        List<Ring> shells = new ArrayList<>();
        List<Ring> holes = new ArrayList<>();
        Ring largest = null;
        for (double[] points : rings) {
            var ring = points.length < LEAST ? null : new Ring(points);
            if (ring != null && (largest == null || Math.abs(ring.area) > Math.abs(largest.area))) {
                largest = ring;
            }
        }
        if (largest == null) {
            return List.of();
        }
        for (double[] points : rings) {
            if (points.length >= LEAST) {
                var ring = points == largest.points ? largest : new Ring(points);
                (ring.area * largest.area < 0 ? holes : shells).add(ring);
            }
        }
        for (var hole : holes) {
            shellOf(hole, shells, largest).holes.add(hole.points);
        }
        return shells.stream().map(Ring::polygon).toList();
    }

    private Ring shellOf(Ring hole, List<Ring> shells, Ring otherwise) throws BoundaryRefusal {
        Ring best = null;
        for (var shell : shells) {
            count(1);
            boolean smaller = best == null || Math.abs(shell.area) < Math.abs(best.area);
            if (smaller && shell.extent.contains(hole.extent) && contains(shell, hole)) {
                best = shell;
            }
        }
        return best == null ? otherwise : best;
    }

    /** By the first vertex of the hole that does not lie on the shell itself. */
    private boolean contains(Ring shell, Ring hole) throws BoundaryRefusal {
        for (int i = 0; i < hole.points.length; i += 2) {
            count(shell.points.length / 2);
            var counter = new RayCrossingCounter(new Coordinate(hole.points[i], hole.points[i + 1]));
            var from = new Coordinate();
            var to = new Coordinate();
            int length = shell.points.length;
            for (int j = 0; j < length; j += 2) {
                from.setX(shell.points[j]);
                from.setY(shell.points[j + 1]);
                to.setX(shell.points[(j + 2) % length]);
                to.setY(shell.points[(j + 3) % length]);
                counter.countSegment(from, to);
            }
            if (counter.getLocation() != Location.BOUNDARY) {
                return counter.getLocation() == Location.INTERIOR;
            }
        }
        return true;
    }

    private void count(long comparisons) throws BoundaryRefusal {
        work += comparisons;
        if (work > WORK) {
            throw new BoundaryRefusal("region.boundary.tangled");
        }
    }

    private static final class Ring {
        private final double[] points;
        private final double area;
        private final Envelope extent = new Envelope();
        private final List<double[]> holes = new ArrayList<>();

        Ring(double[] points) {
            this.points = points;
            double twice = 0;
            int last = points.length - 2;
            for (int i = 0; i < points.length; i += 2) {
                // Counted from the first point, so that large coordinates do not blur small rings.
                twice += (points[last] - points[0]) * (points[i + 1] - points[1])
                        - (points[i] - points[0]) * (points[last + 1] - points[1]);
                last = i;
                extent.expandToInclude(points[i], points[i + 1]);
            }
            this.area = twice;
        }

        List<double[]> polygon() {
            List<double[]> polygon = new ArrayList<>(holes.size() + 1);
            polygon.add(points);
            polygon.addAll(holes);
            return polygon;
        }
    }
}
