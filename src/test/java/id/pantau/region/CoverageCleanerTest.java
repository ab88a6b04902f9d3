package id.pantau.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;
import org.locationtech.jts.util.GeometricShapeFactory;

/** Boundaries that overlap and gape become a coverage, and nothing else about them changes. */
class CoverageCleanerTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Test
    void overlapsAndCracksNarrowerThanASnapDisappear() {
        var shapes = new TreeMap<String, Geometry>();
        shapes.put("a", box(0, 0, 1, 1));
        shapes.put("b", box(0.99995, 0, 2, 1));
        shapes.put("c", box(0, 1.00005, 2, 2));

        var cleaned = CoverageCleaner.clean(shapes);

        assertThat(CoverageCleaner.isClean(cleaned.values(), CoverageCleaner.SNAP))
                .isTrue();
        assertThat(total(cleaned)).isCloseTo(4.0, offset(0.001));
    }

    @Test
    void aRealGapStaysAGap() {
        var shapes = new TreeMap<String, Geometry>();
        shapes.put("ring", box(0, 0, 3, 3).difference(box(1, 1, 2, 2)));
        shapes.put("next", box(2.99995, 0, 4, 3));

        assertThat(total(CoverageCleaner.clean(shapes))).isCloseTo(11.0, offset(0.001));
    }

    @Test
    void anEnclaveDrawnOverItsSurroundingsKeepsItsArea() {
        var shapes = new TreeMap<String, Geometry>();
        shapes.put("around", box(0, 0, 3, 3));
        shapes.put("enclave", box(1, 1, 2, 2));

        var cleaned = CoverageCleaner.clean(shapes);

        assertThat(areaOf(cleaned, "enclave")).isCloseTo(1.0, offset(0.001));
        assertThat(areaOf(cleaned, "around")).isCloseTo(8.0, offset(0.001));
    }

    @Property(tries = 40)
    void whateverIsDrawnRoughlyBecomesACoverageOfTheSameVillages(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 25) int villages) {
        var drawn = roughly(new Random(seed), villages);

        var cleaned = CoverageCleaner.clean(drawn);

        assertThat(CoverageCleaner.isClean(cleaned.values(), 0)).isTrue();
        assertThat(cleaned.keySet()).isEqualTo(drawn.keySet());
        cleaned.forEach((code, shape) -> {
            assertThat(shape.isValid()).isTrue();
            assertThat(shape.getArea() / areaOf(drawn, code)).as(code).isBetween(0.95, 1.05);
        });
        // Overlaps count once, and cracks hardly at all.
        assertThat(total(cleaned))
                .isCloseTo(OverlayNGRobust.union(drawn.values()).getArea(), offset(0.0002));
        assertThat(CoverageCleaner.isClean(Outlines.simplify(cleaned).shapes().values(), 0))
                .isTrue();
    }

    /** Cells of a Voronoi diagram, each drawn with its own little errors of up to 5 metres. */
    private static SortedMap<String, Geometry> roughly(Random random, int villages) {
        var frame = new Envelope(110, 110.5, -2.5, -2);
        var sites = new ArrayList<Coordinate>();
        for (int i = 0; i < villages; i++) {
            sites.add(new Coordinate(110.02 + random.nextDouble() * 0.46, -2.48 + random.nextDouble() * 0.46));
        }
        var builder = new VoronoiDiagramBuilder();
        builder.setSites(sites);
        builder.setTolerance(0.01);
        builder.setClipEnvelope(frame);
        var clip = FACTORY.toGeometry(frame);
        var cells = builder.getDiagram(FACTORY);
        var drawn = new TreeMap<String, Geometry>();
        for (int i = 0; i < cells.getNumGeometries(); i++) {
            drawn.put("%03d".formatted(i), shaken(cells.getGeometryN(i).intersection(clip), random));
        }
        return drawn;
    }

    /** Every corner of a convex cell a little off, the ring closed as before; smaller errors where lines would cross. */
    private static Geometry shaken(Geometry cell, Random random) {
        for (double error = 9e-5; error > 1e-6; error /= 2) {
            Coordinate[] ring = cell.copy().getCoordinates();
            for (int i = 0; i < ring.length - 1; i++) {
                ring[i].x += (random.nextDouble() - 0.5) * error;
                ring[i].y += (random.nextDouble() - 0.5) * error;
            }
            ring[ring.length - 1] = ring[0];
            Geometry shaken = FACTORY.createPolygon(ring);
            if (shaken.isValid()) {
                return shaken;
            }
        }
        throw new IllegalStateException("a cell too small to be drawn");
    }

    private static double areaOf(SortedMap<String, Geometry> shapes, String code) {
        return Objects.requireNonNull(shapes.get(code)).getArea();
    }

    private static double total(SortedMap<String, Geometry> shapes) {
        return shapes.values().stream().mapToDouble(Geometry::getArea).sum();
    }

    private static Geometry box(double west, double south, double east, double north) {
        var factory = new GeometricShapeFactory(FACTORY);
        factory.setEnvelope(new Envelope(west, east, south, north));
        factory.setNumPoints(4);
        return factory.createRectangle();
    }
}
