package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Curves over months; a month without report is a gap, never 0. */
final class Curves {

    private static final int TREND_MONTHS = 12;

    private Curves() {}

    /** January to December, with the pace of every month. */
    static List<CurvePoint> ofYear(Lens lens, Unit unit, Track track, int year) {
        return Period.month(year, 12)
                .yearToDate()
                .map(month -> point(lens, unit, track, month))
                .toList();
    }

    /** The twelve months up to {@code period}, or the two annual totals. */
    static List<CurvePoint> trend(Lens lens, Unit unit, Track track, Period period) {
        if (period.isAnnual()) {
            return Stream.of(period.previousYear(), period)
                    .map(p -> point(lens, unit, track, p))
                    .toList();
        }
        List<CurvePoint> points = new ArrayList<>();
        IntStream.range(0, TREND_MONTHS)
                .mapToObj(back -> new Period(period.code() - back))
                .forEach(month -> points.addFirst(point(lens, unit, track, month)));
        return points;
    }

    private static CurvePoint point(Lens lens, Unit unit, Track track, Period period) {
        Pace pace =
                period.year() == lens.series().year() ? lens.due(unit, period).pace() : null;
        Reading reading = lens.covers(period) && track.at(period).hasNumber() ? track.read(period) : null;
        Coverage coverage =
                reading == null ? null : reading.coverage(lens.indicator().multiplier());
        return new CurvePoint(
                period,
                reading == null ? null : reading.numerator(),
                reading == null ? null : reading.denominator(),
                coverage == null ? null : coverage.value(),
                pace == null ? null : pace.value(),
                reading == null ? null : monthAlone(track, period));
    }

    private static @Nullable Long monthAlone(Track track, Period period) {
        Cell sum = track.at(period).sum();
        return sum == null ? null : sum.numerator();
    }
}
