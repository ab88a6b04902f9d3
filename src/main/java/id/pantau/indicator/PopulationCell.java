package id.pantau.indicator;

import java.math.BigDecimal;

/**
 * A number of people that somebody wants to record in a sheet.
 *
 * @param version of the number that was read when it was wanted; 0 where the unit had none
 */
public record PopulationCell(TargetGroup group, Unit unit, long amount, int version)
        implements SheetCell<PopulationCell> {

    @Override
    public String subject() {
        return group.code();
    }

    @Override
    public BigDecimal number() {
        return BigDecimal.valueOf(amount);
    }

    @Override
    public PopulationCell over(int other) {
        return new PopulationCell(group, unit, amount, other);
    }
}
