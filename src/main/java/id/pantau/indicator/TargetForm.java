package id.pantau.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target to be recorded.
 *
 * @param unitCode kabupaten, Puskesmas or village
 * @param fromMonth first month in which it counts, 1 to 12
 * @param value for the whole year, in the unit of the indicator
 * @param version of the target that the user saw; 0 for a new one
 * @param band minimum, stretch and tolerance around the value
 * @param untilMonth last month in which it counts; null: to the end of the year
 */
public record TargetForm(
        String indicatorCode,
        int year,
        String unitCode,
        int fromMonth,
        BigDecimal value,
        DenominatorKind denominator,
        TargetBasis basis,
        int version,
        TargetBand band,
        @Nullable Integer untilMonth) {

    /** A target without anything around it, to the end of the year. */
    public TargetForm(
            String indicatorCode,
            int year,
            String unitCode,
            int fromMonth,
            BigDecimal value,
            DenominatorKind denominator,
            TargetBasis basis,
            int version) {
        this(indicatorCode, year, unitCode, fromMonth, value, denominator, basis, version, TargetBand.NONE, null);
    }
}
