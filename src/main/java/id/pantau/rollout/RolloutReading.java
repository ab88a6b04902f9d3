package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import id.pantau.rollout.ReadinessScreen.Lacking;
import id.pantau.rollout.RolloutScreen.NextStep;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read at one moment for one account: its facilities with their stages. Everything else on the screen is counted from it.
 *
 * @param facilities visible and open: Puskesmas, Pustu, Posyandu, each by name
 * @param closed those that are closed by now: they count in the months in which they worked, and nowhere else
 * @param kickOff the earliest commitment of a visible Puskesmas; null where there is none
 */
record RolloutReading(
        LocalDate today,
        List<FacilityStage> facilities,
        List<FacilityStage> closed,
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

    /** @param plan of the kind, earliest first */
    OperatingCurve curve(KindOverview kind, RolloutFilter filter, List<PlanStep> plan) {
        return OperatingCurve.of(
                kind.kind(),
                Stream.concat(facilities.stream(), closed.stream())
                        .filter(f -> f.kind() == kind.kind() && filter.matchesUnit(f.place()))
                        .map(FacilityStage::history)
                        .toList(),
                kind.plan(),
                plan,
                today);
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

    /** The first kind of which something is visible; Puskesmas where nothing is. */
    FacilityKind firstKind() {
        return facilities.isEmpty()
                ? FacilityKind.PUSKESMAS
                : facilities.getFirst().kind();
    }

    /** The criteria of a kind that take evidence, each with how many of the chosen facilities do not meet it. */
    static List<Lacking> lacking(List<Criterion> criteria, List<FacilityStage> facilities) {
        var unmet = new HashMap<String, Integer>();
        var outdated = new HashMap<String, Integer>();
        for (FacilityStage facility : facilities) {
            for (Standing standing : facility.history().standings()) {
                String code = standing.criterion().code();
                unmet.merge(code, standing.isMet() ? 0 : 1, Integer::sum);
                outdated.merge(code, standing.state() == Standing.State.OUTDATED ? 1 : 0, Integer::sum);
            }
        }
        return criteria.stream()
                .filter(c -> c.proof() != ProofKind.COMPUTED)
                .map(c -> new Lacking(c, unmet.getOrDefault(c.code(), 0), outdated.getOrDefault(c.code(), 0)))
                .toList();
    }

    /** Who meets fewest criteria comes first. */
    static List<FacilityStage> leastReadyFirst(List<FacilityStage> facilities) {
        return facilities.stream()
                .sorted(Comparator.comparing(RolloutReading::met).thenComparing(FacilityStage::name))
                .toList();
    }

    private static long met(FacilityStage facility) {
        return facility.history().standings().stream().filter(Standing::isMet).count();
    }

    /** What the chosen facilities lack for their next stage: most frequent first, then in the order of the list. */
    List<NextStep> nextSteps(RolloutFilter filter) {
        Map<Criterion, Long> counts = facilities.stream()
                .filter(filter::matches)
                .flatMap(f -> f.missing().stream())
                .collect(Collectors.groupingBy(Missing::criterion, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(e -> new NextStep(e.getKey(), e.getValue().intValue()))
                .sorted(Comparator.comparing(NextStep::facilities).reversed())
                .toList();
    }

    /** The wilayah kerja of the visible Puskesmas, by their codes. */
    SortedMap<String, Set<Integer>> catchments(Map<Integer, Integer> puskesmasByVillage) {
        Map<Integer, String> codes = ofKind(FacilityKind.PUSKESMAS, RolloutFilter.ALL)
                .collect(Collectors.toMap(f -> f.place().id(), FacilityStage::code));
        var result = new TreeMap<String, Set<Integer>>();
        puskesmasByVillage.forEach((village, puskesmas) -> {
            String code = codes.get(puskesmas);
            if (code != null) {
                result.computeIfAbsent(code, k -> new TreeSet<>()).add(village);
            }
        });
        return result;
    }
}
