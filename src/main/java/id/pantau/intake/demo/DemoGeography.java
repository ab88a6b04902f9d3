package id.pantau.intake.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * The map of the invented kabupaten: one area per village, in degrees, five decimals, sharing every inner border point for
 * point (a clean coverage).
 *
 * <p>Borders are the edges of a Voronoi diagram around the settlements, bent by smooth noise. Bending moves points, not
 * edges, so neighbours stay neighbours; coast and borders are then noded together on the grid of the fifth decimal and cut into
 * faces. The islands lie in the Java Sea, where no land is.
 */
final class DemoGeography {

    /** The origin of the plane in degrees east and north: open sea, in the time zone WIB. */
    private static final double ORIGIN_LONGITUDE = 111.55;

    private static final double ORIGIN_LATITUDE = -4.85;
    private static final double KM_PER_LONGITUDE = 110.92;
    private static final double KM_PER_LATITUDE = 110.58;

    private static final double DENSE = 0.3;
    private static final double BEND = 1.7;
    private static final long BEND_X = DemoNoise.topic("bend x");
    private static final long BEND_Y = DemoNoise.topic("bend y");

    private final GeometryFactory plane = new GeometryFactory();
    private final PrecisionModel grid = new PrecisionModel(100_000);
    private final GeometryFactory degrees = new GeometryFactory(grid);
    private final Geometry land;
    private final List<Coordinate> places;
    private final List<Geometry> villages;

    DemoGeography() {
        DemoTerrain terrain = new DemoTerrain(plane);
        this.land = terrain.land();
        this.places = DemoSettlements.place(terrain);
        this.villages = cut();
    }

    /** Polygon or multipolygon of each village, in code order. */
    List<Geometry> villages() {
        return villages;
    }

    /** The settlement of each village in km, in code order. */
    List<Coordinate> places() {
        return places;
    }

    /** All islands in km. */
    Geometry land() {
        return land;
    }

    /** From the plane to degrees: x = longitude, y = latitude, on the grid of the fifth decimal. */
    Coordinate toDegrees(Coordinate km) {
        return new Coordinate(
                grid.makePrecise(ORIGIN_LONGITUDE + km.x / KM_PER_LONGITUDE),
                grid.makePrecise(ORIGIN_LATITUDE + km.y / KM_PER_LATITUDE));
    }

    /** Bends the plane a little, everywhere smoothly: straight lines become borders, roads and rivers. */
    static Coordinate bend(Coordinate point, double strength) {
        return new Coordinate(
                point.x + strength * DemoNoise.field(BEND_X, point.x, point.y, 7, 5),
                point.y + strength * DemoNoise.field(BEND_Y, point.x, point.y, 7, 5));
    }

    /** Points along a straight line, at most {@code step} km apart, both ends included. */
    static List<Coordinate> along(Coordinate from, Coordinate to, double step) {
        int parts = Math.max(1, (int) Math.ceil(from.distance(to) / step));
        List<Coordinate> points = new ArrayList<>(parts + 1);
        for (int i = 0; i <= parts; i++) {
            double share = (double) i / parts;
            points.add(new Coordinate(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share));
        }
        return points;
    }

    private List<Geometry> cut() {
        List<Polygon> cells = cells();
        Geometry landDegrees = landInDegrees();
        Polygonizer polygonizer = new Polygonizer();
        for (SegmentString line : noded(cells)) {
            if (line.size() > 1) {
                polygonizer.add(degrees.createLineString(line.getCoordinates()));
            }
        }
        List<Polygon> bent = cells.stream().map(this::bentCell).toList();
        @SuppressWarnings("unchecked")
        Collection<Polygon> polygons = polygonizer.getPolygons();
        List<DemoFaces.Face> faces = new ArrayList<>();
        for (Polygon polygon : polygons) {
            polygon.normalize();
            Coordinate within = polygon.getInteriorPoint().getCoordinate();
            if (SimplePointInAreaLocator.locate(within, landDegrees) == Location.INTERIOR) {
                faces.add(new DemoFaces.Face(polygon, owner(within, bent)));
            }
        }
        DemoFaces.giveFragmentsToNeighbours(faces);
        List<Geometry> areas = new ArrayList<>();
        for (int village = 0; village < places.size(); village++) {
            // The libraries keep no order of rings and parts; the same bytes every time need one.
            areas.add(CoverageUnion.union(DemoFaces.of(faces, village)).norm());
        }
        return List.copyOf(areas);
    }

    /** Voronoi cells in km, one per settlement; a ring of helpers far out at sea closes those at the coast. */
    private List<Polygon> cells() {
        List<Coordinate> sites = new ArrayList<>(places);
        for (int i = -3; i <= 3; i++) {
            sites.add(new Coordinate(i * 60, 170));
            sites.add(new Coordinate(i * 60, -170));
            sites.add(new Coordinate(190, i * 50));
            sites.add(new Coordinate(-180, i * 50));
        }
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(sites);
        Geometry diagram = builder.getDiagram(plane);
        Polygon[] cells = new Polygon[places.size()];
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            Polygon cell = (Polygon) diagram.getGeometryN(i);
            int village = places.indexOf((Coordinate) cell.getUserData());
            if (village >= 0) {
                cells[village] = cell;
            }
        }
        return List.of(cells);
    }

    private Collection<SegmentString> noded(List<Polygon> cells) {
        Set<LineSegment> borders = new LinkedHashSet<>();
        for (Polygon cell : cells) {
            Coordinate[] ring = cell.getExteriorRing().getCoordinates();
            for (int i = 1; i < ring.length; i++) {
                LineSegment border = new LineSegment(ring[i - 1], ring[i]);
                border.normalize();
                borders.add(border);
            }
        }
        List<SegmentString> lines = new ArrayList<>();
        for (LineSegment border : borders) {
            lines.add(string(along(border.p0, border.p1, DENSE).stream()
                    .map(point -> bend(point, BEND))
                    .toList()));
        }
        for (int i = 0; i < land.getNumGeometries(); i++) {
            Polygon island = (Polygon) land.getGeometryN(i);
            lines.add(string(List.of(island.getExteriorRing().getCoordinates())));
            for (int hole = 0; hole < island.getNumInteriorRing(); hole++) {
                lines.add(string(List.of(island.getInteriorRingN(hole).getCoordinates())));
            }
        }
        SnapRoundingNoder noder = new SnapRoundingNoder(grid);
        noder.computeNodes(lines);
        @SuppressWarnings("unchecked")
        Collection<SegmentString> noded = noder.getNodedSubstrings();
        return noded;
    }

    private SegmentString string(List<Coordinate> points) {
        return new NodedSegmentString(points.stream().map(this::toDegrees).toArray(Coordinate[]::new), null);
    }

    private Geometry landInDegrees() {
        Geometry copy = land.copy();
        copy.apply((Coordinate point) -> point.setCoordinate(toDegrees(point)));
        copy.geometryChanged();
        return copy;
    }

    private Polygon bentCell(Polygon cell) {
        List<Coordinate> ring = new ArrayList<>();
        Coordinate[] corners = cell.getExteriorRing().getCoordinates();
        for (int i = 1; i < corners.length; i++) {
            for (Coordinate point : along(corners[i - 1], corners[i], DENSE)) {
                ring.add(toDegrees(bend(point, BEND)));
            }
        }
        ring.add(ring.get(0).copy());
        return degrees.createPolygon(ring.toArray(Coordinate[]::new));
    }

    private int owner(Coordinate point, List<Polygon> bent) {
        for (int i = 0; i < bent.size(); i++) {
            if (SimplePointInAreaLocator.locate(point, bent.get(i)) != Location.EXTERIOR) {
                return i;
            }
        }
        throw new IllegalStateException("no village owns " + point);
    }

    LineString line(List<Coordinate> km) {
        return degrees.createLineString(km.stream().map(this::toDegrees).toArray(Coordinate[]::new));
    }
}
