package id.pantau.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How much of an annual target is due by a month (rules §3): target × m/12, or the seasonal weights up to that month. What is
 * reached and how many are missing is decided on whole people, before anything is rounded.
 *
 * @param target for the whole year, in the indicator's unit; above 0
 * @param due weight of the months up to now; {@code total} for figures that stand against the whole target
 * @param total weight of all months
 * @param multiplier of the indicator, 100 for percent
 */
record Pace(BigDecimal target, int due, int total, int multiplier) {

    Pace {
        if (target.signum() <= 0 || due < 0 || total <= 0 || due > total || multiplier <= 0) {
            throw new IllegalArgumentException(target + " x " + due + "/" + total);
        }
    }

    /** The same target once the year is over. */
    Pace wholeYear() {
        return new Pace(target, total, total, multiplier);
    }

    /** In the indicator's unit; to be rounded for display only. */
    BigDecimal value() {
        return target.multiply(BigDecimal.valueOf(due)).divide(BigDecimal.valueOf(total), MathContext.DECIMAL128);
    }

    /** Whether n of N is where it should be: at least the pace, or, where lower is better, at most. */
    boolean reached(long numerator, long denominator, Direction direction) {
        int comparison = have(numerator).compareTo(share(denominator));
        return direction == Direction.HIGHER_IS_BETTER ? comparison >= 0 : comparison <= 0;
    }

    /** ⌈T·N·due⌉: the least number of people with whom the pace is kept. */
    long leastPeople(long denominator) {
        return share(denominator).divide(scale(), 0, RoundingMode.CEILING).longValueExact();
    }

    /** ⌊T·N·due⌋: the greatest number of cases within the limit. */
    long mostCases(long denominator) {
        return share(denominator).divide(scale(), 0, RoundingMode.FLOOR).longValueExact();
    }

    /** n · multiplier · total: the side of those who are served. */
    BigDecimal have(long numerator) {
        return BigDecimal.valueOf(numerator).multiply(scale());
    }

    /** T · N · due: the side of those who should be. */
    BigDecimal share(long denominator) {
        return target.multiply(BigDecimal.valueOf(denominator)).multiply(BigDecimal.valueOf(due));
    }

    BigDecimal scale() {
        return BigDecimal.valueOf((long) multiplier * total);
    }
}
