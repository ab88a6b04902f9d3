package id.pantau.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached, in the indicator's unit (mostly percent). Two numbers, never one (rules §3).
 *
 * @param toDate the pace at the month up to which the figure reports, not rounded; null without a local target
 * @param year the target for the whole year as in force in that month; null without a local target
 * @param basis decree or decision it stands on; null where none is recorded
 * @param denominator the kind of target population on which it was set; null without a local target
 * @param onOtherDenominator whether the figure beside it is computed on another kind: the page then says so
 * @param national national reference, drawn dashed and grey, only where there is no local target; it never makes a status
 * @param nationalYear the year of that reference
 */
public record Targets(
        @Nullable BigDecimal toDate,
        @Nullable BigDecimal year,
        @Nullable String basis,
        @Nullable DenominatorKind denominator,
        boolean onOtherDenominator,
        @Nullable BigDecimal national,
        @Nullable Integer nationalYear) {

    static final Targets NONE = new Targets(null, null, null, null, false, null, null);

    public boolean isLocal() {
        return year != null;
    }
}
