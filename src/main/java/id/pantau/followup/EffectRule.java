package id.pantau.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Whether a figure has moved since a problem was opened, and never more than that: nothing is said about what moved it. With a pace on
 * both days: whether its distance to the pace is better than at opening by at least one person's worth; without: whether the
 * coverage is. Lower is better turns it round. One person's worth is that of the smaller of the two denominators.
 */
final class EffectRule {

    /** Coverages carry 34 digits: one person exactly must not fail on the last of them. */
    private static final int DIGITS = 9;

    private EffectRule() {}

    /**
     * @param later null where the month is not reported; the month that was shown at opening says nothing yet
     * @param addsUp whether the coverage grows over the year and begins anew in January: without a pace on both days it says nothing
     * @param multiplier of the indicator: 100 for percent
     */
    static EffectWord of(
            FigureSnapshot opening,
            @Nullable FigureSnapshot later,
            boolean addsUp,
            boolean lowerIsBetter,
            int multiplier) {
        BigDecimal start = opening.coverage();
        BigDecimal end = later == null ? null : later.coverage();
        Long people = opening.denominator();
        Long laterPeople = later == null ? null : later.denominator();
        if (later == null
                || start == null
                || end == null
                || people == null
                || laterPeople == null
                || later.shown().compareTo(opening.shown()) <= 0) {
            return EffectWord.NOT_KNOWN;
        }
        BigDecimal before = opening.distance();
        BigDecimal after = later.distance();
        BigDecimal rise;
        if (before != null && after != null) {
            rise = after.subtract(before);
        } else if (addsUp) {
            return EffectWord.NOT_KNOWN;
        } else {
            rise = end.subtract(start);
        }
        BigDecimal better = lowerIsBetter ? rise.negate() : rise;
        return better.multiply(BigDecimal.valueOf(Math.min(people, laterPeople)))
                                .setScale(DIGITS, RoundingMode.HALF_UP)
                                .compareTo(BigDecimal.valueOf(multiplier))
                        >= 0
                ? EffectWord.MOVED
                : EffectWord.NOT_MOVED;
    }
}
