package id.pantau.indicator;

import id.pantau.base.Period;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds level and trend of a figure and makes the PWS status of them (rules §5). */
final class PwsReader {

    private final Lens lens;
    private final PeriodMemo<Optional<Period>> before;

    PwsReader(Lens lens) {
        this.lens = lens;
        this.before = new PeriodMemo<>(lens.series().year(), this::dueBefore);
    }

    PwsReading read(Track track, Reading reading, Period asOf, DueTarget due) {
        Judgement judged = judge(track, reading, asOf, due);
        return new PwsReading(
                judged.status(),
                judged.onPace(),
                judged.trend(),
                PwsRule.improves(judged.trend(), lens.indicator().direction()),
                value(judged.now()),
                value(judged.then()),
                judged.reason());
    }

    /**
     * The status and what it is made of, nothing rounded or written out yet.
     *
     * @param now the month alone
     * @param then the month before
     * @param reason why there is no status; null where there is one
     */
    record Judgement(
            @Nullable PwsStatus status,
            @Nullable Boolean onPace,
            Trend trend,
            @Nullable Coverage now,
            @Nullable Coverage then,
            @Nullable NoStatus reason) {}

    Judgement judge(Track track, Reading reading, Period asOf, DueTarget due) {
        Indicator indicator = lens.indicator();
        Coverage now = asOf.isAnnual() ? null : track.alone(asOf);
        Period before = asOf.isAnnual() ? null : before(asOf);
        Coverage then = before == null ? null : track.alone(before);
        Trend trend = before == null ? Trend.NONE : PwsRule.trend(now, then);
        NoStatus missing = missing(reading, due);
        Pace pace = due.pace();
        Long n = reading.numerator();
        Long of = reading.denominator();
        if (missing != null || pace == null || n == null || of == null) {
            return new Judgement(null, null, trend, now, then, missing);
        }
        boolean onPace = pace.reached(n, of, indicator.direction());
        PwsStatus status = PwsRule.status(onPace, trend, indicator.direction(), lens.settings());
        return new Judgement(status, onPace, trend, now, then, status != null ? null : levelOnly(asOf, before));
    }

    /** The month to compare with: the due one before; null in January and for the first due month of a flow. */
    @Nullable
    Period before(Period asOf) {
        return before.get(asOf).orElse(null);
    }

    private Optional<Period> dueBefore(Period asOf) {
        var due = lens.indicator().rhythm().dueMonths().headSet(asOf.month());
        if (!due.isEmpty()) {
            return Optional.of(Period.month(asOf.year(), due.last()));
        }
        boolean acrossYears = lens.indicator().kind() == IndicatorKind.SNAPSHOT
                || lens.settings().januaryAgainstDecember();
        boolean loaded = asOf.year() == lens.series().year();
        return acrossYears && loaded
                ? Optional.of(Period.month(
                        asOf.year() - 1, lens.indicator().rhythm().dueMonths().last()))
                : Optional.empty();
    }

    private @Nullable NoStatus missing(Reading reading, DueTarget due) {
        if (lens.indicator().kind() == IndicatorKind.COUNT) {
            return NoStatus.COUNTED;
        }
        if (due.target() == null) {
            return NoStatus.NO_TARGET;
        }
        if (due.pace() == null) {
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
