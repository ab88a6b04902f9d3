package id.pantau.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything stored about some indicators in a year and the one before, for all units: read once for all accounts. Who may see what
 * is decided afterwards, on every request.
 *
 * @param facts by indicator id
 * @param targets of {@code year}
 * @param sources by indicator id
 */
record IndicatorSeries(
        int year,
        Map<Integer, Facts> facts,
        Populations populations,
        TargetBook targets,
        Map<Integer, List<Source>> sources) {

    /**
     * A document that figures came from.
     *
     * @param name empty where none was named
     */
    record Source(int year, String name, Instant takenInAt) {}

    Facts of(Indicator indicator) {
        return facts.getOrDefault(indicator.id(), Facts.NONE);
    }

    /** Roughly the bytes it takes, for bounding the cache. */
    int weight() {
        int cells = facts.values().stream().mapToInt(Facts::size).sum();
        return 25 * cells + 120 * populations.size() + 1_000;
    }

    /** The newest change of the indicator's figures in a year; null where there are none. */
    @Nullable
    Instant takenInAt(int indicatorId, int ofYear) {
        return sources.getOrDefault(indicatorId, List.of()).stream()
                .filter(s -> s.year() == ofYear)
                .map(Source::takenInAt)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
