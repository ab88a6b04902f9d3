package id.pantau.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The two components of the PWS status and the word they make (rules §5).
 *
 * @param status null where one component is missing: see {@code reason}
 * @param onPace whether the cumulative figure has reached its pace (lower is better: stays within); null where unknown
 * @param trend of monthly coverage, never of the cumulative figure
 * @param improves whether the trend goes the good way or stays; null where there is none
 * @param thisMonth coverage of the month alone, percent (or the indicator's unit); null where not reported
 * @param lastMonth the same of the month before; of the due date before for a snapshot
 * @param reason why there is no status; null where there is one
 */
public record PwsReading(
        @Nullable PwsStatus status,
        @Nullable Boolean onPace,
        Trend trend,
        @Nullable Boolean improves,
        @Nullable BigDecimal thisMonth,
        @Nullable BigDecimal lastMonth,
        @Nullable NoStatus reason) {

    static PwsReading none(NoStatus reason) {
        return new PwsReading(null, null, Trend.UNKNOWN, null, null, null, reason);
    }
}
