package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import java.util.List;
import java.util.Optional;

/**
 * The numbers per year for the whole kabupaten.
 *
 * @param versions all of them, by kind and year, the newest version first
 * @param mayWrite whether the account may change them
 */
public record PlanSheet(List<PlanVersion> versions, boolean mayWrite) {

    /** The years that have a number, ascending. */
    public List<Integer> years() {
        return versions.stream()
                .map(PlanVersion::year)
                .distinct()
                .filter(year -> versions.stream()
                        .anyMatch(v -> v.year() == year
                                && v.cumulative() != null
                                && last(v.kind(), year).filter(v::equals).isPresent()))
                .sorted()
                .toList();
    }

    /** What holds now; its number is null where the year was taken out of the plan. Empty where there never was one. */
    public Optional<PlanVersion> last(FacilityKind kind, int year) {
        return versions.stream()
                .filter(v -> v.kind() == kind && v.year() == year)
                .findFirst();
    }
}
