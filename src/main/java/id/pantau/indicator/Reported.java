package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.List;
import java.util.Map;

/**
 * What has been reported at all.
 *
 * @param periods with any figure, oldest first, by indicator id
 * @param sources the documents that figures came from, by indicator id
 */
record Reported(Map<Integer, List<Period>> periods, Map<Integer, List<IndicatorSeries.Source>> sources) {

    List<Period> periods(Indicator indicator) {
        return periods.getOrDefault(indicator.id(), List.of());
    }

    List<IndicatorSeries.Source> sources(Indicator indicator) {
        return sources.getOrDefault(indicator.id(), List.of());
    }
}
