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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads facilities and evidence for one account and lets the stage rule judge: two statements. What was judged for the whole
 * kabupaten is kept in memory until the data or the day change, and then costs one; after a change only facilities to which
 * something has happened are judged anew. What the account may see of it is decided on each call.
 */
@Component
class RolloutReader {

    private final FacilityService facilities;
    private final RegionService regions;
    private final CriteriaCatalogue criteria;
    private final RolloutQueries queries;
    private final CriterionQueries criterionQueries;

    private volatile @Nullable Judged kept;

    RolloutReader(
            FacilityService facilities,
            RegionService regions,
            CriteriaCatalogue criteria,
            RolloutQueries queries,
            CriterionQueries criterionQueries) {
        this.facilities = facilities;
        this.regions = regions;
        this.criteria = criteria;
        this.queries = queries;
        this.criterionQueries = criterionQueries;
    }

    /** All that the account sees. */
    RolloutReading read(Scope scope, LocalDate today) {
        return judged(today).seenBy(scope);
    }

    /**
     * What is kept belongs to a version of the data and a day. A transaction that writes sees what nobody else may see yet: it
     * neither takes nor leaves anything here.
     */
    private Judged judged(LocalDate today) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return judge(0, today, null);
        }
        CriterionQueries.Stamp now = criterionQueries.stamp();
        criteria.follow(now.criteria());
        long version = now.data();
        Judged last = kept;
        // The names of villages come from a memory of their own, which may lag behind the version.
        if (last == null
                || last.version() != version
                || !last.today().equals(today)
                || !last.villages().equals(regions.villages())) {
            last = judge(version, today, last);
            kept = last;
        }
        return last;
    }

    /** @param last what was judged before: of facilities to which nothing has happened since, it stands; null where nothing was */
    private Judged judge(long version, LocalDate today, @Nullable Judged last) {
        List<FacilityRow> rows = facilities.facilitiesOpenedBy(today);
        Map<Integer, FacilityRow> open = byId(rows.stream().filter(f -> isOpen(f, today)));
        Map<Integer, List<Evidence>> evidence = rows.isEmpty() ? Map.of() : queries.evidence();
        Places places = places(open);
        Map<FacilityKind, StageRule> rules = criteria.rules();
        Map<Integer, FacilityStage> stages = rows.stream()
                .map(f -> stage(places.of(f), evidence.getOrDefault(f.id(), List.of()), rules, today, last))
                .sorted(Comparator.comparing(FacilityStage::kind)
                        .thenComparing(FacilityStage::name)
                        .thenComparing(FacilityStage::code))
                .collect(Collectors.toMap(f -> f.place().id(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
        return new Judged(version, today, byId(rows.stream()), open, rules, stages, commitments(), regions.villages());
    }

    private static boolean isOpen(FacilityRow facility, LocalDate day) {
        return facility.closed() == null || facility.closed().isAfter(day);
    }

    /** One facility, open or closed, if the account sees it. */
    Optional<FacilityStage> readOne(Scope scope, String code, LocalDate today) {
        criteria.follow(criterionQueries.stamp().criteria());
        Map<Integer, FacilityRow> byId = open(today);
        return visible(scope, code, byId)
                .map(f -> stage(
                        places(byId).of(f),
                        queries.evidenceOf(List.of(f.id())).getOrDefault(f.id(), List.of()),
                        criteria.rules(),
                        today,
                        null));
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
        return byId(facilities.facilities(today).stream());
    }

    private static Map<Integer, FacilityRow> byId(Stream<FacilityRow> rows) {
        return rows.collect(Collectors.toMap(FacilityRow::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static FacilityStage stage(
            FacilityPlace place,
            List<Evidence> evidence,
            Map<FacilityKind, StageRule> rules,
            LocalDate today,
            @Nullable Judged last) {
        StageRule rule = Objects.requireNonNull(rules.get(place.kind()));
        StageHistory known = last == null ? null : last.stillTrue(place, evidence, rule, today);
        return new FacilityStage(
                place, known == null ? rule.history(evidence, place.closed(), today) : known, evidence);
    }

    /** The criteria of a Puskesmas that a signed commitment shows. */
    private Set<String> commitments() {
        return criteria.of(FacilityKind.PUSKESMAS).stream()
                .filter(c -> c.requiredFor() == Stage.COMMITTED)
                .map(Criterion::code)
                .collect(Collectors.toSet());
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
