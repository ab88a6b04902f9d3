package id.pantau.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The twelve minimum services of a year and their index (rules §9).
 *
 * @param rows the services that were reported, in the official order
 * @param index plain mean of the twelve; null unless all twelve can be computed
 * @param spmClass of the index; null without one
 * @param years for which anything was reported, newest first
 */
public record SpmReport(
        int year,
        List<Row> rows,
        @Nullable BigDecimal index,
        @Nullable SpmClass spmClass,
        List<Integer> years) {

    public SpmReport {
        rows = List.copyOf(rows);
        years = List.copyOf(years);
    }

    /**
     * One service.
     *
     * @param coverage percent, not capped; null where N is 0
     * @param goodsServicesStaff share of goods, services and staff in place, percent
     * @param quality 0,8 · min(coverage, 100) + 0,2 · goods-services-staff; null without coverage
     */
    public record Row(
            SpmService service,
            long numerator,
            long denominator,
            @Nullable BigDecimal coverage,
            BigDecimal goodsServicesStaff,
            @Nullable BigDecimal quality,
            @Nullable String source) {}
}
