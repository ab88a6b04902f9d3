package id.pantau.dashboard;

import id.pantau.base.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what single facilities reported by the month: figures that stand for no village. Restricts nothing. */
@Component
class PosyanduQueries {

    private final JdbcClient jdbc;

    PosyanduQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One report. */
    record Reported(
            String indicator,
            int month,
            int facilityId,
            @Nullable Long n,
            @Nullable Long of) {}

    /** The months of a year. One statement; none where there is no facility. */
    List<Reported> months(Collection<String> indicators, int year, Collection<Integer> facilities) {
        if (facilities.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                SELECT i.code, a.period, a.facility_id, a.numerator, a.denominator
                  FROM indicator i JOIN facility_achievement a ON a.indicator_id = i.id
                 WHERE i.code IN (:indicators) AND a.period IN (:periods) AND a.facility_id IN (:facilities)
                   AND NOT a.outside_area
                """)
                .param("indicators", indicators)
                .param(
                        "periods",
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(m -> Period.month(year, m).code())
                                .toList())
                .param("facilities", facilities)
                .query((row, n) -> reported(row))
                .list();
    }

    private static Reported reported(ResultSet row) throws SQLException {
        return new Reported(
                row.getString("code"),
                new Period(row.getInt("period")).month(),
                row.getInt("facility_id"),
                number(row, "numerator"),
                number(row, "denominator"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
