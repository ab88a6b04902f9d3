package id.pantau.rollout;

import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityService;
import id.pantau.region.RegionService;
import id.pantau.rollout.RolloutScreen.UnitChoice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far ILP has come, for the signed-in account: Puskesmas accounts see their own facilities, the head of a Pustu those of the own
 * villages, the kabupaten's offices and wall screens all, administrators none. Each answer costs at most five statements, however
 * many facilities there are.
 */
@Service
@Transactional(readOnly = true)
public class RolloutService {

    private final RolloutReader reader;
    private final RolloutQueries queries;
    private final FacilityPlanQueries facilityPlans;
    private final GapFinder gapFinder;
    private final CriteriaCatalogue criteria;
    private final FacilityService facilities;
    private final RegionService regions;
    private final ScopeSource scopes;

    RolloutService(
            RolloutReader reader,
            RolloutQueries queries,
            FacilityPlanQueries facilityPlans,
            GapFinder gapFinder,
            CriteriaCatalogue criteria,
            FacilityService facilities,
            RegionService regions,
            ScopeSource scopes) {
        this.reader = reader;
        this.queries = queries;
        this.facilityPlans = facilityPlans;
        this.gapFinder = gapFinder;
        this.criteria = criteria;
        this.facilities = facilities;
        this.regions = regions;
        this.scopes = scopes;
    }

    /** Everything on the page Penerapan ILP; an unknown or foreign unit in the filter leaves the lists empty. */
    public RolloutScreen screen(RolloutFilter filter) {
        Scope scope = scopes.current();
        RolloutReading reading = reader.read(scope, regions.today());
        Map<Integer, Integer> puskesmasByVillage = facilities.puskesmasByVillage(reading.today());
        PlanInForce plan = plan(scope, reading, filter);
        List<KindOverview> kinds = overview(reading, filter, plan);
        return new RolloutScreen(
                reading.today(),
                kinds,
                kinds.stream()
                        .map(kind -> reading.curve(kind, filter, plan.steps(kind.kind())))
                        .toList(),
                plan.waves().slipped(),
                reading.facilities().stream().filter(filter::matches).toList(),
                reading.nextSteps(filter),
                reading.network(filter),
                gapFinder.gaps(scope, reading, puskesmasByVillage, filter),
                GapFinder.withoutVillage(reading, filter),
                reading.catchments(puskesmasByVillage),
                districts(reading),
                puskesmas(reading));
    }

    /**
     * Facilities of one kind against its criteria.
     *
     * @param kind null for the first of which something is visible
     * @param unitCode a kecamatan or Puskesmas; null for all, unknown or foreign: nothing is listed
     * @param criterionCode only those that do not meet it; null and unknown: all
     */
    public ReadinessScreen readiness(
            @Nullable FacilityKind kind, @Nullable String unitCode, @Nullable String criterionCode) {
        RolloutReading reading = read();
        FacilityKind shown = kind == null ? reading.firstKind() : kind;
        List<FacilityStage> all =
                reading.ofKind(shown, new RolloutFilter(shown, null, unitCode)).toList();
        List<Criterion> asked = criteria.of(shown);
        Criterion criterion = asked.stream()
                .filter(c -> c.code().equals(criterionCode))
                .findFirst()
                .orElse(null);
        List<FacilityStage> listed = criterion == null
                ? all
                : all.stream()
                        .filter(f -> ReadinessScreen.standing(f, criterion.code())
                                .filter(standing -> !standing.isMet())
                                .isPresent())
                        .toList();
        return new ReadinessScreen(
                reading.today(),
                shown,
                RolloutReading.lacking(asked, all),
                criterion,
                RolloutReading.leastReadyFirst(listed),
                all.size(),
                districts(reading),
                puskesmas(reading));
    }

    /** Puskesmas, Pustu and Posyandu in counts, against the plan where the whole kabupaten is seen. */
    public List<KindOverview> overview() {
        Scope scope = scopes.current();
        RolloutReading reading = reader.read(scope, regions.today());
        return overview(reading, RolloutFilter.ALL, plan(scope, reading, RolloutFilter.ALL));
    }

    /** The visible facilities that match {@code filter}: Puskesmas, Pustu, Posyandu, each by name. */
    public List<FacilityStage> facilities(RolloutFilter filter) {
        return read().facilities().stream().filter(filter::matches).toList();
    }

    /** The visible facilities in a village; empty where there are none and for a village that is not seen. */
    public List<FacilityStage> inVillage(String villageCode) {
        return read().facilities().stream()
                .filter(f -> villageCode.equals(f.place().villageCode()))
                .toList();
    }

    private RolloutReading read() {
        return reader.read(scopes.current(), regions.today());
    }

    private PlanInForce plan(Scope scope, RolloutReading reading, RolloutFilter filter) {
        List<FacilityStage> shown = reading.facilities().stream()
                .filter(f -> filter.matchesUnit(f.place()))
                .toList();
        return PlanInForce.of(
                scope.wholeRegency() && filter.unitCode() == null ? queries.plan() : null,
                shown,
                shown.isEmpty() ? Map.of() : facilityPlans.last(),
                reading.today());
    }

    private static List<KindOverview> overview(RolloutReading reading, RolloutFilter filter, PlanInForce plan) {
        return Arrays.stream(FacilityKind.values())
                .map(kind -> reading.overview(kind, filter, plan.years(kind)))
                .toList();
    }

    private List<UnitChoice> districts(RolloutReading reading) {
        Set<String> visible = reading.facilities().stream()
                .flatMap(f -> Stream.ofNullable(f.place().districtCode()))
                .collect(Collectors.toSet());
        return regions.districts().stream()
                .filter(d -> visible.contains(d.code()))
                .map(d -> new UnitChoice(d.code(), d.name()))
                .toList();
    }

    private static List<UnitChoice> puskesmas(RolloutReading reading) {
        return reading.ofKind(FacilityKind.PUSKESMAS, RolloutFilter.ALL)
                .map(f -> new UnitChoice(f.code(), f.name()))
                .toList();
    }
}
