package id.pantau.indicator;

import id.pantau.base.Period;
import java.time.Instant;
import java.util.List;

/**
 * What has come in since a moment.
 *
 * @param arrivals new figures by service month, the newest month first
 * @param replaced figures that took the place of older ones, by service month, the newest first
 */
public record RecentChanges(Instant since, List<Arrival> arrivals, List<Arrival> replaced) {

    public RecentChanges {
        arrivals = List.copyOf(arrivals);
        replaced = List.copyOf(replaced);
    }

    /** @param units villages and Puskesmas that they came from */
    public record Arrival(Period period, int units, int figures) {}
}
