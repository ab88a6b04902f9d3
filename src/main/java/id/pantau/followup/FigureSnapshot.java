package id.pantau.followup;

import id.pantau.base.Period;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure and its months as they were at one moment: what was shown when a problem was opened stays readable however the data are
 * corrected later. Sensitive indicators are never kept this way (rules §7).
 *
 * @param period code of the period that was shown
 * @param numerator n; null where nothing was reported
 * @param denominator N; null where unknown
 * @param coverage in the unit of the indicator; null where it cannot be said
 * @param pace what should have been reached by then, in the same unit; null without a target
 * @param needed people still needed to be on pace, or over the limit
 * @param small whether N was below the limit for ranking
 * @param months up to the period, oldest first
 */
public record FigureSnapshot(
        int period,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal coverage,
        @Nullable BigDecimal pace,
        long needed,
        boolean small,
        List<Point> months) {

    public FigureSnapshot {
        months = List.copyOf(months);
    }

    /** One month of the curve; numbers as in the figure. */
    public record Point(
            int period,
            @Nullable Long numerator,
            @Nullable BigDecimal coverage,
            @Nullable BigDecimal pace) {}

    /** The period that was shown. */
    public Period shown() {
        return new Period(period);
    }

    /**
     * Percentage points (or units of the indicator) from the pace, positive where it is reached; for lower is better the sign is not
     * turned. Null where one of the two is unknown.
     */
    public @Nullable BigDecimal distance() {
        return coverage == null || pace == null ? null : coverage.subtract(pace);
    }
}
