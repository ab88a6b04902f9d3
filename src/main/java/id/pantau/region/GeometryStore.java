package id.pantau.region;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shapes and drawings by their content: in memory what is in use, the rest from the database.
 *
 * <p>Drawings merged for a day's wilayah kerja live in memory only; a screen that names one has just had it made here.
 */
@Component
class GeometryStore {

    private static final int KILOBYTES = 32 * 1024;
    private static final int DRAFT_KILOBYTES = 4 * 1024;
    private static final Duration DRAFTS_LAST = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    /** The map of now and those of the years that it is compared with. */
    private final Cache<String, SortedMap<Integer, Geometry>> outlines =
            Caffeine.newBuilder().maximumSize(4).build();

    private final Cache<String, VillageLocator> locators =
            Caffeine.newBuilder().maximumSize(1).build();
    private final Cache<String, GeometryAsset> assets = Caffeine.newBuilder()
            .maximumWeight(KILOBYTES)
            .weigher((String hash, GeometryAsset asset) -> 1 + asset.body().length / 1024)
            .build();
    private final Cache<String, GeometryAsset> merged = Caffeine.newBuilder()
            .maximumWeight(KILOBYTES)
            .weigher((String recipe, GeometryAsset asset) -> 1 + asset.body().length / 1024)
            .build();

    /** Pictures of what is not stored, while somebody decides about it. */
    private final Cache<String, GeometryAsset> drafts = Caffeine.newBuilder()
            .maximumWeight(DRAFT_KILOBYTES)
            .weigher((String hash, GeometryAsset asset) -> 1 + asset.body().length / 1024)
            .expireAfterAccess(DRAFTS_LAST)
            .build();

    GeometryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Outlines by village id. */
    SortedMap<Integer, Geometry> outlines(RegionSnapshot.DatedBoundary version) {
        return outlines.get(version.contentHash(), hash -> read("""
                SELECT village_id, outline AS shape FROM boundary WHERE version_id = ? ORDER BY village_id""", version.versionId()));
    }

    /** The unsimplified shapes by village id, not kept in memory. */
    SortedMap<Integer, Geometry> shapes(int versionId) {
        return read(
                "SELECT village_id, geometry AS shape FROM boundary WHERE version_id = ? ORDER BY village_id",
                versionId);
    }

    VillageLocator locator(RegionSnapshot.DatedBoundary version) {
        return locators.get(version.contentHash(), hash -> new VillageLocator(shapes(version.versionId())));
    }

    /** @param recipe names content and grouping: the same recipe gives the same drawing */
    GeometryAsset merged(String recipe, Supplier<GeometryAsset> maker) {
        var asset = merged.get(recipe, r -> maker.get());
        assets.put(asset.hash(), asset);
        return asset;
    }

    /** Keeps a drawing of what is not stored, for those who load data. */
    MapGeometry keepDraft(GeometryAsset asset) {
        drafts.put(asset.hash(), asset);
        return asset.draftGeometry();
    }

    void forgetDraft(MapGeometry draft) {
        drafts.asMap().values().removeIf(asset -> asset.draftGeometry().equals(draft));
    }

    Optional<GeometryAsset> draft(String hash) {
        return Optional.ofNullable(drafts.getIfPresent(hash));
    }

    /** Stores a drawing for good, unless the same is there. */
    void keep(String kind, GeometryAsset asset) {
        jdbc.sql("""
                        INSERT IGNORE INTO geometry_asset (hash, kind, body, west, south, east, north)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(asset.hash(), kind, asset.body(), asset.west(), asset.south(), asset.east(), asset.north())
                .update();
    }

    Optional<GeometryAsset> find(String hash) {
        var known = assets.getIfPresent(hash);
        if (known != null) {
            return Optional.of(known);
        }
        var stored = jdbc.sql("SELECT body, west, south, east, north FROM geometry_asset WHERE hash = ?")
                .param(hash)
                .query((row, n) -> new GeometryAsset(
                        hash,
                        row.getBytes("body"),
                        row.getDouble("west"),
                        row.getDouble("south"),
                        row.getDouble("east"),
                        row.getDouble("north")))
                .optional();
        stored.ifPresent(asset -> assets.put(hash, asset));
        return stored;
    }

    private SortedMap<Integer, Geometry> read(String sql, int versionId) {
        var shapes = new TreeMap<Integer, Geometry>();
        var reader = new WKBReader();
        jdbc.sql(sql)
                .param(versionId)
                .query((row, n) -> Map.entry(row.getInt("village_id"), row.getBytes("shape")))
                .list()
                .forEach(row -> shapes.put(row.getKey(), parse(reader, row.getValue())));
        return shapes;
    }

    private static Geometry parse(WKBReader reader, byte[] wkb) {
        try {
            return reader.read(wkb);
        } catch (ParseException e) {
            throw new IllegalStateException("a stored shape cannot be read", e);
        }
    }
}
