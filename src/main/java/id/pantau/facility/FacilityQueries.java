package id.pantau.facility;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
