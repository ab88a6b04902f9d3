package id.pantau.indicator;

import id.pantau.base.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds level and trend of a figure and makes the PWS status of them (rules §5). */
final class PwsReader {

    private final Lens lens;

    PwsReader(Lens lens) {
        this.lens = lens;
    }

    /**
     * @param pace null without a target above 0
     * @param hasTarget whether there is a local target at all, even one of 0
     */
    PwsReading read(Track track, Reading reading, Period asOf, @Nullable Pace pace, boolean hasTarget) {
        Indicator indicator = lens.indicator();
        Coverage now = asOf.isAnnual() ? null : track.alone(asOf);
        Period before = asOf.isAnnual() ? null : before(asOf);
        Coverage then = before == null ? null : track.alone(before);
        Trend trend = before == null ? Trend.NONE : PwsRule.trend(now, then);
        Boolean improves = PwsRule.improves(trend, indicator.direction());
        NoStatus missing = missing(reading, pace, hasTarget);
        Long n = reading.numerator();
        Long of = reading.denominator();
        if (missing != null || pace == null || n == null || of == null) {
            return new PwsReading(null, null, trend, improves, value(now), value(then), missing);
        }
        boolean onPace = pace.reached(n, of, indicator.direction());
        PwsStatus status = PwsRule.status(onPace, trend, indicator.direction(), lens.settings());
        NoStatus reason = status != null ? null : levelOnly(asOf, before);
        return new PwsReading(status, onPace, trend, improves, value(now), value(then), reason);
    }

    /** The month to compare with: the due one before; null in January and for the first due month of a flow. */
    @Nullable
    Period before(Period asOf) {
        var due = lens.indicator().rhythm().dueMonths().headSet(asOf.month());
        if (!due.isEmpty()) {
            return Period.month(asOf.year(), due.last());
        }
        boolean acrossYears = lens.indicator().kind() == IndicatorKind.SNAPSHOT
                || lens.settings().januaryAgainstDecember();
        boolean loaded = asOf.year() == lens.series().year();
        return acrossYears && loaded
                ? Period.month(
                        asOf.year() - 1, lens.indicator().rhythm().dueMonths().last())
                : null;
    }

    private @Nullable NoStatus missing(Reading reading, @Nullable Pace pace, boolean hasTarget) {
        if (lens.indicator().kind() == IndicatorKind.COUNT) {
            return NoStatus.COUNTED;
        }
        if (!hasTarget) {
            return NoStatus.NO_TARGET;
        }
        if (pace == null) {
            return NoStatus.TARGET_ZERO;
        }
        if (reading.coverage(lens.indicator().multiplier()) == null) {
            return NoStatus.NO_DENOMINATOR;
        }
        return reading.reporting().sufficient() ? null : NoStatus.TOO_FEW_REPORTS;
    }

    private static NoStatus levelOnly(Period asOf, @Nullable Period before) {
        if (asOf.isAnnual()) {
            return NoStatus.ANNUAL;
        }
        return before == null ? NoStatus.FIRST_MONTH : NoStatus.NO_MONTH_BEFORE;
    }

    private static @Nullable BigDecimal value(@Nullable Coverage coverage) {
        return coverage == null ? null : coverage.value();
    }
}
