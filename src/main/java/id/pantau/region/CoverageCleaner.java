package id.pantau.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.InteriorPointArea;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.dissolve.LineDissolver;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snap.SnappingNoder;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Makes a clean coverage of boundaries as they are handed in, which overlap and gape: afterwards neighbours share their edges
 * exactly, so that a map shows no slivers and shapes can be merged and simplified together.
 *
 * <p>All edges are snapped to each other and cut where they meet; every face between them goes to the village that claims most of
 * it. A face of which no village claims half is a real gap (a lake, a forest) and stays one.
 */
final class CoverageCleaner {

    /** Edges nearer than this are one edge, in degrees: about 11 metres. */
    static final double SNAP = 1e-4;

    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** Snapping may close a narrow passage and lose what lies behind it; then another distance is tried. */
    private static final double[] TOLERANCES = {SNAP, SNAP / 2, SNAP / 5, SNAP * 2};

    private static final double HARMLESS = 0.01;
    private static final double CLAIM = 0.5;
    private static final double TIE = 1e-3;
    private static final int PASSES = 3;

    private CoverageCleaner() {}

    /**
     * @param shapes valid polygons or multipolygons in degrees, by code
     * @return the same codes, but for a village too small to survive the snapping
     * @throws IllegalStateException if no clean coverage comes out; never seen, but then nothing may be stored
     */
    static SortedMap<String, Geometry> clean(SortedMap<String, Geometry> shapes) {
        if (isClean(shapes.values(), SNAP)) {
            return shapes;
        }
        SortedMap<String, Geometry> best = null;
        double least = Double.MAX_VALUE;
        for (double tolerance : TOLERANCES) {
            var cleaned = clean(shapes, tolerance);
            double damage = cleaned == null ? Double.MAX_VALUE : damage(shapes, cleaned);
            if (damage < least) {
                best = cleaned;
                least = damage;
            }
            if (least < HARMLESS) {
                break;
            }
        }
        if (best == null) {
            throw new IllegalStateException("no clean coverage");
        }
        return best;
    }

    private static @Nullable SortedMap<String, Geometry> clean(SortedMap<String, Geometry> shapes, double tolerance) {
        SortedMap<String, Geometry> cleaned = shapes;
        for (int pass = 0; pass < PASSES; pass++) {
            cleaned = assign(faces(cleaned.values(), tolerance), cleaned);
            if (!cleaned.isEmpty() && isClean(cleaned.values(), 0)) {
                return cleaned;
            }
        }
        return null;
    }

    /** By how much the worst village changed its area, as a share of it; a lost village counts as wholly changed. */
    private static double damage(SortedMap<String, Geometry> before, SortedMap<String, Geometry> after) {
        double worst = 0;
        for (var shape : before.entrySet()) {
            var now = after.get(shape.getKey());
            double area = shape.getValue().getArea();
            worst = Math.max(worst, now == null ? 1 : Math.abs(now.getArea() - area) / area);
        }
        return worst;
    }

    /** @param gapWidth gaps narrower than this, in degrees, are faults too */
    static boolean isClean(Collection<Geometry> shapes, double gapWidth) {
        // Neighbours may agree on edges of which a single shape makes nothing valid.
        return shapes.stream().allMatch(shape -> shape.isValid() && shape.getArea() > 0)
                && !CoverageValidator.hasInvalidResult(
                        CoverageValidator.validate(shapes.toArray(Geometry[]::new), gapWidth));
    }

    private static List<Polygon> faces(Collection<Geometry> shapes, double tolerance) {
        List<SegmentString> rings = new ArrayList<>();
        for (var shape : shapes) {
            for (Object line : LinearComponentExtracter.getLines(shape)) {
                rings.add(new NodedSegmentString(((LineString) line).getCoordinates(), null));
            }
        }
        var noder = new SnappingNoder(tolerance);
        noder.computeNodes(rings);
        // Both sides of a border now have the same points; an overlay would find that out too, with five times the
        // memory.
        var edges = noder.getNodedSubstrings();
        if (edges.isEmpty()) { // all shapes are smaller than the snapping distance
            return List.of();
        }
        var dissolver = new LineDissolver();
        for (Object edge : edges) {
            dissolver.add(FACTORY.createLineString(((SegmentString) edge).getCoordinates()));
        }
        var polygonizer = new Polygonizer();
        polygonizer.add(dissolver.getResult());
        List<Polygon> faces = new ArrayList<>();
        for (Object face : polygonizer.getPolygons()) {
            faces.add((Polygon) face);
        }
        return faces;
    }

    private static SortedMap<String, Geometry> assign(List<Polygon> faces, SortedMap<String, Geometry> shapes) {
        var index = new STRtree();
        shapes.forEach((code, shape) -> index.insert(shape.getEnvelopeInternal(), new Claimant(code, shape)));
        index.build();
        Map<String, List<Polygon>> byVillage = new HashMap<>();
        for (var face : faces) {
            var owner = owner(face, candidates(index, face.getEnvelopeInternal()));
            if (owner != null) {
                byVillage.computeIfAbsent(owner.code(), c -> new ArrayList<>()).add(face);
            }
        }
        var result = new TreeMap<String, Geometry>();
        byVillage.forEach((code, own) -> result.put(code, merge(own).norm()));
        return result;
    }

    private static List<Claimant> candidates(STRtree index, Envelope area) {
        List<Claimant> candidates = new ArrayList<>();
        for (Object candidate : index.query(area)) {
            candidates.add((Claimant) candidate);
        }
        candidates.sort((a, b) -> a.code().compareTo(b.code()));
        return candidates;
    }

    /**
     * A face lies wholly in a village or outside it but for the snapping, so that a point well inside tells; the areas are
     * compared only where it does not. Where two claim a face wholly, the smaller village gets it: an enclave is often drawn over
     * its surroundings.
     */
    private static @Nullable Claimant owner(Polygon face, List<Claimant> candidates) {
        var inside = InteriorPointArea.getInteriorPoint(face);
        var around = candidates.stream().filter(c -> c.contains(inside)).toList();
        if (around.size() == 1) {
            return around.get(0);
        }
        double area = face.getArea();
        Claimant best = null;
        double bestClaim = 0;
        for (var candidate : candidates) {
            double claim = OverlayNGRobust.overlay(face, candidate.shape(), OverlayNG.INTERSECTION)
                            .getArea()
                    / area;
            if (claim < CLAIM) {
                continue;
            }
            boolean tie = best != null && Math.abs(claim - bestClaim) < TIE;
            if (best == null || (tie ? candidate.area() < best.area() : claim > bestClaim)) {
                best = candidate;
                bestClaim = claim;
            }
        }
        return best;
    }

    private static Geometry merge(List<Polygon> faces) {
        if (faces.size() == 1) {
            return faces.get(0);
        }
        return CoverageUnion.union(faces.toArray(Geometry[]::new));
    }

    private record Claimant(String code, Geometry shape, double area, IndexedPointInAreaLocator locator) {
        Claimant(String code, Geometry shape) {
            this(code, shape, shape.getArea(), new IndexedPointInAreaLocator(shape));
        }

        boolean contains(Coordinate point) {
            return locator.locate(point) != Location.EXTERIOR;
        }
    }
}
