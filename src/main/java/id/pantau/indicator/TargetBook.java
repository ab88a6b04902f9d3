package id.pantau.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The targets of one year, for looking them up by unit. */
final class TargetBook {

    private record Key(int indicatorId, UnitRef unit) {}

    private final Map<Key, TargetHistory> histories;

    /** @param versions of one year, in any order */
    TargetBook(Collection<TargetVersion> versions) {
        histories = versions.stream()
                .collect(Collectors.groupingBy(
                        v -> new Key(v.indicatorId(), v.unit()),
                        Collectors.collectingAndThen(Collectors.toList(), TargetHistory::new)));
    }

    /** Whether the unit has a target of its own in any month. */
    boolean has(int indicatorId, UnitRef unit) {
        return histories.containsKey(new Key(indicatorId, unit));
    }

    /**
     * What counts for a unit in a month.
     *
     * @param month 1 to 12
     * @param nearestFirst the unit itself, then those whose target it takes over where it has none: its Puskesmas, the kabupaten
     */
    Optional<TargetVersion> find(int indicatorId, int month, List<UnitRef> nearestFirst) {
        for (UnitRef unit : nearestFirst) {
            TargetHistory history = histories.get(new Key(indicatorId, unit));
            Optional<TargetVersion> found = history == null ? Optional.empty() : history.at(month);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
