package id.pantau.indicator;

import java.math.BigDecimal;

/**
 * A target that somebody wants to set in a sheet.
 *
 * @param version of the target that was read when it was wanted; 0 where the unit had none of its own
 */
public record TargetCell(Indicator indicator, Unit unit, BigDecimal value, TargetBand band, int version) {}
