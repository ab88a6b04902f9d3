package id.pantau.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the minimum services of the kabupaten. Two statements. */
@Component
class SpmQueries {

    private final JdbcClient jdbc;

    SpmQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param asked null: the last year reported; a year without figures gives a report without rows */
    SpmReport report(@Nullable Integer asked) {
        List<Integer> years = jdbc.sql("SELECT DISTINCT year FROM spm_year ORDER BY year DESC")
                .query(Integer.class)
                .list();
        int year = asked != null ? asked : years.isEmpty() ? 0 : years.getFirst();
        List<SpmReport.Row> rows = new ArrayList<>(jdbc.sql("""
                        SELECT service, numerator, denominator, goods_services_staff, source
                          FROM spm_year WHERE year = :year
                        """)
                .param("year", year)
                .query((row, n) -> row(
                        SpmService.valueOf(row.getString("service")),
                        row.getLong("numerator"),
                        row.getLong("denominator"),
                        row.getBigDecimal("goods_services_staff"),
                        row.getString("source")))
                .list());
        rows.sort(Comparator.comparing(SpmReport.Row::service));
        List<BigDecimal> qualities = new ArrayList<>();
        for (SpmReport.Row row : rows) {
            if (row.quality() != null) {
                qualities.add(row.quality());
            }
        }
        BigDecimal index = SpmIndex.index(qualities);
        return new SpmReport(year, rows, index, index == null ? null : SpmClass.of(index), years);
    }

    private static SpmReport.Row row(
            SpmService service, long numerator, long denominator, BigDecimal means, @Nullable String source) {
        Coverage coverage = Coverage.of(numerator, denominator, 100);
        BigDecimal percent = coverage == null ? null : coverage.value();
        return new SpmReport.Row(
                service,
                numerator,
                denominator,
                percent,
                means,
                percent == null ? null : SpmIndex.quality(percent, means),
                source);
    }
}
