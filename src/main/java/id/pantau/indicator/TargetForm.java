package id.pantau.indicator;

import java.math.BigDecimal;

/**
 * A target to be recorded.
 *
 * @param unitCode kabupaten, Puskesmas or village
 * @param fromMonth first month in which it counts, 1 to 12
 * @param value for the whole year, in the unit of the indicator
 * @param version of the target that the user saw; 0 for a new one
 */
public record TargetForm(
        String indicatorCode,
        int year,
        String unitCode,
        int fromMonth,
        BigDecimal value,
        DenominatorKind denominator,
        TargetBasis basis,
        int version) {}
