package id.pantau.indicator;

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
        @Nullable TargetVersion lastYear) {

    /** Of the unit's own target; 0 where it has none. */
    public int version() {
        return own == null ? 0 : own.version();
    }
}
