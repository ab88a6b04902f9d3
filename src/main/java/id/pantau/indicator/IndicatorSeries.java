package id.pantau.indicator;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything stored about one indicator in a year and the one before, for all units: read once for all accounts. Who may see what is
 * decided afterwards, on every request.
 *
 * @param populations of its target group, shared by all indicators of the group
 * @param targets of {@code year}
 */
record IndicatorSeries(int year, Facts facts, Populations populations, TargetBook targets, List<Source> sources) {

    /**
     * A document that figures came from.
     *
     * @param name empty where none was named
     */
    record Source(int year, String name, Instant takenInAt) {}

    /** A year in which nobody has reported anything. */
    static IndicatorSeries nothing(int year) {
        return new IndicatorSeries(year, Facts.NONE, Populations.NONE, new TargetBook(List.of()), List.of());
    }

    /** Roughly the bytes it takes, for bounding the cache. */
    int weight() {
        return 25 * facts.size() + 120 * populations.size() + 1_000;
    }

    /** The newest change of its figures in a year; null where there are none. */
    @Nullable
    Instant takenInAt(int ofYear) {
        return sources.stream()
                .filter(s -> s.year() == ofYear)
                .map(Source::takenInAt)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
