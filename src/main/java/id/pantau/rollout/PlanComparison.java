package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facilities of one kind against the plan (rules §10). "Beroperasi" counts stage ≥ OPERATING; "sudah diluncurkan" stage ≥
 * LAUNCHED; the two are never one number.
 *
 * @param registered open facilities in the register
 * @param goal the last year of the plan; null where there is no plan
 * @param due the last year of the plan that is over; null where none is. Only against this is anybody late
 * @param current the first year of the plan that is not over; null where all are. What it wants is not late yet
 * @param stepped whether the plan has numbers for more than one year; otherwise its yearly steps are "belum ditetapkan"
 * @param guide the straight line to the goal; null where the plan has steps, and where its start is not known
 * @param today the day of the comparison
 */
public record PlanComparison(
        FacilityKind kind,
        int registered,
        int launched,
        int operating,
        @Nullable PlanYear goal,
        @Nullable PlanYear due,
        @Nullable PlanYear current,
        boolean stepped,
        @Nullable GuideLine guide,
        LocalDate today) {

    /**
     * Compares.
     *
     * @param stages of all open facilities of {@code kind}
     * @param plan rows of any kind, in any order
     * @param kickOff the earliest commitment on record: start of the guide line where the plan states none; null = not known
     */
    public static PlanComparison of(
            FacilityKind kind,
            Collection<Stage> stages,
            List<PlanYear> plan,
            @Nullable LocalDate kickOff,
            LocalDate today) {
        List<PlanYear> years = plan.stream()
                .filter(p -> p.kind() == kind)
                .sorted(Comparator.comparingInt(PlanYear::year))
                .toList();
        PlanYear goal = years.isEmpty() ? null : years.getLast();
        PlanYear due = years.stream()
                .filter(p -> p.end().isBefore(today))
                .reduce((a, b) -> b)
                .orElse(null);
        PlanYear current =
                years.stream().filter(p -> !p.end().isBefore(today)).findFirst().orElse(null);
        return new PlanComparison(
                kind,
                stages.size(),
                (int) stages.stream().filter(Stage::isLaunched).count(),
                (int) stages.stream().filter(Stage::isOperating).count(),
                goal,
                due,
                current,
                years.size() > 1,
                years.size() == 1 ? guide(years.getFirst(), kickOff) : null,
                today);
    }

    private static @Nullable GuideLine guide(PlanYear goal, @Nullable LocalDate kickOff) {
        LocalDate start = goal.start() == null ? kickOff : goal.start();
        return start == null || !start.isBefore(goal.end())
                ? null
                : new GuideLine(start, goal.end(), goal.cumulative());
    }

    /** Where the guide line stands today; null where there is none. Exact. */
    public @Nullable BigDecimal guideToday() {
        return guide == null ? null : guide.at(today);
    }

    /** "dari": the planned number, else the registered one. */
    public int total() {
        return goal == null ? registered : goal.cumulative();
    }

    /** How many are late: planned to operate by the end of a year that is over, and not operating. */
    public int late() {
        return due == null ? 0 : Math.max(0, due.cumulative() - operating);
    }

    /** How many the register is short of the plan: "rencana 12, terdaftar 11". A finding, not an error. */
    public int unregistered() {
        return goal == null ? 0 : Math.max(0, goal.cumulative() - registered);
    }
}
