package id.pantau.intake.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The invented islands: one large with bays and headlands, an archipelago in the east, and islets.
 *
 * <p>Heights are a few rounded hills plus noise; land is where the height is above zero. Its outline is followed through a
 * grid (marching squares), which gives a coast with estuaries and islets as a real one has. All lengths in kilometres,
 * x to the east, y to the north, origin in the middle of the main island.
 */
final class DemoTerrain {

    static final double WEST = -46;
    static final double EAST = 56;
    static final double SOUTH = -36;
    static final double NORTH = 38;
    static final double STEP = 0.3;

    /** East of this meridian lies the archipelago. */
    private static final double STRAIT = 37;

    private static final double SMALLEST_ISLAND = 0.35;
    private static final double SMALLEST_LAKE = 40;
    private static final long COAST = DemoNoise.topic("coast");
    private static final long INLETS = DemoNoise.topic("inlets");

    /** Centre x, y and half-axes of what rises out of the sea. */
    private static final double[][] HILLS = {
        {-4, -1, 25, 15},
        {12, 9, 16, 11},
        {-20, -8, 13, 10},
        {-19, 9, 11, 9},
        {22, -8, 12, 6.5},
        {29, -15, 5, 6},
        {44, 15, 4.6, 3.0},
        {52, 1, 2.6, 3.8},
        {45, 29, 2.6, 2.0}
    };
    /** The same of what the sea has taken out. */
    private static final double[][] BAYS = {{-5, 16, 6, 8}, {6, -17, 8, 6.5}, {-33, 2, 5, 4}, {30, 1, 5, 4}};

    private final GeometryFactory factory;
    private final int columns = (int) Math.round((EAST - WEST) / STEP);
    private final int rows = (int) Math.round((NORTH - SOUTH) / STEP);
    private final double[][] heights = new double[columns + 1][rows + 1];
    private final Geometry land;

    DemoTerrain(GeometryFactory factory) {
        this.factory = factory;
        for (int i = 0; i <= columns; i++) {
            for (int j = 0; j <= rows; j++) {
                double height = height(WEST + i * STEP, SOUTH + j * STEP);
                heights[i][j] = Math.abs(height) < 1e-6 ? 1e-6 : height;
            }
        }
        this.land = outline();
    }

    /** All islands, the largest first. */
    Geometry land() {
        return land;
    }

    /** The grid points on the main island, in km. */
    List<Coordinate> mainland() {
        IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(land.getGeometryN(0));
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i <= columns; i += 2) {
            for (int j = 0; j <= rows; j += 2) {
                Coordinate point = new Coordinate(WEST + i * STEP, SOUTH + j * STEP);
                if (heights[i][j] > 0 && locator.locate(point) == Location.INTERIOR) {
                    points.add(point);
                }
            }
        }
        return points;
    }

    /** A point on each of the largest islands of the archipelago in the east, the largest island first. */
    List<Coordinate> archipelago(int count) {
        return IntStream.range(1, land.getNumGeometries())
                .mapToObj(i -> land.getGeometryN(i).getInteriorPoint().getCoordinate())
                .filter(point -> point.x > STRAIT)
                .limit(count)
                .toList();
    }

    /** Height without unit: positive on land, falling towards the coast. */
    static double height(double x, double y) {
        double height = -4;
        for (double[] hill : HILLS) {
            height = smoothMaximum(height, inside(hill, x, y));
        }
        for (double[] bay : BAYS) {
            height = -smoothMaximum(-height, inside(bay, x, y));
        }
        // Long waves make headlands and bays, short ones the inlets and islets.
        return height + 3.4 * DemoNoise.field(COAST, x, y, 13, 3) + 1.9 * DemoNoise.field(INLETS, x, y, 4.5, 4);
    }

    /** How far inside an ellipse a point lies, about in km; negative outside. */
    private static double inside(double[] ellipse, double x, double y) {
        double dx = (x - ellipse[0]) / ellipse[2];
        double dy = (y - ellipse[1]) / ellipse[3];
        return (1 - Math.sqrt(dx * dx + dy * dy)) * Math.min(ellipse[2], ellipse[3]);
    }

    private static double smoothMaximum(double a, double b) {
        double reach = 3;
        double overlap = Math.max(reach - Math.abs(a - b), 0) / reach;
        return Math.max(a, b) + overlap * overlap * reach / 4;
    }

    private Geometry outline() {
        Polygonizer polygonizer = new Polygonizer();
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < rows; j++) {
                polygonizer.add(crossings(i, j));
            }
        }
        @SuppressWarnings("unchecked")
        Collection<Polygon> faces = polygonizer.getPolygons();
        List<Polygon> islands = new ArrayList<>();
        for (Polygon face : faces) {
            // Where a ring begins is left open by the polygonizer: always the same bytes need always the same point.
            face.normalize();
            Coordinate within = face.getInteriorPoint().getCoordinate();
            if (face.getArea() >= SMALLEST_ISLAND && height(within.x, within.y) > 0) {
                islands.add(withoutPonds(face));
            }
        }
        islands.sort(Comparator.comparingDouble(Polygon::getArea).reversed());
        return factory.createMultiPolygon(islands.toArray(Polygon[]::new));
    }

    private Polygon withoutPonds(Polygon island) {
        List<LinearRing> lakes = new ArrayList<>();
        for (int i = 0; i < island.getNumInteriorRing(); i++) {
            if (factory.createPolygon(island.getInteriorRingN(i).getCoordinateSequence())
                            .getArea()
                    >= SMALLEST_LAKE) {
                lakes.add(island.getInteriorRingN(i));
            }
        }
        return factory.createPolygon(island.getExteriorRing(), lakes.toArray(LinearRing[]::new));
    }

    /** The one or two pieces of coast inside a grid square; a saddle is cut so that land stays apart. */
    private List<LineString> crossings(int i, int j) {
        List<Coordinate> cuts = new ArrayList<>(4);
        addCut(cuts, i, j, i + 1, j);
        addCut(cuts, i + 1, j, i + 1, j + 1);
        addCut(cuts, i, j + 1, i + 1, j + 1);
        addCut(cuts, i, j, i, j + 1);
        List<LineString> pieces = new ArrayList<>(2);
        if (cuts.size() == 2) {
            pieces.add(line(cuts.get(0), cuts.get(1)));
        } else if (cuts.size() == 4) {
            boolean lowerLeft = heights[i][j] > 0;
            pieces.add(lowerLeft ? line(cuts.get(0), cuts.get(3)) : line(cuts.get(0), cuts.get(1)));
            pieces.add(lowerLeft ? line(cuts.get(1), cuts.get(2)) : line(cuts.get(2), cuts.get(3)));
        }
        return pieces;
    }

    /** Where the coast crosses an edge of the grid: computed the same way from both sides, so that the pieces meet exactly. */
    private void addCut(List<Coordinate> cuts, int i, int j, int i2, int j2) {
        double from = heights[i][j];
        double to = heights[i2][j2];
        if (from > 0 != to > 0) {
            double share = from / (from - to);
            cuts.add(new Coordinate(WEST + (i + (i2 - i) * share) * STEP, SOUTH + (j + (j2 - j) * share) * STEP));
        }
    }

    private LineString line(Coordinate a, Coordinate b) {
        return factory.createLineString(new Coordinate[] {a, b});
    }
}
