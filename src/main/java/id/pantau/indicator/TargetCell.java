package id.pantau.indicator;

import java.math.BigDecimal;

/**
 * A target that somebody wants to set in a sheet.
 *
 * @param version of the target that was read when it was wanted; 0 where the unit had none of its own
 */
public record TargetCell(Indicator indicator, Unit unit, BigDecimal value, TargetBand band, int version)
        implements SheetCell<TargetCell> {

    @Override
    public String subject() {
        return indicator.code();
    }

    @Override
    public BigDecimal number() {
        return value;
    }

    @Override
    public TargetCell over(int other) {
        return new TargetCell(indicator, unit, value, band, other);
    }
}
