package id.pantau.indicator;

import id.pantau.base.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a change of targets does to the statuses of an indicator in the last month with figures.
 *
 * @param period null where no figure of the year has been reported; nothing changes then
 * @param level VILLAGE, or PUSKESMAS where only their figures are known
 * @param toAbove units below the target until now that would be above it
 * @param toBelow units above the target until now that would be below it
 * @param newlyJudged units that could not be judged until now
 * @param supposed whether the change begins after that month only, and this is how it would be if it counted in it already
 */
public record TargetEffect(
        Indicator indicator,
        @Nullable Period period,
        UnitLevel level,
        int toAbove,
        int toBelow,
        int newlyJudged,
        boolean supposed) {

    /** The same as a supposition. */
    TargetEffect asSupposed() {
        return new TargetEffect(indicator, period, level, toAbove, toBelow, newlyJudged, true);
    }

    public boolean any() {
        return toAbove + toBelow + newlyJudged > 0;
    }
}
