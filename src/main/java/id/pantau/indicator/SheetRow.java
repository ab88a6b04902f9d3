package id.pantau.indicator;

import org.jspecify.annotations.Nullable;

/**
 * One number of a sheet, whether the unit has one of its own or not.
 *
 * @param subject an {@link Indicator} for a target, a {@link TargetGroup} for a target population
 * @param own what is recorded last; null where the unit has none of its own
 * @param lastYear the unit's own number at the end of the year before, to be entered again; null where it had none
 * @param inForce what counts at the end of the year, its own or one from above; null where there is none
 * @param inheritedFrom whose number it is; null where it is the unit's own or there is none
 */
public record SheetRow<S, V>(
        S subject,
        Unit unit,
        @Nullable SheetCell<S> own,
        @Nullable SheetCell<S> lastYear,
        @Nullable V inForce,
        @Nullable Unit inheritedFrom) {}
