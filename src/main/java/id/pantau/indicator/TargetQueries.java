package id.pantau.indicator;

import id.pantau.base.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Targets in bulk, without names: read for figures, written for whole sheets. */
@Component
class TargetQueries {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TargetQueries(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
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

    /** How far the months of a year are final, Puskesmas by Puskesmas. One statement. */
    PublishedMonths published(int year) {
        int january = Period.month(year, 1).code();
        Map<Integer, Integer> last = new HashMap<>();
        jdbc.sql("""
                        SELECT puskesmas_id, period FROM puskesmas_month
                         WHERE state = 'FINAL' AND (period BETWEEN :january AND :december OR period = :annual)
                        """)
                .param("january", january)
                .param("december", january + 11)
                .param("annual", Period.year(year).code())
                .query(row -> {
                    last.merge(row.getInt("puskesmas_id"), new Period(row.getInt("period")).month(), Math::max);
                });
        return new PublishedMonths(year, Map.copyOf(last));
    }

    /** Adds versions, in batches: a kabupaten pastes thousands of them at once. */
    void insert(List<TargetVersion> versions, Origin origin, String by, LocalDateTime at) {
        batches.batchUpdate("""
                INSERT INTO target (indicator_id, year, unit_level, unit_id, version, from_month, until_month, value,
                                    denominator_kind, basis, basis_number, basis_date, basis_file_id, minimum, stretch,
                                    tolerance, origin, recorded_by, recorded_at, row_version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """, versions, 1000, (statement, version) -> {
            TargetBasis basis = version.basis();
            TargetBand band = version.band();
            @Nullable
            Object[] values = {
                version.indicatorId(),
                version.year(),
                version.unit().level().name(),
                version.unit().id(),
                version.version(),
                version.fromMonth(),
                version.untilMonth(),
                version.value(),
                version.denominator().name(),
                basis.text(),
                basis.number(),
                basis.date(),
                basis.fileId(),
                band.minimum(),
                band.stretch(),
                band.tolerance(),
                origin.name(),
                by,
                at
            };
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
        });
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
