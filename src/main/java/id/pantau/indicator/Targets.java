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
 * @param minimum what must be reached in any case, for the whole year; null where none is set
 * @param stretch what would be better than the target, for the whole year; null where none is set
 * @param tolerance how far behind {@code toDate} still counts as nearly there, in percentage points; null where none is set
 * @param inheritedFrom level of the unit whose target it is; null where the unit has its own, or there is none
 */
public record Targets(
        @Nullable BigDecimal toDate,
        @Nullable BigDecimal year,
        @Nullable String basis,
        @Nullable DenominatorKind denominator,
        boolean onOtherDenominator,
        @Nullable BigDecimal national,
        @Nullable Integer nationalYear,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal stretch,
        @Nullable BigDecimal tolerance,
        @Nullable UnitLevel inheritedFrom) {

    /** Without anything around it, the unit's own. */
    public Targets(
            @Nullable BigDecimal toDate,
            @Nullable BigDecimal year,
            @Nullable String basis,
            @Nullable DenominatorKind denominator,
            boolean onOtherDenominator,
            @Nullable BigDecimal national,
            @Nullable Integer nationalYear) {
        this(toDate, year, basis, denominator, onOtherDenominator, national, nationalYear, null, null, null, null);
    }

    static final Targets NONE = new Targets(null, null, null, null, false, null, null);

    public boolean isLocal() {
        return year != null;
    }
}
