package id.pantau.indicator;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of a target.
 *
 * @param year for which it is set
 * @param version 1, 2, … for each indicator, year and unit
 * @param fromMonth first month in which it counts, 1 to 12
 * @param value for the whole year, in the unit of the indicator (percent; cases for counts)
 * @param denominator the kind of target population on which it was set
 * @param band minimum, stretch and tolerance around the value
 * @param untilMonth last month in which it counts, then the version before counts again; null: to the end of the year
 */
public record TargetVersion(
        int indicatorId,
        int year,
        UnitRef unit,
        int version,
        int fromMonth,
        BigDecimal value,
        DenominatorKind denominator,
        TargetBasis basis,
        TargetBand band,
        @Nullable Integer untilMonth) {

    /** A target without anything around it, to the end of the year. */
    public TargetVersion(
            int indicatorId,
            int year,
            UnitRef unit,
            int version,
            int fromMonth,
            BigDecimal value,
            DenominatorKind denominator,
            TargetBasis basis) {
        this(indicatorId, year, unit, version, fromMonth, value, denominator, basis, TargetBand.NONE, null);
    }

    /** Whether it counts in a month, 1 to 12, as long as no later version does. */
    boolean counts(int month) {
        return fromMonth <= month && (untilMonth == null || month <= untilMonth);
    }

    /** The same from another month on. */
    TargetVersion from(int month) {
        return new TargetVersion(indicatorId, year, unit, version, month, value, denominator, basis, band, untilMonth);
    }

    boolean sameButVersion(TargetVersion other) {
        return fromMonth == other.fromMonth
                && Objects.equals(untilMonth, other.untilMonth)
                && value.compareTo(other.value) == 0
                && denominator == other.denominator
                && basis.equals(other.basis)
                && band.equals(other.band);
    }
}
