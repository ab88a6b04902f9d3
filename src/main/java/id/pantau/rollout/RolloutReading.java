package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read at one moment for one account: its facilities with their stages. Everything else on the screen is counted from it.
 *
 * @param facilities visible and open: Puskesmas, Pustu, Posyandu, each by name
 * @param kickOff the earliest commitment of a visible Puskesmas; null where there is none
 */
record RolloutReading(
        LocalDate today,
        List<FacilityStage> facilities,
        @Nullable LocalDate kickOff) {

    /** The facilities of one kind that belong to the chosen kecamatan or Puskesmas, or all of them. */
    Stream<FacilityStage> ofKind(FacilityKind kind, RolloutFilter filter) {
        return facilities.stream().filter(f -> f.kind() == kind && filter.matchesUnit(f.place()));
    }

    /** @param plan null where no comparison with the plan is due */
    KindOverview overview(FacilityKind kind, RolloutFilter filter, @Nullable List<PlanYear> plan) {
        List<FacilityStage> ofKind = ofKind(kind, filter).toList();
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        for (Stage stage : Stage.values()) {
            counts.put(stage, 0);
        }
        ofKind.forEach(f -> counts.merge(f.stage(), 1, Integer::sum));
        int outdated =
                (int) ofKind.stream().filter(f -> !f.outdated().isEmpty()).count();
        Collection<Stage> stages = ofKind.stream().map(FacilityStage::stage).toList();
        return new KindOverview(
                kind, counts, outdated, plan == null ? null : PlanComparison.of(kind, stages, plan, kickOff, today));
    }

    /** One row per visible Puskesmas, by name. */
    List<NetworkRow> network(RolloutFilter filter) {
        return ofKind(FacilityKind.PUSKESMAS, filter).map(this::network).toList();
    }

    private NetworkRow network(FacilityStage puskesmas) {
        Map<FacilityKind, List<FacilityStage>> below = facilities.stream()
                .filter(f -> f.kind() != FacilityKind.PUSKESMAS)
                .filter(f -> puskesmas.code().equals(f.place().puskesmasCode()))
                .collect(Collectors.groupingBy(FacilityStage::kind));
        List<FacilityStage> pustu = below.getOrDefault(FacilityKind.PUSTU, List.of());
        List<FacilityStage> posyandu = below.getOrDefault(FacilityKind.POSYANDU, List.of());
        return new NetworkRow(
                puskesmas.code(),
                puskesmas.name(),
                puskesmas.stage(),
                pustu.size(),
                operating(pustu),
                posyandu.size(),
                operating(posyandu));
    }

    private static int operating(List<FacilityStage> facilities) {
        return (int) facilities.stream().filter(f -> f.stage().isOperating()).count();
    }

    /** Those that can be drawn on a map. */
    List<FacilityMark> marks(RolloutFilter filter) {
        return facilities.stream()
                .filter(filter::matches)
                .flatMap(f -> mark(f).stream())
                .toList();
    }

    private static Optional<FacilityMark> mark(FacilityStage f) {
        Double latitude = f.place().latitude();
        Double longitude = f.place().longitude();
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new FacilityMark(f.code(), f.kind(), f.name(), f.stage(), latitude, longitude));
    }
}
