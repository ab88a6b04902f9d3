package id.pantau.indicator;

import id.pantau.base.Period;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one unit, with everything that is said about it. Where {@code state} is not VALUE all numbers are null.
 *
 * @param verified whether all that it is made of has been verified by the Dinkes
 * @param asOf the month up to which the unit has reported (flow, count), or that was measured or was due (snapshot); differs from
 *     the period of the page where the report is late
 * @param numerator n, cumulative for flow and count
 * @param denominator N; null where unknown
 * @param denominatorKind what N is; null where N is unknown
 * @param coverage n/N times the indicator's multiplier (percent for most), exact to 34 digits, never capped; null where N is
 *     unknown or 0
 * @param reporting of the units below; a village: 1 or 0 of 1
 * @param gap in people; null without a figure or denominator
 * @param lastYear null where nothing of last year is known
 * @param small whether N is below 10 (a setting): n/N is said first, and there is no rank
 * @param rank 1 = best, ties share a rank; null below 10 (a setting) in the denominator and without coverage
 * @param flags what is odd about it; never hides the figure
 */
public record UnitFigure(
        Unit unit,
        FigureState state,
        boolean verified,
        @Nullable Period asOf,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable DenominatorKind denominatorKind,
        @Nullable BigDecimal coverage,
        Reporting reporting,
        Targets targets,
        @Nullable Gap gap,
        PwsReading pws,
        @Nullable LastYear lastYear,
        boolean small,
        @Nullable Integer rank,
        List<QualityFlag> flags) {

    public UnitFigure {
        flags = List.copyOf(flags);
    }

    public boolean hasValue() {
        return state == FigureState.VALUE;
    }

    /** People still needed to be on pace, lower is better: over the limit; 0 where nobody is, and where that cannot be said. */
    public long peopleMissing() {
        Long people = gap == null ? null : gap.people();
        return people == null ? 0 : people;
    }

    /** Coverage against that of the same months of last year, in the unit of the coverage; null where one of the two is unknown. */
    public @Nullable BigDecimal change() {
        return coverage == null || lastYear == null || lastYear.coverage() == null
                ? null
                : coverage.subtract(lastYear.coverage());
    }
}
