package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for the facilities that are shown: the numbers per year where the kabupaten has any, else the waves that its
 * facilities stand in.
 *
 * @param years of the whole kabupaten; null where only a part of it is shown, which has no numbers of its own
 * @param waves of what is shown
 */
record PlanInForce(@Nullable List<PlanYear> years, FacilityPlanOverview waves) {

    /**
     * @param plans the last version for each facility, by its id
     */
    static PlanInForce of(
            @Nullable List<PlanYear> years,
            List<FacilityStage> shown,
            Map<Integer, FacilityPlan> plans,
            LocalDate today) {
        List<FacilityPlanRow> rows = shown.stream()
                .map(f -> FacilityPlanRow.of(f, plans.get(f.place().id()), today))
                .toList();
        return new PlanInForce(years, FacilityPlanOverview.of(rows, today));
    }

    /** To compare with; null where nothing is to be compared. */
    @Nullable
    List<PlanYear> years(FacilityKind kind) {
        List<PlanYear> stated = stated(kind);
        if (!stated.isEmpty()) {
            return stated;
        }
        List<PlanYear> asWaves = waves.years(kind);
        return asWaves.isEmpty() && years == null ? null : asWaves;
    }

    /** To draw, earliest first; empty where nothing is planned. */
    List<PlanStep> steps(FacilityKind kind) {
        List<PlanYear> stated = stated(kind);
        if (stated.isEmpty()) {
            return waves.steps(kind);
        }
        var steps = new ArrayList<PlanStep>();
        int before = 0;
        for (PlanYear year : stated) {
            steps.add(new PlanStep(kind, year.end(), year.cumulative() - before, year.cumulative()));
            before = year.cumulative();
        }
        return steps;
    }

    private List<PlanYear> stated(FacilityKind kind) {
        return years == null
                ? List.of()
                : years.stream()
                        .filter(year -> year.kind() == kind)
                        .sorted(Comparator.comparing(PlanYear::year))
                        .toList();
    }
}
