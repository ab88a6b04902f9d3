package id.pantau.indicator;

import java.math.BigDecimal;

/**
 * A number that somebody wants to record in a sheet.
 *
 * @param subject an {@link Indicator} for a target, a {@link TargetGroup} for a target population
 * @param number for the whole year, in the unit of the indicator; people
 * @param band around a target; none around a number of people
 * @param version of the number that was read when it was wanted; 0 where the unit had none of its own
 */
public record SheetCell<S>(S subject, Unit unit, BigDecimal number, TargetBand band, int version) {

    /** The same over what somebody else has recorded since. */
    public SheetCell<S> over(int other) {
        return new SheetCell<>(subject, unit, number, band, other);
    }
}
