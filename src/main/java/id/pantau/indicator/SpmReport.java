package id.pantau.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
     * The index if some services reached everybody, their goods, services and staff as they are.
     *
     * @param full services whose coverage is taken as 100; those above it already stay what they are
     * @return null unless all twelve can be computed
     */
    public @Nullable BigDecimal indexWith(Set<SpmService> full) {
        return SpmIndex.index(rows.stream()
                .map(row -> full.contains(row.service()) ? row.qualityIfFull() : row.quality())
                .filter(Objects::nonNull)
                .toList());
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
            @Nullable String source) {

        /** Null where it cannot be computed today: a service without people is not lifted to everybody. */
        @Nullable
        BigDecimal qualityIfFull() {
            return quality == null ? null : SpmIndex.quality(FULL, goodsServicesStaff);
        }

        /** What the index would gain if this service reached everybody; 0 where it does; null where it cannot be computed. */
        public @Nullable BigDecimal gainIfFull() {
            BigDecimal then = qualityIfFull();
            return then == null || quality == null
                    ? null
                    : then.subtract(quality).divide(BigDecimal.valueOf(SpmIndex.SERVICES), MathContext.DECIMAL128);
        }
    }

    private static final BigDecimal FULL = BigDecimal.valueOf(100);
}
