package id.pantau.indicator;

import java.util.Map;

/**
 * How villages stood in one month of the year that is shown.
 *
 * @param month 1 to 12
 * @param counts how often each PWS status was given, over villages and indicators; one that nobody has is missing. A village that
 *     has not reported the month counts with the status of the last one it reported
 */
public record StatusMonth(int month, Map<PwsStatus, Integer> counts) {

    public StatusMonth {
        counts = Map.copyOf(counts);
    }

    public int count(PwsStatus status) {
        return counts.getOrDefault(status, 0);
    }
}
