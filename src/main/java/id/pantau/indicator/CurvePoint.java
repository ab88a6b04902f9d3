package id.pantau.indicator;

import id.pantau.base.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One month of the curve of the whole over a year.
 *
 * @param numerator cumulative for flow and count; null where the month has no figure (a gap, never 0)
 * @param coverage of {@code numerator}; null where there is none
 * @param pace what should be reached by then; null without a local target; also given for months to come
 * @param monthAlone n of this month, of whoever reported it; null where nobody did
 */
public record CurvePoint(
        Period period,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal coverage,
        @Nullable BigDecimal pace,
        @Nullable Long monthAlone) {}
