package id.pantau.region;

import id.pantau.base.DataVersion;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Makes one small drawing of rivers, roads and coast around the villages, and stores it. */
@Component
class ContextIntake {

    /** Compressed bytes: context never weighs more than the villages that it lies under. */
    private static final int BUDGET = 40_000;

    private static final double FINEST = 1e-4;
    private static final double COARSEST = 0.05;

    private final RegionSnapshots snapshots;
    private final GeometryStore store;
    private final JdbcTemplate jdbc;
    private final DataVersion dataVersion;

    ContextIntake(RegionSnapshots snapshots, GeometryStore store, JdbcTemplate jdbc, DataVersion dataVersion) {
        this.snapshots = snapshots;
        this.store = store;
        this.jdbc = jdbc;
        this.dataVersion = dataVersion;
    }

    Changes apply(ContextReading reading, String source) {
        var snapshot = snapshots.current();
        Optional<MapGeometry> villages =
                snapshot.boundary(snapshots.today()).map(RegionSnapshot.DatedBoundary::villages);
        if (villages.isEmpty()) {
            return refused(source, "region.context.no-villages");
        }
        Map<ContextKind, List<Geometry>> near = clipped(reading.shapes(), frame(villages.get()));
        if (near.isEmpty()) {
            return refused(source, "region.context.elsewhere");
        }
        GeometryAsset drawing = drawing(near);
        store.keep("context", drawing);
        int changed = jdbc.update(
                "UPDATE regency SET context_asset = ? WHERE id = ? AND NOT context_asset <=> ?",
                drawing.hash(),
                snapshot.regency().orElseThrow().id(),
                drawing.hash());
        if (changed > 0) {
            dataVersion.raise();
            snapshots.changed();
        }
        int shapes = near.values().stream().mapToInt(List::size).sum();
        return changed > 0 ? new Changes(shapes, 0, 0, List.of()) : new Changes(0, 0, shapes, List.of());
    }

    private static Changes refused(String source, String key) {
        return new Changes(0, 0, 0, List.of(Problem.ofFile(Severity.WARNING, source, key)));
    }

    /** What the map shows before anybody moves it, and a tenth around. */
    private static Geometry frame(MapGeometry villages) {
        var envelope = new Envelope(villages.west(), villages.east(), villages.south(), villages.north());
        envelope.expandBy(envelope.getWidth() / 10, envelope.getHeight() / 10);
        return new GeometryFactory().toGeometry(envelope);
    }

    private static Map<ContextKind, List<Geometry>> clipped(Map<ContextKind, List<Geometry>> shapes, Geometry frame) {
        var near = new EnumMap<ContextKind, List<Geometry>>(ContextKind.class);
        shapes.forEach((kind, list) -> {
            List<Geometry> inside = list.stream()
                    .filter(shape -> shape.getEnvelopeInternal().intersects(frame.getEnvelopeInternal()))
                    .map(shape -> frame.getEnvelopeInternal().contains(shape.getEnvelopeInternal())
                            ? shape
                            : OverlayNGRobust.overlay(shape, frame, OverlayNG.INTERSECTION))
                    .filter(shape -> !shape.isEmpty())
                    .toList();
            if (!inside.isEmpty()) {
                near.put(kind, inside);
            }
        });
        return near;
    }

    private static GeometryAsset drawing(Map<ContextKind, List<Geometry>> shapes) {
        for (double tolerance = FINEST; ; tolerance *= 1.6) {
            var simple = new EnumMap<ContextKind, List<Geometry>>(ContextKind.class);
            for (var kind : shapes.entrySet()) {
                double by = tolerance;
                simple.put(
                        kind.getKey(),
                        kind.getValue().stream().map(shape -> simple(shape, by)).toList());
            }
            GeometryAsset drawing = MapDrawing.context(simple);
            if (tolerance > COARSEST || drawing.body().length <= BUDGET) {
                return drawing;
            }
        }
    }

    private static Geometry simple(Geometry shape, double tolerance) {
        return shape.getDimension() == 2
                ? TopologyPreservingSimplifier.simplify(shape, tolerance)
                : DouglasPeuckerSimplifier.simplify(shape, tolerance);
    }
}
