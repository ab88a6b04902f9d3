package id.pantau.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The gap in people (rules §4). */
final class GapRule {

    private static final int DAYS_OF_WEEK = 7;

    private GapRule() {}

    /**
     * The gap of one unit, without the sum over the units below it.
     *
     * @param pace null without a local target
     * @param weeksLeft whole weeks left of the year; 0 where there are none
     */
    static Gap of(long numerator, long denominator, @Nullable Pace pace, Direction direction, int weeksLeft) {
        boolean lower = direction == Direction.LOWER_IS_BETTER;
        long notServed = Math.max(0, denominator - numerator);
        if (pace == null) {
            return new Gap(lower, null, null, notServed, null, null, null, null, null);
        }
        if (lower) {
            long over = Math.max(0, numerator - pace.wholeYear().mostCases(denominator));
            return new Gap(true, null, null, notServed, null, over, null, null, null);
        }
        long due = pace.leastPeople(denominator);
        long neededYear = Math.max(0, pace.wholeYear().leastPeople(denominator) - numerator);
        return new Gap(
                false,
                Math.max(0, due - numerator),
                neededYear,
                notServed,
                Math.max(0, numerator - due),
                null,
                weeksLeft > 0 ? perWeek(neededYear, weeksLeft) : null,
                null,
                null);
    }

    /** The gap together with what is missing in the units that are behind, which is never set off against the others. */
    static Gap withBelow(Gap own, Iterable<Gap> below) {
        int units = 0;
        long needed = 0;
        for (Gap gap : below) {
            Long missing = gap.lowerIsBetter() ? gap.overLimit() : gap.neededNow();
            if (missing != null && missing > 0) {
                units++;
                needed += missing;
            }
        }
        return new Gap(
                own.lowerIsBetter(),
                own.neededNow(),
                own.neededYear(),
                own.notServed(),
                own.above(),
                own.overLimit(),
                own.perWeek(),
                units,
                needed);
    }

    /** Whole people a week. */
    static long perWeek(long needed, int weeks) {
        return Math.ceilDiv(needed, weeks);
    }

    /** Whole weeks from {@code today} to the end of {@code year}; 0 in another year. */
    static int weeksLeft(LocalDate today, int year) {
        return today.getYear() == year
                ? (int) ChronoUnit.DAYS.between(today, LocalDate.of(year, 12, 31)) / DAYS_OF_WEEK
                : 0;
    }
}
