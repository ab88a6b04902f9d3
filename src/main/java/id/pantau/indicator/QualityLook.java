package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one reading of the figures found odd, and where it looked: only of what was looked at can be said that nothing is odd there
 * any more.
 */
final class QualityLook {

    private record Spot(String indicatorCode, UnitKind kind, int id) {}

    private record Seen(Spot spot, int period) {}

    private final List<QualityFlag> flags = new ArrayList<>();
    private final Set<Spot> spots = new HashSet<>();
    private final Set<Seen> seen = new HashSet<>();

    /** @param indicatorCode empty for what is compared over several indicators */
    void at(String indicatorCode, Unit unit, Period period, List<QualityFlag> found) {
        var spot = new Spot(indicatorCode, unit.kind(), unit.id());
        spots.add(spot);
        seen.add(new Seen(spot, period.code()));
        flags.addAll(found);
    }

    /** What was found where was looked already. */
    void add(List<QualityFlag> found) {
        flags.addAll(found);
    }

    /** Most severe first. */
    List<QualityFlag> flags() {
        return flags.stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .toList();
    }

    /** Whether the flag would have been found if it were there. */
    boolean covers(QualityKey key) {
        var spot = new Spot(key.indicatorCode(), key.unit().kind(), key.unit().id());
        var other = key.other();
        if (other != null) {
            return seen.contains(new Seen(spot, key.period()))
                    && seen.contains(new Seen(new Spot(key.indicatorCode(), other.kind(), other.id()), key.period()));
        }
        // Silence is looked at with any period.
        return key.isSilence() ? spots.contains(spot) : seen.contains(new Seen(spot, key.period()));
    }
}
