package id.pantau.indicator;

import id.pantau.base.Period;
import id.pantau.indicator.RecentChanges.Arrival;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts stored figures by the imports that brought them. Restricts nothing. */
@Component
class RecentChangesQueries {

    private final JdbcClient jdbc;

    RecentChangesQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One month of new or of replaced figures. */
    record Counted(boolean replaced, Arrival arrival) {}

    /** Newest month first. Along the primary keys: no index is kept on the number of the import. One statement. */
    List<Counted> changes(
            Collection<Integer> indicators,
            Collection<Period> periods,
            Collection<Integer> villages,
            Collection<Integer> facilities,
            Collection<Integer> imports,
            Instant since) {
        return jdbc.sql("""
                SELECT replaced, period, COUNT(DISTINCT kind, place) AS units,
                       COUNT(DISTINCT indicator_id, kind, place) AS figures
                  FROM (
                  SELECT 0 AS replaced, indicator_id, period, 0 AS kind, village_id AS place FROM achievement
                   WHERE indicator_id IN (:indicators) AND period IN (:periods) AND village_id IN (:villages)
                     AND import_id IN (:imports)
                   UNION ALL
                  SELECT 0, indicator_id, period, 1 + outside_area, facility_id FROM facility_achievement
                   WHERE indicator_id IN (:indicators) AND period IN (:periods) AND facility_id IN (:facilities)
                     AND import_id IN (:imports)
                   UNION ALL
                  SELECT 1, indicator_id, period, kind, place_id FROM achievement_history
                   WHERE indicator_id IN (:indicators) AND period IN (:periods) AND replaced_at >= :since
                     AND (kind = 0 AND place_id IN (:villages) OR kind > 0 AND place_id IN (:facilities))) AS changed
                 GROUP BY replaced, period ORDER BY period DESC
                """)
                .param("indicators", indicators)
                .param("periods", periods.stream().map(Period::code).toList())
                .param("villages", orNone(villages))
                .param("facilities", orNone(facilities))
                .param("imports", imports)
                .param("since", LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .query(RecentChangesQueries::counted)
                .list();
    }

    /** An empty list is no SQL; no unit has the number 0. */
    private static Collection<Integer> orNone(Collection<Integer> ids) {
        return ids.isEmpty() ? List.of(0) : ids;
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        return new Counted(
                row.getBoolean("replaced"),
                new Arrival(new Period(row.getInt("period")), row.getInt("units"), row.getInt("figures")));
    }
}
