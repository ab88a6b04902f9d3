package id.pantau.rollout;

import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.FreeText;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.base.report.Changes;
import id.pantau.facility.FacilityKind;
import id.pantau.region.RegionService;
import id.pantau.rollout.RolloutScreen.UnitChoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which facility is to be operating by when. Each account reads the plans of the facilities that it sees (rules §10: where nothing is
 * planned nobody is late); the Dinkes writes them, each change as a new version. For the head of a Pustu, administrators and wall
 * screens there is no list, and the overview is open to wall screens too.
 */
@Service
@Transactional(readOnly = true)
public class FacilityPlanService {

    private static final int WAVE = 60;
    private static final int SOURCE = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final FacilityPlanQueries queries;
    private final RolloutReader reader;
    private final RegionService regions;
    private final DataVersion dataVersion;
    private final ScopeSource scopes;

    FacilityPlanService(
            FacilityPlanQueries queries,
            RolloutReader reader,
            RegionService regions,
            DataVersion dataVersion,
            ScopeSource scopes) {
        this.queries = queries;
        this.reader = reader;
        this.regions = regions;
        this.dataVersion = dataVersion;
        this.scopes = scopes;
    }

    /** What slipped, and the waves per kind, of the facilities that the account sees. Three statements. */
    public FacilityPlanOverview overview() {
        LocalDate today = regions.today();
        return FacilityPlanOverview.of(rows(scopes.current(), today), today);
    }

    /** The facilities that the account sees beside their plans, narrowed. Three statements. */
    public FacilityPlanRegister register(FacilityPlanFilter filter) {
        Scope scope = scopes.current();
        LocalDate today = regions.today();
        List<FacilityPlanRow> seen = reads(scope) ? rows(scope, today) : List.of();
        Map<FacilityPlanState, Integer> counts = new EnumMap<>(FacilityPlanState.class);
        for (FacilityPlanState state : FacilityPlanState.values()) {
            counts.put(state, 0);
        }
        seen.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        return new FacilityPlanRegister(
                today,
                seen.stream()
                        .filter(filter::matches)
                        .sorted(FacilityPlanRow.URGENT_FIRST)
                        .toList(),
                counts,
                seen.stream()
                        .flatMap(row -> Stream.ofNullable(row.plan()))
                        .flatMap(plan -> Stream.ofNullable(plan.wave()))
                        .distinct()
                        .sorted()
                        .toList(),
                seen.stream()
                        .map(FacilityPlanRow::facility)
                        .filter(f -> f.kind() == FacilityKind.PUSKESMAS)
                        .map(f -> new UnitChoice(f.code(), f.name()))
                        .toList(),
                scope.wholeRegency() && scope.role().isHealthOffice());
    }

    /** All versions of the plan for a facility, the newest first. */
    public List<FacilityPlan> history(String code) {
        Scope scope = scopes.current();
        FacilityStage facility = Optional.of(scope)
                .filter(FacilityPlanService::reads)
                .flatMap(s -> reader.readOne(s, code, regions.today()))
                .orElseThrow(() -> DomainException.notFound("error.unknown-unit", code));
        return queries.history(facility.place().id());
    }

    /**
     * Gives several facilities one plan, or takes them out of the plan; all of them or none. What is the same already is not
     * recorded again.
     *
     * @throws DomainException.NotFound unless the account works for the Dinkes
     * @throws DomainException.RuleViolation with a sentence for what cannot be, and for codes that no open facility has
     * @throws DomainException.Conflict if somebody else has changed one of them since
     */
    @Transactional
    public Changes save(FacilityPlanForm form) {
        scopes.current().requireHealthOffice();
        String wave = FreeText.optional(form.wave(), WAVE);
        String source = FreeText.required(form.source(), SOURCE, "plan.error.source");
        LocalDate due = form.due();
        if (due != null && (due.getYear() < FIRST_YEAR || due.getYear() > LAST_YEAR)) {
            throw DomainException.rule("plan.error.due");
        }
        Changes changes = add(form, chosen(form), due == null ? null : wave, due, source);
        if (changes.any()) {
            dataVersion.raise();
        }
        return changes;
    }

    private Changes add(
            FacilityPlanForm form,
            List<FacilityPlanRow> chosen,
            @Nullable String wave,
            @Nullable LocalDate due,
            String source) {
        if (chosen.stream()
                .anyMatch(row -> row.version()
                        != form.versions().getOrDefault(row.facility().code(), 0))) {
            throw DomainException.conflict("register.error.changed");
        }
        int added = 0;
        int changed = 0;
        int same = 0;
        for (FacilityPlanRow row : chosen) {
            FacilityPlan now = row.plan();
            if (Objects.equals(due, row.due())
                    && (now == null || (Objects.equals(wave, now.wave()) && source.equals(now.source())))) {
                same++;
                continue;
            }
            queries.add(row.facility().place().id(), row.version() + 1, wave, due, source);
            if (row.version() == 0) {
                added++;
            } else {
                changed++;
            }
        }
        return new Changes(added, changed, same, List.of());
    }

    /** The open facilities with these codes. */
    private List<FacilityPlanRow> chosen(FacilityPlanForm form) {
        if (form.codes().isEmpty()) {
            throw DomainException.rule("plan.error.nothing-chosen");
        }
        List<FacilityPlanRow> rows = rows(scopes.current(), regions.today());
        Map<String, FacilityPlanRow> byCode =
                rows.stream().collect(Collectors.toMap(row -> row.facility().code(), Function.identity()));
        Map<String, FacilityPlanRow> chosen = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String code : form.codes()) {
            FacilityPlanRow row = byCode.getOrDefault(code, withoutZeros(rows, code));
            if (row == null) {
                unknown.add(code);
            } else {
                chosen.put(row.facility().code(), row);
            }
        }
        if (!unknown.isEmpty()) {
            String some = unknown.stream().limit(10).collect(Collectors.joining(", "));
            throw DomainException.rule("plan.error.unknown-codes", unknown.size(), some);
        }
        return List.copyOf(chosen.values());
    }

    /** Spreadsheets drop leading zeros: the one facility that fits without them; null where there is none, or several. */
    private static @Nullable FacilityPlanRow withoutZeros(List<FacilityPlanRow> rows, String code) {
        List<FacilityPlanRow> found = rows.stream()
                .filter(row -> row.facility().code().matches("0+" + Pattern.quote(code)))
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private List<FacilityPlanRow> rows(Scope scope, LocalDate today) {
        List<FacilityStage> facilities = reader.read(scope, today).facilities();
        Map<Integer, FacilityPlan> plans = facilities.isEmpty() ? Map.of() : queries.last();
        return facilities.stream()
                .map(f -> FacilityPlanRow.of(f, plans.get(f.place().id()), today))
                .toList();
    }

    private static boolean reads(Scope scope) {
        return !Set.of(Role.PUSTU_HEAD, Role.ADMIN, Role.DISPLAY).contains(scope.role());
    }
}
