package id.pantau.facility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of facilities and wilayah kerja, each one statement. */
@Component
class FacilityQueries {

    private static final String SELECT = """
            SELECT f.id, f.code, f.kind, COALESCE(h.name, f.name) AS name, p.id AS parent_id, f.village_id,
                   f.latitude, f.longitude, f.original_form, f.opened, f.closed, f.source,
                   CASE WHEN f.kind = 'PUSKESMAS' THEN f.id
                        WHEN p.kind = 'PUSKESMAS' THEN p.id
                        ELSE COALESCE(IF(hp.id IS NULL, p.parent_id, hp.parent_id), c.puskesmas_id) END AS puskesmas_id
              FROM facility f
              LEFT JOIN facility_past h ON h.facility_id = f.id AND h.valid_from <= :on AND h.valid_until > :on
              LEFT JOIN facility p ON p.id = IF(h.id IS NULL, f.parent_id, h.parent_id)
              LEFT JOIN facility_past hp ON hp.facility_id = p.id AND hp.valid_from <= :on AND hp.valid_until > :on
              LEFT JOIN catchment c ON c.village_id = COALESCE(f.village_id, p.village_id)
                   AND c.valid_from <= :on AND c.valid_until > :on
            """;

    private final JdbcClient jdbc;

    FacilityQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open facilities: Puskesmas, then Pustu, then Posyandu, each by code. */
    List<FacilityRow> open(LocalDate on) {
        return jdbc.sql(SELECT + """
                 WHERE (f.opened IS NULL OR f.opened <= :on) AND (f.closed IS NULL OR f.closed > :on)
                 ORDER BY FIELD(f.kind, 'PUSKESMAS', 'PUSTU', 'POSYANDU'), f.code
                """)
                .param("on", on)
                .query(FacilityQueries::row)
                .list();
    }

    /** Open facilities and those closed by then, in the same order. */
    List<FacilityRow> openedBy(LocalDate on) {
        return jdbc.sql(SELECT + """
                 WHERE f.opened IS NULL OR f.opened <= :on
                 ORDER BY FIELD(f.kind, 'PUSKESMAS', 'PUSTU', 'POSYANDU'), f.code
                """)
                .param("on", on)
                .query(FacilityQueries::row)
                .list();
    }

    /** All facilities ever, closed ones included, by code. */
    List<FacilityRow> all(LocalDate on) {
        return jdbc.sql(SELECT + " ORDER BY f.code")
                .param("on", on)
                .query(FacilityQueries::row)
                .list();
    }

    Optional<FacilityRow> byCode(String code, LocalDate on) {
        return jdbc.sql(SELECT + " WHERE f.code = :code")
                .param("code", code)
                .param("on", on)
                .query(FacilityQueries::row)
                .optional();
    }

    /** Every Puskesmas ever, by code, with the villages it has served; named as on {@code on}. */
    List<PuskesmasHistory> puskesmas(LocalDate on) {
        Map<Integer, FacilityRow> puskesmas = new LinkedHashMap<>();
        Map<Integer, List<PuskesmasHistory.Served>> served = new HashMap<>();
        jdbc.sql("""
                SELECT f.id, f.code, f.kind, COALESCE(h.name, f.name) AS name, f.parent_id, f.id AS puskesmas_id, f.village_id, f.latitude, f.longitude,
                       f.original_form, f.opened, f.closed, f.source, c.village_id AS served, c.valid_from, c.valid_until
                  FROM facility f
                  LEFT JOIN facility_past h ON h.facility_id = f.id AND h.valid_from <= :on AND h.valid_until > :on
                  LEFT JOIN catchment c ON c.puskesmas_id = f.id
                 WHERE f.kind = 'PUSKESMAS'
                 ORDER BY f.code, c.village_id, c.valid_from
                """).param("on", on).query(row -> {
            int id = row.getInt("id");
            if (!puskesmas.containsKey(id)) {
                puskesmas.put(id, row(row, 0));
            }
            int village = row.getInt("served");
            if (!row.wasNull()) {
                served.computeIfAbsent(id, k -> new ArrayList<>())
                        .add(new PuskesmasHistory.Served(
                                village,
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_until", LocalDate.class)));
            }
        });
        return puskesmas.values().stream()
                .map(p -> new PuskesmasHistory(p, served.getOrDefault(p.id(), List.of())))
                .toList();
    }

    /** Facilities that stand under this one on {@code day} or later and are not closed by then: their names, by kind and code. */
    List<String> belowFrom(int facilityId, LocalDate day) {
        return jdbc.sql("""
                SELECT f.name
                  FROM facility f
                 WHERE (f.closed IS NULL OR f.closed > :day)
                   AND (f.parent_id = :id
                        OR EXISTS (SELECT 1 FROM facility_past h
                                    WHERE h.facility_id = f.id AND h.parent_id = :id AND h.valid_until > :day))
                 ORDER BY FIELD(f.kind, 'PUSTU', 'POSYANDU'), f.code
                """)
                .param("id", facilityId)
                .param("day", day)
                .query(String.class)
                .list();
    }

    /** Village id → Puskesmas id of that day. */
    Map<Integer, Integer> puskesmasByVillage(LocalDate on) {
        var result = new HashMap<Integer, Integer>();
        jdbc.sql("SELECT village_id, puskesmas_id FROM catchment WHERE valid_from <= :on AND valid_until > :on")
                .param("on", on)
                .query(row -> {
                    result.put(row.getInt("village_id"), row.getInt("puskesmas_id"));
                });
        return result;
    }

    /** By hand, because there may be ten thousand rows. */
    private static FacilityRow row(ResultSet row, int number) throws SQLException {
        return new FacilityRow(
                row.getInt("id"),
                row.getString("code"),
                FacilityKind.valueOf(row.getString("kind")),
                row.getString("name"),
                integer(row, "parent_id"),
                integer(row, "puskesmas_id"),
                integer(row, "village_id"),
                degrees(row, "latitude"),
                degrees(row, "longitude"),
                row.getString("original_form"),
                row.getObject("opened", LocalDate.class),
                row.getObject("closed", LocalDate.class),
                row.getString("source"));
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private static @Nullable Double degrees(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
