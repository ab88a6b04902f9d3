package id.pantau.region;

import id.pantau.region.MapDrawing.Detail;
import id.pantau.region.RegionSnapshot.DatedBoundary;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The shapes of villages and of what is made of villages, for maps. Open to every signed-in account: they carry no figure. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class BoundaryService {

    private final RegionSnapshots snapshots;
    private final GeometryStore store;
    private final RegionQueries queries;

    BoundaryService(RegionSnapshots snapshots, GeometryStore store, RegionQueries queries) {
        this.snapshots = snapshots;
        this.store = store;
        this.queries = queries;
    }

    /** Every village with a known boundary, as of today; empty where no boundaries have been taken in. */
    public Optional<MapGeometry> villages() {
        return villages(snapshots.today());
    }

    /**
     * Every village with a known boundary as maps of {@code day} show them: months before a split with the villages of that time. A
     * day before the first version is drawn with that one; empty where no boundaries have been taken in.
     */
    public Optional<MapGeometry> villages(LocalDate day) {
        return snapshots.current().boundary(day).map(DatedBoundary::villages);
    }

    /** Every kecamatan, merged of its villages, as of today; empty where no boundaries have been taken in. */
    public Optional<MapGeometry> districts() {
        return districts(snapshots.today());
    }

    /** Every kecamatan as maps of {@code day} show them, see {@link #villages(LocalDate)}. */
    public Optional<MapGeometry> districts(LocalDate day) {
        return snapshots.current().boundary(day).map(DatedBoundary::districts);
    }

    /** Address of rivers, roads and coast that lie under all maps; empty where none were taken in. */
    public Optional<String> context() {
        return snapshots.current().boundary(snapshots.today()).map(DatedBoundary::context);
    }

    /** The kabupaten as one area as maps of {@code day} show it; empty where no boundaries have been taken in. */
    public Optional<MapGeometry> outline(LocalDate day) {
        return snapshots.current().boundary(day).map(version -> {
            return store.merged(
                            GeometryAsset.hash((version.contentHash() + "\noutline").getBytes(StandardCharsets.UTF_8)),
                            () -> {
                                var outlines = store.outlines(version);
                                return draw(outlines, new TreeMap<>(Map.of("", outlines.keySet())));
                            })
                    .geometry();
        });
    }

    /** The frame of some villages as maps of {@code day} show them; empty where none of them has a shape. */
    public Optional<Frame> frame(LocalDate day, Set<Integer> villageIds) {
        return snapshots.current().boundary(day).flatMap(version -> {
            var outlines = store.outlines(version);
            var envelope = new Envelope();
            villageIds.stream()
                    .map(outlines::get)
                    .filter(Objects::nonNull)
                    .forEach(outline -> envelope.expandToInclude(outline.getEnvelopeInternal()));
            return envelope.isNull()
                    ? Optional.empty()
                    : Optional.of(
                            new Frame(envelope.getMinX(), envelope.getMinY(), envelope.getMaxX(), envelope.getMaxY()));
        });
    }

    /** A part of the earth, in degrees. */
    public record Frame(double west, double south, double east, double north) {}

    /** Units merged of villages as of today, see {@link #dissolved(LocalDate, SortedMap)}. */
    public MapGeometry dissolved(SortedMap<String, Set<Integer>> villageIdsByUnitCode) {
        return dissolved(snapshots.today(), villageIdsByUnitCode);
    }

    /**
     * Units merged of villages, e.g. wilayah kerja of {@code day}. Edges are those of {@link #villages(LocalDate)}.
     *
     * @param villageIdsByUnitCode a unit whose villages have no shape is left out; villages in no unit become background
     * @return the same address for the same grouping; a drawing of nothing where no boundaries have been taken in
     */
    public MapGeometry dissolved(LocalDate day, SortedMap<String, Set<Integer>> villageIdsByUnitCode) {
        var version = snapshots.current().boundary(day);
        String recipe = version.map(DatedBoundary::contentHash).orElse("") + grouping(villageIdsByUnitCode);
        return store.merged(
                        GeometryAsset.hash(recipe.getBytes(StandardCharsets.UTF_8)),
                        () -> draw(version.map(store::outlines).orElseGet(TreeMap::new), villageIdsByUnitCode))
                .geometry();
    }

    /** The GeoJSON behind the address of a {@link MapGeometry}, uncompressed; empty where no drawing has that address. */
    public Optional<byte[]> drawing(String url) {
        return GeometryAsset.hashOf(url).flatMap(store::find).map(GeometryAsset::json);
    }

    /** Code of the village in which the point lies today, by the unsimplified boundary; empty outside of all. */
    public Optional<String> villageCodeAt(double longitude, double latitude) {
        var snapshot = snapshots.current();
        return snapshot.boundary(snapshots.today())
                .flatMap(version -> store.locator(version).at(longitude, latitude))
                .flatMap(id -> snapshot.villages().stream()
                        .filter(v -> v.id() == id)
                        .map(VillageRow::code)
                        .findFirst());
    }

    /** Answers as {@link #villageCodeAt} for many points at the cost of one; empty where no boundaries have been taken in. */
    public Optional<PointFinder> pointFinder() {
        var snapshot = snapshots.current();
        Map<Integer, String> codes =
                snapshot.villages().stream().collect(Collectors.toMap(VillageRow::id, VillageRow::code));
        return snapshot.boundary(snapshots.today()).map(version -> {
            VillageLocator locator = store.locator(version);
            return (longitude, latitude) ->
                    locator.at(longitude, latitude).flatMap(id -> Optional.ofNullable(codes.get(id)));
        });
    }

    /** Every version, the one that counts last first. */
    public List<BoundaryVersionRow> versions() {
        Integer shown = snapshots
                .current()
                .boundary(snapshots.today())
                .map(DatedBoundary::versionId)
                .orElse(null);
        return queries.versions(shown);
    }

    /** Takes the picture of a draft that is decided about out of memory. */
    public void forget(BoundaryDraft draft) {
        if (draft.preview() != null) {
            store.forgetDraft(draft.preview());
        }
    }

    static GeometryAsset draw(SortedMap<Integer, Geometry> outlines, SortedMap<String, Set<Integer>> units) {
        return draw(outlines, units, null);
    }

    static GeometryAsset draw(
            SortedMap<Integer, Geometry> outlines, SortedMap<String, Set<Integer>> units, @Nullable Detail detail) {
        var drawn = new TreeMap<String, Geometry>();
        var used = new HashSet<Integer>();
        units.forEach((code, villageIds) -> {
            List<Geometry> parts = villageIds.stream()
                    .sorted()
                    .map(outlines::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (!parts.isEmpty()) {
                drawn.put(code, Outlines.merge(parts));
                used.addAll(villageIds);
            }
        });
        var background = new ArrayList<Geometry>();
        outlines.forEach((id, outline) -> {
            if (!used.contains(id)) {
                background.add(outline);
            }
        });
        return MapDrawing.draw(drawn, background, detail);
    }

    private static String grouping(SortedMap<String, Set<Integer>> units) {
        var text = new StringBuilder();
        units.forEach((code, ids) -> text.append('\n')
                .append(code)
                .append('=')
                .append(ids.stream().sorted().toList()));
        return text.toString();
    }
}
