package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which period a page opens on (rules §2). */
final class PeriodChoice {

    /** Later years first; within a year its months, the last first, before the annual total, which is never added to them. */
    private static final Comparator<Period> NEWEST_FIRST = Comparator.<Period>comparingInt(p -> -p.year())
            .thenComparing(Period::isAnnual)
            .thenComparingInt(p -> -p.month());

    private PeriodChoice() {}

    /**
     * What was asked for, or, where the indicator has no such period, its nearest kin in the same year: the last month for an annual
     * total, the annual total where there are no months.
     */
    static Period asked(List<Period> available, Period asked) {
        if (available.contains(asked)) {
            return asked;
        }
        List<Period> sameYear =
                available.stream().filter(p -> p.year() == asked.year()).toList();
        Optional<Period> lastMonth =
                sameYear.stream().filter(p -> !p.isAnnual()).reduce((earlier, later) -> later);
        if (asked.isAnnual()) {
            return lastMonth.orElse(asked);
        }
        return lastMonth.isPresent() || sameYear.isEmpty() ? asked : sameYear.getFirst();
    }

    /** The year whose figures are looked at first; null where there are none. */
    static @Nullable Integer lastYear(List<Period> available) {
        return available.stream()
                .map(Period::year)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * The last period that enough units have reported, of {@code lastYear} and the year before; else the last with any figure.
     */
    static Optional<Period> byDefault(List<Period> available, int lastYear, Predicate<Period> sufficient) {
        List<Period> candidates = available.stream()
                .filter(p -> p.year() == lastYear || p.year() == lastYear - 1)
                .sorted(NEWEST_FIRST)
                .toList();
        return candidates.stream()
                .filter(sufficient)
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }
}
