package id.pantau.intake.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygon;

/** The pieces into which coast and borders cut the land, and to whom each belongs. */
final class DemoFaces {

    private DemoFaces() {}

    /** A piece of land and the index of its village. */
    record Face(Polygon area, int village) {}

    static Polygon[] of(List<Face> faces, int village) {
        return faces.stream()
                .filter(face -> face.village() == village)
                .map(Face::area)
                .toArray(Polygon[]::new);
    }

    /**
     * A border that runs along a crooked coast cuts off tips of land. Such a piece goes to the village with which it shares
     * the longest border; islets share none and stay.
     */
    static void giveFragmentsToNeighbours(List<Face> faces) {
        Map<Integer, Polygon> mainland = new HashMap<>();
        for (Face face : faces) {
            mainland.merge(face.village(), face.area(), (a, b) -> a.getArea() >= b.getArea() ? a : b);
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < faces.size(); i++) {
            Face face = faces.get(i);
            if (face.area() != mainland.get(face.village())) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingDouble(i -> faces.get(i).area().getArea()));
        for (int i : order) {
            faces.set(i, new Face(faces.get(i).area(), neighbour(faces, i)));
        }
    }

    private static int neighbour(List<Face> faces, int piece) {
        Face own = faces.get(piece);
        Map<Integer, Double> shared = new HashMap<>();
        Map<LineSegment, Double> sides = sides(own.area());
        for (Face other : faces) {
            if (other != own
                    && other.area().getEnvelopeInternal().intersects(own.area().getEnvelopeInternal())) {
                for (LineSegment side : sides(other.area()).keySet()) {
                    Double length = sides.get(side);
                    if (length != null) {
                        shared.merge(other.village(), length, Double::sum);
                    }
                }
            }
        }
        return shared.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(own.village());
    }

    private static Map<LineSegment, Double> sides(Polygon area) {
        Map<LineSegment, Double> sides = new HashMap<>();
        for (Coordinate[] ring : rings(area)) {
            for (int i = 1; i < ring.length; i++) {
                LineSegment side = new LineSegment(ring[i - 1], ring[i]);
                side.normalize();
                sides.put(side, side.getLength());
            }
        }
        return sides;
    }

    private static List<Coordinate[]> rings(Polygon area) {
        List<Coordinate[]> rings = new ArrayList<>();
        rings.add(area.getExteriorRing().getCoordinates());
        for (int i = 0; i < area.getNumInteriorRing(); i++) {
            rings.add(area.getInteriorRingN(i).getCoordinates());
        }
        return rings;
    }
}
