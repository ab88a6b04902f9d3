package id.pantau.region;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.region.BoundaryChange.Kind;
import id.pantau.region.BoundaryDraft.Verdict;
import id.pantau.region.RegionSnapshot.DatedBoundary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;

/** Compares what was read with the version that counts until then, and draws it for whoever decides. */
@Component
class BoundaryDrafts {

    private final RegionSnapshots snapshots;
    private final GeometryStore store;

    BoundaryDrafts(RegionSnapshots snapshots, GeometryStore store) {
        this.snapshots = snapshots;
        this.store = store;
    }

    BoundaryDraft of(BoundaryReading reading, LocalDate validFrom, String source) {
        var tree = snapshots.current();
        var previous = tree.boundary(validFrom).orElse(null);
        var problems = new ArrayList<Problem>();
        var days = BoundaryDays.problems(tree.boundaries(), validFrom, snapshots.today(), source);
        boolean refused = !reading.usable() || days.stream().anyMatch(Problem::isError);
        // What the day means is of no interest where nothing comes of it.
        days.stream().filter(p -> !refused || p.isError()).forEach(problems::add);
        // The reader knows the file by its place on this machine.
        reading.problems().stream()
                .map(p -> new Problem(p.severity(), source, p.row(), p.column(), p.key(), p.arguments()))
                .forEach(problems::add);
        Integer previousId = previous == null ? null : (Integer) previous.versionId();
        if (refused) {
            return new BoundaryDraft(
                    reading.choices().isEmpty() ? Verdict.REFUSED : Verdict.ASKS,
                    validFrom,
                    problems,
                    reading.unmatched(),
                    reading.choices(),
                    List.of(),
                    null,
                    previousId);
        }
        var after = shapes(reading, tree);
        var before = previous == null ? new TreeMap<Integer, Geometry>() : store.shapes(previous.versionId());
        var changes = changes(tree, before, after, reading.unmatched(), previous != null);
        changes.stream()
                .filter(c -> c.looksLike() != null)
                .forEach(c -> problems.add(Problem.ofFile(
                        Severity.WARNING,
                        source,
                        "region.boundary.moved",
                        c.name(),
                        Objects.requireNonNull(c.looksLike()))));
        boolean same = previous != null && previous.contentHash().equals(reading.contentHash());
        return new BoundaryDraft(
                same ? Verdict.SAME : Verdict.READY,
                validFrom,
                problems,
                reading.unmatched(),
                List.of(),
                changes,
                preview(reading, tree, previous, after.keySet()),
                previousId);
    }

    /** By id of the village; what names no village of ours is left out. */
    static SortedMap<Integer, Geometry> shapes(BoundaryReading reading, RegionSnapshot tree) {
        var shapes = new TreeMap<Integer, Geometry>();
        for (var shape : reading.shapes()) {
            var village = tree.villagesByCode().get(shape.code());
            if (village != null) {
                shapes.put(village.id(), shape.geometry());
            }
        }
        return shapes;
    }

    private static List<BoundaryChange> changes(
            RegionSnapshot tree,
            Map<Integer, Geometry> before,
            Map<Integer, Geometry> after,
            List<UnmatchedShape> unmatched,
            boolean comparable) {
        Map<Integer, String> names =
                tree.villages().stream().collect(Collectors.toMap(VillageRow::id, VillageRow::name));
        var moved = BoundaryComparison.moved(before, after);
        Set<String> suggested = unmatched.stream()
                .map(UnmatchedShape::suggestion)
                .filter(Objects::nonNull)
                .map(VillageName::code)
                .collect(Collectors.toSet());
        return tree.villages().stream()
                .map(v -> {
                    Double from = km2(before.get(v.id()));
                    Double to = km2(after.get(v.id()));
                    Integer other = moved.get(v.id());
                    boolean doubtful = other != null || suggested.contains(v.code());
                    return new BoundaryChange(
                            v.code(),
                            v.name(),
                            v.districtName(),
                            doubtful ? Kind.DOUBTFUL : kind(from, to, comparable),
                            from,
                            to,
                            other == null ? null : names.get(other));
                })
                .toList();
    }

    /** @param comparable whether there is a version before at all: of the first one nothing is new */
    private static Kind kind(@Nullable Double before, @Nullable Double after, boolean comparable) {
        if (after == null) {
            return Kind.MISSING;
        }
        if (before == null) {
            return comparable ? Kind.NEW : Kind.SAME;
        }
        return BoundaryChange.isNotable(before, after) ? Kind.RESIZED : Kind.SAME;
    }

    private static @Nullable Double km2(@Nullable Geometry shape) {
        return shape == null ? null : (Double) Area.km2(shape);
    }

    /** The new shapes, and those of before where a village has none any more. */
    private MapGeometry preview(
            BoundaryReading reading, RegionSnapshot tree, @Nullable DatedBoundary previous, Set<Integer> drawn) {
        var shapes = new TreeMap<String, Geometry>();
        reading.shapes().forEach(shape -> shapes.put(shape.code(), shape.geometry()));
        var outlines = Outlines.simplify(shapes).shapes();
        if (previous != null) {
            var former = store.outlines(previous);
            tree.villages().stream().filter(v -> !drawn.contains(v.id())).forEach(v -> {
                var shape = former.get(v.id());
                if (shape != null) {
                    outlines.put(v.code(), shape);
                }
            });
        }
        return store.keepDraft(MapDrawing.draw(outlines, List.of()));
    }
}
