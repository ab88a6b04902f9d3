package id.pantau.rollout;

import id.pantau.base.Scope;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityRow;
import id.pantau.facility.FacilitySight;
import id.pantau.region.VillageRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All facilities of the kabupaten as the stage rule judged them, before anyone's scope. It never leaves the reader but through
 * {@link #seenBy}.
 *
 * @param version of the data that it was read from
 * @param rows all facilities opened by {@code today}, closed ones included, by id
 * @param open those of them that are open, by id
 * @param rules that judged, by kind
 * @param stages of all of {@code rows} by id, in the order Puskesmas, Pustu, Posyandu, each by name
 * @param commitments the criteria of a Puskesmas that a signed commitment shows
 * @param villages as they were then
 */
record Judged(
        long version,
        LocalDate today,
        Map<Integer, FacilityRow> rows,
        Map<Integer, FacilityRow> open,
        Map<FacilityKind, StageRule> rules,
        Map<Integer, FacilityStage> stages,
        Set<String> commitments,
        List<VillageRow> villages) {

    /** What an account with this scope may see of it. */
    RolloutReading seenBy(Scope scope) {
        var sight = new FacilitySight(scope, open);
        List<FacilityStage> visible =
                stages.values().stream().filter(f -> sight.sees(row(f))).toList();
        List<FacilityStage> working = visible.stream().filter(this::isOpen).toList();
        return new RolloutReading(
                today, working, visible.stream().filter(f -> !isOpen(f)).toList(), kickOff(working));
    }

    /** What was judged of a facility, where nothing that decides it has changed since; else null. */
    @Nullable
    StageHistory stillTrue(FacilityPlace place, List<Evidence> evidence, StageRule rule, LocalDate day) {
        FacilityStage was = stages.get(place.id());
        if (was == null || !day.equals(today) || rule != rules.get(place.kind())) {
            return null;
        }
        boolean same = Objects.equals(place.closed(), was.place().closed()) && evidence.equals(was.evidence());
        return same ? was.history() : null;
    }

    private FacilityRow row(FacilityStage facility) {
        return Objects.requireNonNull(rows.get(facility.place().id()));
    }

    private boolean isOpen(FacilityStage facility) {
        return open.containsKey(facility.place().id());
    }

    /** The day of the first signed commitment of any of these Puskesmas. */
    private @Nullable LocalDate kickOff(List<FacilityStage> visible) {
        return visible.stream()
                .filter(f -> f.kind() == FacilityKind.PUSKESMAS)
                .flatMap(f -> f.evidence().stream())
                .filter(e -> commitments.contains(e.criterion()) && !e.date().isAfter(today))
                .map(Evidence::date)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
