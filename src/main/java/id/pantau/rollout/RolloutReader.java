package id.pantau.rollout;

import id.pantau.base.Scope;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityRow;
import id.pantau.facility.FacilityService;
import id.pantau.facility.FacilitySight;
import id.pantau.region.DistrictRow;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads facilities and evidence for one account and lets the stage rule judge: two statements. */
@Component
class RolloutReader {

    private final FacilityService facilities;
    private final RegionService regions;
    private final CriteriaCatalogue criteria;
    private final RolloutQueries queries;

    RolloutReader(
            FacilityService facilities, RegionService regions, CriteriaCatalogue criteria, RolloutQueries queries) {
        this.facilities = facilities;
        this.regions = regions;
        this.criteria = criteria;
        this.queries = queries;
    }

    /** All that the account sees. */
    RolloutReading read(Scope scope, LocalDate today) {
        Map<Integer, FacilityRow> byId = open(today);
        List<FacilityRow> visible = visible(scope, byId);
        return judge(visible, byId, evidence(scope, visible), today);
    }

    /** One facility, open or closed, if the account sees it. */
    Optional<FacilityStage> readOne(Scope scope, String code, LocalDate today) {
        Map<Integer, FacilityRow> byId = open(today);
        List<FacilityRow> one = visible(scope, code, byId).stream().toList();
        return judge(one, byId, evidence(one), today).facilities().stream().findFirst();
    }

    /** The same without its stage. */
    Optional<FacilityRow> visible(Scope scope, String code, LocalDate today) {
        return visible(scope, code, open(today));
    }

    private Optional<FacilityRow> visible(Scope scope, String code, Map<Integer, FacilityRow> open) {
        return open.values().stream()
                .filter(f -> f.code().equals(code))
                .findFirst()
                .or(() -> facilities.facility(code))
                .filter(new FacilitySight(scope, open)::sees);
    }

    private Map<Integer, FacilityRow> open(LocalDate today) {
        return facilities.facilities(today).stream()
                .collect(Collectors.toMap(FacilityRow::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static List<FacilityRow> visible(Scope scope, Map<Integer, FacilityRow> byId) {
        var visibility = new FacilitySight(scope, byId);
        return byId.values().stream().filter(visibility::sees).toList();
    }

    private RolloutReading judge(
            List<FacilityRow> visible,
            Map<Integer, FacilityRow> byId,
            Map<Integer, List<Evidence>> evidence,
            LocalDate today) {
        Places places = places(byId);
        List<FacilityStage> stages = visible.stream()
                .map(f -> stage(places.of(f), evidence.getOrDefault(f.id(), List.of()), today))
                .sorted(Comparator.comparing(FacilityStage::kind)
                        .thenComparing(FacilityStage::name)
                        .thenComparing(FacilityStage::code))
                .toList();
        return new RolloutReading(today, stages, kickOff(visible, evidence, today));
    }

    private FacilityStage stage(FacilityPlace place, List<Evidence> evidence, LocalDate today) {
        return new FacilityStage(place, criteria.rule(place.kind()).history(evidence, place.closed(), today), evidence);
    }

    /** The day of the first signed commitment of any Puskesmas. */
    private @Nullable LocalDate kickOff(
            List<FacilityRow> visible, Map<Integer, List<Evidence>> evidence, LocalDate today) {
        Set<String> commitments = criteria.of(FacilityKind.PUSKESMAS).stream()
                .filter(c -> c.requiredFor() == Stage.COMMITTED)
                .map(Criterion::code)
                .collect(Collectors.toSet());
        return visible.stream()
                .filter(f -> f.kind() == FacilityKind.PUSKESMAS)
                .flatMap(f -> evidence.getOrDefault(f.id(), List.of()).stream())
                .filter(e -> commitments.contains(e.criterion()) && !e.date().isAfter(today))
                .map(Evidence::date)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Map<Integer, List<Evidence>> evidence(Scope scope, List<FacilityRow> visible) {
        return scope.wholeRegency() && !visible.isEmpty() ? queries.evidence() : evidence(visible);
    }

    private Map<Integer, List<Evidence>> evidence(List<FacilityRow> visible) {
        return visible.isEmpty()
                ? Map.of()
                : queries.evidenceOf(visible.stream().map(FacilityRow::id).toList());
    }

    private Places places(Map<Integer, FacilityRow> byId) {
        return new Places(
                byId,
                regions.villages().stream().collect(Collectors.toMap(VillageRow::id, Function.identity())),
                regions.districts().stream().collect(Collectors.toMap(DistrictRow::id, DistrictRow::code)));
    }

    /** Names beside ids. */
    private record Places(
            Map<Integer, FacilityRow> facilities, Map<Integer, VillageRow> villages, Map<Integer, String> districts) {

        FacilityPlace of(FacilityRow f) {
            VillageRow village = f.villageId() == null ? null : villages.get(f.villageId());
            FacilityRow puskesmas = f.puskesmasId() == null ? null : facilities.get(f.puskesmasId());
            return new FacilityPlace(
                    f.id(),
                    f.code(),
                    f.kind(),
                    f.name(),
                    f.originalForm(),
                    f.villageId(),
                    village == null ? null : village.code(),
                    village == null ? null : village.name(),
                    village == null ? null : districts.get(village.districtId()),
                    village == null ? null : village.districtName(),
                    puskesmas == null ? null : puskesmas.code(),
                    puskesmas == null ? null : puskesmas.name(),
                    f.latitude(),
                    f.longitude(),
                    f.opened(),
                    f.closed());
        }
    }
}
