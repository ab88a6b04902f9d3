package id.pantau.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One target of a sheet, whether the unit has one of its own or not.
 *
 * @param own the version recorded last; null where the unit has none of its own
 * @param inForce what counts at the end of the year, its own or one from above; null where there is none
 * @param inheritedFrom whose target it is; null where it is the unit's own or there is none
 * @param lastYear the unit's own target at the end of the year before; null where it had none
 */
public record TargetSheetRow(
        Indicator indicator,
        Unit unit,
        @Nullable TargetVersion own,
        @Nullable TargetVersion inForce,
        @Nullable Unit inheritedFrom,
        @Nullable TargetVersion lastYear)
        implements SheetPlace {

    @Override
    public String subject() {
        return indicator.code();
    }

    @Override
    public @Nullable BigDecimal number() {
        return own == null ? null : own.value();
    }

    @Override
    public int version() {
        return own == null ? 0 : own.version();
    }
}
