package id.pantau.indicator;

import java.math.BigDecimal;

/**
 * One version of a target.
 *
 * @param year for which it is set
 * @param version 1, 2, … for each indicator, year and unit
 * @param fromMonth first month in which it counts, 1 to 12
 * @param value for the whole year, in the unit of the indicator (percent; cases for counts)
 * @param denominator the kind of target population on which it was set
 */
public record TargetVersion(
        int indicatorId,
        int year,
        UnitRef unit,
        int version,
        int fromMonth,
        BigDecimal value,
        DenominatorKind denominator,
        TargetBasis basis) {}
