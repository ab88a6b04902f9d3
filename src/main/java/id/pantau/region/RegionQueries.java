package id.pantau.region;

import id.pantau.region.RegionSnapshot.DatedBoundary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the tree and the boundary versions into records. */
@Repository
class RegionQueries {

    private final JdbcClient jdbc;

    RegionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RegionSnapshot snapshot() {
        return RegionSnapshot.of(regency(), districts(), villages(), boundaries());
    }

    Optional<RegencyDetails> regency() {
        return jdbc.sql("""
                        SELECT id, code, bps_code, name, province, zone, office_name, demo
                          FROM regency ORDER BY id LIMIT 1""")
                .query((row, n) -> new RegencyDetails(
                        row.getInt("id"),
                        row.getString("code"),
                        row.getString("bps_code"),
                        row.getString("name"),
                        row.getString("province"),
                        ZoneId.of(row.getString("zone")),
                        row.getString("office_name"),
                        row.getBoolean("demo")))
                .optional();
    }

    private List<DistrictRow> districts() {
        return jdbc.sql("SELECT id, code, name FROM district ORDER BY id")
                .query((row, n) -> new DistrictRow(row.getInt("id"), row.getString("code"), row.getString("name")))
                .list();
    }

    private List<VillageRow> villages() {
        return jdbc.sql("""
                        SELECT v.id, v.code, v.name, v.kind, v.bps_code, v.access, v.travel_minutes, v.since,
                               d.id AS district_id, d.name AS district_name
                          FROM village v JOIN district d ON d.id = v.district_id
                         ORDER BY v.id""").query(RegionQueries::village).list();
    }

    /** All versions, the one that counts earliest first; of those of one day the one taken in last is the last. */
    private List<DatedBoundary> boundaries() {
        return jdbc.sql("""
                        SELECT b.id, b.valid_from, b.content_hash, r.context_asset,
                               v.hash AS v_hash, v.west AS v_west, v.south AS v_south, v.east AS v_east, v.north AS v_north,
                               d.hash AS d_hash, d.west AS d_west, d.south AS d_south, d.east AS d_east, d.north AS d_north
                          FROM boundary_version b
                          JOIN regency r ON r.id = b.regency_id
                          JOIN geometry_asset v ON v.hash = b.villages_asset
                          JOIN geometry_asset d ON d.hash = b.districts_asset
                         ORDER BY b.valid_from, b.id""")
                .query((row, n) -> new DatedBoundary(
                        row.getInt("id"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("content_hash"),
                        geometry(row, "v_"),
                        geometry(row, "d_"),
                        context(row.getString("context_asset"))))
                .list();
    }

    /**
     * Every version, the one that counts last first.
     *
     * @param shown id of the one that today's map is drawn with
     */
    List<BoundaryVersionRow> versions(@Nullable Integer shown) {
        return jdbc.sql("""
                        SELECT b.id, b.valid_from, b.imported_at, b.source, COUNT(s.village_id) AS villages
                          FROM boundary_version b LEFT JOIN boundary s ON s.version_id = b.id
                         GROUP BY b.id ORDER BY b.valid_from DESC, b.id DESC""")
                .query((row, n) -> new BoundaryVersionRow(
                        row.getInt("id"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("imported_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("source"),
                        row.getInt("villages"),
                        Objects.equals(row.getInt("id"), shown)))
                .list();
    }

    private static @Nullable String context(@Nullable String hash) {
        return hash == null ? null : GeometryAsset.url(hash);
    }

    private static MapGeometry geometry(ResultSet row, String prefix) throws SQLException {
        return new MapGeometry(
                GeometryAsset.url(row.getString(prefix + "hash")),
                row.getDouble(prefix + "west"),
                row.getDouble(prefix + "south"),
                row.getDouble(prefix + "east"),
                row.getDouble(prefix + "north"));
    }

    private static VillageRow village(ResultSet row, int number) throws SQLException {
        int minutes = row.getInt("travel_minutes");
        Integer travelMinutes = row.wasNull() ? null : minutes;
        return new VillageRow(
                row.getInt("id"),
                row.getString("code"),
                row.getString("name"),
                VillageKind.valueOf(row.getString("kind")),
                row.getInt("district_id"),
                row.getString("district_name"),
                row.getString("bps_code"),
                access(row.getString("access")),
                travelMinutes,
                row.getObject("since", LocalDate.class));
    }

    private static @Nullable VillageAccess access(@Nullable String name) {
        return name == null ? null : VillageAccess.valueOf(name);
    }
}
