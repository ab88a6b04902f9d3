package id.pantau.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * "Desa penentu": the fewest units that make up half of the people who are missing, and what the whole would reach with them.
 *
 * @param units most people missing first; units with equal numbers in the order of their codes
 * @param people missing in {@code units}
 * @param of missing in all units that are behind; more than the gap of the whole where others are ahead (rules §4)
 * @param behind how many units are behind
 * @param now coverage of the whole
 * @param then coverage of the whole if each of {@code units} came to its own target and no further
 */
public record DecisiveUnits(List<UnitFigure> units, long people, long of, int behind, BigDecimal now, BigDecimal then) {

    public DecisiveUnits {
        units = List.copyOf(units);
    }

    /** Empty where nobody is missing, or where that is not known: no target, no figure, or figures that may not be told. */
    public static Optional<DecisiveUnits> of(IndicatorReport report) {
        Comparator<UnitFigure> most = Comparator.<UnitFigure>comparingLong(UnitFigure::peopleMissing)
                .reversed()
                .thenComparing(figure -> figure.unit().code());
        List<UnitFigure> behind = report.units().stream()
                .filter(figure -> figure.peopleMissing() > 0)
                .sorted(most)
                .toList();
        Long n = report.whole().numerator();
        Long of = report.whole().denominator();
        if (behind.isEmpty() || n == null || of == null || of == 0) {
            return Optional.empty();
        }
        long all = behind.stream().mapToLong(UnitFigure::peopleMissing).sum();
        List<UnitFigure> decisive = new ArrayList<>();
        long people = 0;
        for (UnitFigure figure : behind) {
            if (2 * people >= all) {
                break;
            }
            decisive.add(figure);
            people += figure.peopleMissing();
        }
        boolean lower = report.indicator().direction() == Direction.LOWER_IS_BETTER;
        int multiplier = report.indicator().multiplier();
        return Optional.of(new DecisiveUnits(
                decisive,
                people,
                all,
                behind.size(),
                new Coverage(n, of, multiplier).value(),
                new Coverage(lower ? Math.max(0, n - people) : n + people, of, multiplier).value()));
    }
}
