package id.pantau.region;

import id.pantau.base.DataVersion;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.region.MapDrawing.Detail;
import id.pantau.region.RegionSnapshot.DatedBoundary;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Stores a version of the boundaries and the drawings made of it. */
@Component
class BoundaryIntake {

    private static final int SOURCE_LENGTH = 200;

    private final RegionQueries queries;
    private final BoundaryVersionRepository versions;
    private final VillageRepository villages;
    private final GeometryStore store;
    private final JdbcTemplate jdbc;
    private final RegionSnapshots snapshots;
    private final DataVersion dataVersion;
    private final Clock clock;

    BoundaryIntake(
            RegionQueries queries,
            BoundaryVersionRepository versions,
            VillageRepository villages,
            GeometryStore store,
            JdbcTemplate jdbc,
            RegionSnapshots snapshots,
            DataVersion dataVersion,
            Clock clock) {
        this.queries = queries;
        this.versions = versions;
        this.villages = villages;
        this.store = store;
        this.jdbc = jdbc;
        this.snapshots = snapshots;
        this.dataVersion = dataVersion;
        this.clock = clock;
    }

    /**
     * Takes in what a pack holds, unless it was taken in before: a pack that comes again must not put back the map that a newer file
     * has replaced.
     */
    Changes apply(BoundaryReading reading, LocalDate validFrom, String source) {
        var tree = queries.snapshot();
        boolean known = tree.boundaries().stream().anyMatch(v -> v.contentHash().equals(reading.contentHash()));
        return known ? new Changes(0, 0, reading.shapes().size(), List.of()) : add(reading, validFrom, source, tree);
    }

    /**
     * Adds a version that somebody has looked at.
     *
     * @param began codes of villages that exist since {@code validFrom}
     */
    Changes add(BoundaryReading reading, LocalDate validFrom, String source, Set<String> began) {
        villages.findAllByCodeIn(began).forEach(village -> village.began(validFrom));
        return add(reading, validFrom, source, queries.snapshot());
    }

    private Changes add(BoundaryReading reading, LocalDate validFrom, String source, RegionSnapshot tree) {
        var regency = tree.regency().orElse(null);
        if (!reading.usable() || regency == null) {
            return refused(source, "region.boundary.unusable");
        }
        for (var shape : reading.shapes()) {
            if (!tree.villagesByCode().containsKey(shape.code())) {
                return refused(source, "region.boundary.unknown-village", shape.code());
            }
        }
        var shapes = BoundaryDrafts.shapes(reading, tree);
        store(
                shapes,
                tree,
                new BoundaryVersion(
                        regency.id(),
                        validFrom,
                        source.length() > SOURCE_LENGTH ? source.substring(0, SOURCE_LENGTH) : source,
                        reading.contentHash(),
                        LocalDateTime.now(clock)));
        dataVersion.raise();
        snapshots.changed();
        return tree.boundary(validFrom)
                .map(before -> compare(before, store.shapes(before.versionId()), shapes, tree, source))
                .orElseGet(() -> new Changes(shapes.size(), 0, 0, List.of()));
    }

    private static Changes refused(String source, String key, Object... arguments) {
        return new Changes(0, 0, 0, List.of(Problem.ofFile(Severity.ERROR, source, key, arguments)));
    }

    private void store(SortedMap<Integer, Geometry> shapes, RegionSnapshot tree, BoundaryVersion version) {
        Map<Integer, VillageRow> rows = tree.villages().stream().collect(Collectors.toMap(VillageRow::id, v -> v));
        var byCode = new TreeMap<String, Geometry>();
        shapes.forEach((id, shape) -> byCode.put(codeOf(rows, id), shape));
        var outlines = Outlines.simplify(byCode);
        var closer = Outlines.closer(byCode, outlines).orElse(null);

        var districts = byDistrict(tree);
        var outlinesById = byId(rows, shapes.keySet(), outlines);
        Detail villageDetail = null;
        Detail districtDetail = null;
        if (closer != null) {
            villageDetail = detail(MapDrawing.draw(closer.shapes(), List.of()), outlines);
            districtDetail =
                    detail(BoundaryService.draw(byId(rows, shapes.keySet(), closer), districts, null), outlines);
        }
        var villageDrawing = MapDrawing.draw(outlines.shapes(), List.of(), villageDetail);
        var districtDrawing = BoundaryService.draw(outlinesById, districts, districtDetail);
        store.keep("villages", villageDrawing);
        store.keep("districts", districtDrawing);
        int id = versions.saveAndFlush(version.drawnBy(villageDrawing, districtDrawing))
                .id();
        var writer = new WKBWriter();
        List<Object[]> inserted = new ArrayList<>();
        shapes.forEach((villageId, shape) -> inserted.add(new Object[] {
            id, villageId, writer.write(shape), writer.write(outlinesById.get(villageId)), Area.km2(shape)
        }));
        jdbc.batchUpdate(
                "INSERT INTO boundary (version_id, village_id, geometry, outline, area_km2) VALUES (?, ?, ?, ?, ?)",
                inserted);
    }

    /** Stores the closer form of a drawing: wanted when edges of the first one may be two pixels off. */
    private Detail detail(GeometryAsset drawing, Outlines first) {
        store.keep("detail", drawing);
        return new Detail(drawing, first.tolerance() / 2);
    }

    private static SortedMap<Integer, Geometry> byId(
            Map<Integer, VillageRow> rows, Set<Integer> ids, Outlines outlines) {
        var byId = new TreeMap<Integer, Geometry>();
        ids.forEach(id -> byId.put(id, outlines.shapes().get(codeOf(rows, id))));
        return byId;
    }

    private static SortedMap<String, Set<Integer>> byDistrict(RegionSnapshot tree) {
        Map<Integer, String> codes =
                tree.districts().stream().collect(Collectors.toMap(DistrictRow::id, DistrictRow::code));
        var groups = new TreeMap<String, Set<Integer>>();
        for (var village : tree.villages()) {
            String code = codes.get(village.districtId());
            if (code != null) {
                groups.computeIfAbsent(code, c -> new TreeSet<>()).add(village.id());
            }
        }
        return groups;
    }

    private static String codeOf(Map<Integer, VillageRow> villages, int id) {
        var village = villages.get(id);
        if (village == null) {
            throw new IllegalStateException("no village " + id);
        }
        return village.code();
    }

    /** What differs from the version before: which of the two is right cannot be known here, so it is said. */
    private static Changes compare(
            DatedBoundary last,
            SortedMap<Integer, Geometry> before,
            SortedMap<Integer, Geometry> after,
            RegionSnapshot tree,
            String file) {
        Map<Integer, String> names =
                tree.villages().stream().collect(Collectors.toMap(VillageRow::id, VillageRow::name));
        var problems = new ArrayList<Problem>();
        problems.add(Problem.ofFile(
                Severity.INFO,
                file,
                "region.boundary.second-version",
                last.validFrom().toString()));
        BoundaryComparison.moved(before, after)
                .forEach((id, other) -> problems.add(Problem.ofFile(
                        Severity.WARNING,
                        file,
                        "region.boundary.moved",
                        names.getOrDefault(id, ""),
                        names.getOrDefault(other, ""))));
        int added = 0;
        int same = 0;
        for (var shape : after.entrySet()) {
            var old = before.get(shape.getKey());
            added += old == null ? 1 : 0;
            same += old != null && old.equalsExact(shape.getValue()) ? 1 : 0;
        }
        return new Changes(added, after.size() - added - same, same, problems);
    }
}
