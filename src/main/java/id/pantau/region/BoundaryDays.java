package id.pantau.region;

import id.pantau.base.i18n.Formats;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.region.RegionSnapshot.DatedBoundary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What it means that a version counts from a certain day on. A day before all versions is sensible, because it is how the map from
 * before a split is handed in later; so is one some months ahead, when a regulation is known before it takes effect.
 */
final class BoundaryDays {

    /** Figures are older nowhere. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private BoundaryDays() {}

    static List<Problem> problems(List<DatedBoundary> versions, LocalDate day, LocalDate today, String source) {
        if (day.isBefore(EARLIEST) || day.isAfter(today.plusYears(1))) {
            return List.of(Problem.ofFile(
                    Severity.ERROR,
                    source,
                    "boundary.day.out-of-range",
                    Formats.date(day),
                    Formats.date(EARLIEST),
                    Formats.date(today.plusYears(1))));
        }
        List<Problem> problems = new ArrayList<>();
        if (day.isAfter(today)) {
            problems.add(Problem.ofFile(Severity.INFO, source, "boundary.day.future", Formats.date(day)));
        }
        if (!versions.isEmpty() && day.isBefore(versions.getFirst().validFrom())) {
            problems.add(Problem.ofFile(
                    Severity.INFO,
                    source,
                    "boundary.day.before-first",
                    Formats.date(versions.getFirst().validFrom())));
            return problems;
        }
        if (versions.stream().anyMatch(v -> v.validFrom().equals(day))) {
            problems.add(Problem.ofFile(Severity.WARNING, source, "boundary.day.taken", Formats.date(day)));
        }
        versions.stream()
                .map(DatedBoundary::validFrom)
                .filter(from -> from.isAfter(day))
                .findFirst()
                .ifPresent(next ->
                        problems.add(Problem.ofFile(Severity.INFO, source, "boundary.day.until", Formats.date(next))));
        return problems;
    }
}
