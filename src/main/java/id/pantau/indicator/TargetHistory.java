package id.pantau.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All versions of one target. A new version never rewrites the months before its own first month: 80 % changed to 90 % from
 * July leaves June at 80 (rules §3).
 */
public record TargetHistory(List<TargetVersion> versions) {

    public TargetHistory {
        versions = versions.stream()
                .sorted(Comparator.comparingInt(TargetVersion::version))
                .toList();
    }

    /** What counts in a month, 1 to 12 (an annual total: 12): the highest version that has begun and not ended. */
    public Optional<TargetVersion> at(int month) {
        return versions.stream().filter(v -> v.counts(month)).reduce((earlier, later) -> later);
    }
}
