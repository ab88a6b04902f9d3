package id.pantau.facility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of facilities and wilayah kerja, each one statement. */
@Component
class FacilityQueries {

    private static final String SELECT = """
            SELECT f.id, f.code, f.kind, f.name, f.parent_id, f.village_id, f.latitude, f.longitude, f.original_form,
                   f.opened, f.closed, f.source,
                   CASE WHEN f.kind = 'PUSKESMAS' THEN f.id
                        WHEN p.kind = 'PUSKESMAS' THEN p.id
                        ELSE COALESCE(p.parent_id, c.puskesmas_id) END AS puskesmas_id
              FROM facility f
              LEFT JOIN facility p ON p.id = f.parent_id
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
                """).param("on", on).query(FacilityRow.class).list();
    }

    /** All facilities ever, closed ones included, by code. */
    List<FacilityRow> all(LocalDate on) {
        return jdbc.sql(SELECT + " ORDER BY f.code")
                .param("on", on)
                .query(FacilityRow.class)
                .list();
    }

    Optional<FacilityRow> byCode(String code, LocalDate on) {
        return jdbc.sql(SELECT + " WHERE f.code = :code")
                .param("code", code)
                .param("on", on)
                .query(FacilityRow.class)
                .optional();
    }

    /** Every Puskesmas ever, by code, with the villages it has served. */
    List<PuskesmasHistory> puskesmas() {
        Map<Integer, FacilityRow> puskesmas = new LinkedHashMap<>();
        Map<Integer, List<PuskesmasHistory.Served>> served = new HashMap<>();
        var facility = new SimplePropertyRowMapper<>(FacilityRow.class);
        jdbc.sql("""
                SELECT f.id, f.code, f.kind, f.name, f.parent_id, f.id AS puskesmas_id, f.village_id, f.latitude, f.longitude,
                       f.original_form, f.opened, f.closed, f.source, c.village_id AS served, c.valid_from, c.valid_until
                  FROM facility f
                  LEFT JOIN catchment c ON c.puskesmas_id = f.id
                 WHERE f.kind = 'PUSKESMAS'
                 ORDER BY f.code, c.village_id, c.valid_from
                """).query(row -> {
            int id = row.getInt("id");
            if (!puskesmas.containsKey(id)) {
                puskesmas.put(id, facility.mapRow(row, 0));
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
}
