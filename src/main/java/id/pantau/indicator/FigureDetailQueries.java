package id.pantau.indicator;

import id.pantau.base.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows behind a figure, those of now and those that were replaced. Restricts nothing. */
@Component
class FigureDetailQueries {

    private final JdbcClient jdbc;

    FigureDetailQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A stored value.
     *
     * @param place as in {@link Place}
     * @param broughtBy number of the import
     * @param replaced null for the value of now
     */
    record Stored(
            int period,
            long place,
            FigureDetailChange.Value value,
            int broughtBy,
            @Nullable Replaced replaced) {}

    /** @param order rises with each replacement */
    record Replaced(long order, Instant at, int by) {}

    /** Month of a Puskesmas. */
    record PuskesmasMonth(int puskesmasId, int period) {}

    /** Values of now and of before, the oldest replacement first. One statement. */
    List<Stored> stored(Indicator indicator, Collection<Period> periods, Collection<Long> places) {
        Map<Long, Long> villages = new HashMap<>();
        Map<Long, Long> facilities = new HashMap<>();
        for (long place : places) {
            Place.Stored stored = Place.stored(place);
            (stored.outsideArea() == null ? villages : facilities).put(stored.id(), place);
        }
        if (periods.isEmpty() || places.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                SELECT period, village_id AS place, 0 AS kind, numerator, denominator, state, import_id,
                       NULL AS id, NULL AS replaced_at, NULL AS replaced_by
                  FROM achievement
                 WHERE indicator_id = :indicator AND period IN (:periods) AND village_id IN (:villages)
                 UNION ALL
                SELECT period, facility_id, 1 + outside_area, numerator, denominator, state, import_id, NULL, NULL, NULL
                  FROM facility_achievement
                 WHERE indicator_id = :indicator AND period IN (:periods) AND facility_id IN (:facilities)
                 UNION ALL
                SELECT period, place_id, kind, numerator, denominator, state, import_id, id, replaced_at, replaced_by
                  FROM achievement_history
                 WHERE indicator_id = :indicator AND period IN (:periods)
                   AND (kind = 0 AND place_id IN (:villages) OR kind > 0 AND place_id IN (:facilities))
                 ORDER BY period, id
                """)
                .param("indicator", indicator.id())
                .param("periods", periods.stream().map(Period::code).toList())
                .param("villages", villages.isEmpty() ? List.of(0) : villages.keySet())
                .param("facilities", facilities.isEmpty() ? List.of(0) : facilities.keySet())
                .query((row, n) -> stored(row, villages))
                .list();
    }

    /** @param villages places by the id under which the table of villages has them */
    private static Stored stored(ResultSet row, Map<Long, Long> villages) throws SQLException {
        int kind = row.getInt("kind");
        long id = row.getLong("place");
        long order = row.getLong("id");
        return new Stored(
                row.getInt("period"),
                kind == 0 ? villages.getOrDefault(id, id) : Place.facility(id, kind == 2),
                new FigureDetailChange.Value(
                        number(row, "numerator"), number(row, "denominator"), state(row.getInt("state"))),
                row.getInt("import_id"),
                order == 0
                        ? null
                        : new Replaced(
                                order,
                                row.getObject("replaced_at", LocalDateTime.class)
                                        .toInstant(ZoneOffset.UTC),
                                row.getInt("replaced_by")));
    }

    /** Days of the reports of whole Puskesmas, where they are recorded. One statement. */
    Map<PuskesmasMonth, LocalDate> reportDates(Collection<Integer> puskesmas, Collection<Period> periods) {
        Map<PuskesmasMonth, LocalDate> dates = new HashMap<>();
        if (!puskesmas.isEmpty() && !periods.isEmpty()) {
            jdbc.sql("""
                    SELECT puskesmas_id, period, report_date FROM puskesmas_month
                     WHERE puskesmas_id IN (:puskesmas) AND period IN (:periods) AND report_date IS NOT NULL
                    """)
                    .param("puskesmas", puskesmas)
                    .param("periods", periods.stream().map(Period::code).toList())
                    .query(row -> {
                        dates.put(
                                new PuskesmasMonth(row.getInt("puskesmas_id"), row.getInt("period")),
                                row.getObject("report_date", LocalDate.class));
                    });
        }
        return dates;
    }

    private static AchievementState state(int code) {
        for (AchievementState state : AchievementState.values()) {
            if (state.code() == code) {
                return state;
            }
        }
        throw new IllegalStateException("state " + code);
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
