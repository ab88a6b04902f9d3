package id.pantau.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of targets for figures: in bulk, without names. */
@Component
class TargetQueries {

    private final JdbcClient jdbc;

    TargetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All versions for a year, of all units. One statement; none for no indicators. */
    List<TargetVersion> versions(Collection<Integer> indicatorIds, int year) {
        if (indicatorIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT indicator_id, year, unit_level, unit_id, version, from_month, value, denominator_kind,
                               basis, basis_number, basis_date, basis_file_id, minimum, stretch, tolerance, until_month
                          FROM target
                         WHERE indicator_id IN (:ids) AND year = :year
                         ORDER BY indicator_id, unit_level, unit_id, version
                        """)
                .param("ids", indicatorIds)
                .param("year", year)
                .query((row, n) -> version(row))
                .list();
    }

    private static TargetVersion version(ResultSet row) throws SQLException {
        return new TargetVersion(
                row.getInt("indicator_id"),
                row.getInt("year"),
                new UnitRef(UnitLevel.valueOf(row.getString("unit_level")), row.getInt("unit_id")),
                row.getInt("version"),
                row.getInt("from_month"),
                Decimals.plain(row.getBigDecimal("value")),
                DenominatorKind.valueOf(row.getString("denominator_kind")),
                new TargetBasis(
                        row.getString("basis"),
                        row.getString("basis_number"),
                        row.getObject("basis_date", LocalDate.class),
                        row.getObject("basis_file_id", Integer.class)),
                new TargetBand(
                        row.getBigDecimal("minimum"), row.getBigDecimal("stretch"), row.getBigDecimal("tolerance")),
                row.getObject("until_month", Integer.class));
    }
}
