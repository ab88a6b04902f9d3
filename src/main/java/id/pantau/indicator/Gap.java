package id.pantau.indicator;

import org.jspecify.annotations.Nullable;

/**
 * The distance to the target in people (rules §4). Numbers without target are null; nothing is negative.
 *
 * @param lowerIsBetter then only {@code overLimit} is meant to be shown
 * @param neededNow people still to be served to be on pace at the month of the figure
 * @param neededYear people still to be served for the whole year's target
 * @param notServed N − n, people not yet served
 * @param above people above the pace, where it is reached
 * @param overLimit lower is better: cases above the limit
 * @param perWeek people a week for {@code neededYear} in the whole weeks left of the year; null without target, for past years and
 *     where no whole week is left
 * @param behindUnits units below that are behind: one's surplus does not serve another's people; null for a village
 * @param behindNeeded sum of {@code neededNow} (lower is better: of {@code overLimit}) over those units
 */
public record Gap(
        boolean lowerIsBetter,
        @Nullable Long neededNow,
        @Nullable Long neededYear,
        long notServed,
        @Nullable Long above,
        @Nullable Long overLimit,
        @Nullable Long perWeek,
        @Nullable Integer behindUnits,
        @Nullable Long behindNeeded) {

    /** People who are still needed, or over the limit where lower is better; null without a target. */
    public @Nullable Long people() {
        return lowerIsBetter ? overLimit : neededNow;
    }
}
