package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import id.pantau.rollout.RolloutScreen.UnitChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the page Kesiapan shows: facilities of one kind against the criteria of that kind.
 *
 * @param kind the one that was asked for, else the first of which something is visible
 * @param criteria those that take evidence, in the order of the list, each with how many of the chosen unit do not meet it
 * @param criterion the one that the list is narrowed to; null for all
 * @param facilities open and visible, of the chosen unit; only those that do not meet {@code criterion} where one is chosen. Who
 *     meets fewest comes first, then by name
 * @param total facilities of the chosen unit, whatever they meet
 */
public record ReadinessScreen(
        LocalDate today,
        FacilityKind kind,
        List<Lacking> criteria,
        @Nullable Criterion criterion,
        List<FacilityStage> facilities,
        int total,
        List<UnitChoice> districts,
        List<UnitChoice> puskesmas) {

    public ReadinessScreen {
        criteria = List.copyOf(criteria);
        facilities = List.copyOf(facilities);
    }

    /**
     * A criterion and what is still to do for it.
     *
     * @param facilities that do not meet it
     * @param outdated those that meet it, with evidence to be renewed
     */
    public record Lacking(Criterion criterion, int facilities, int outdated) {}

    /** How a criterion stands in a facility; empty where it was not asked for. */
    public static Optional<Standing> standing(FacilityStage facility, String criterion) {
        return facility.history().standings().stream()
                .filter(standing -> standing.criterion().code().equals(criterion))
                .findFirst();
    }
}
