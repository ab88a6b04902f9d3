package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The plans of the facilities that one account sees.
 *
 * @param slipped due and not operating: the longest first
 * @param steps the waves, by kind and due day; they draw the plan curve where no numbers per year exist
 */
public record FacilityPlanOverview(LocalDate today, List<FacilityPlanRow> slipped, List<PlanStep> steps) {

    /** @param rows of any kind, in any order */
    static FacilityPlanOverview of(List<FacilityPlanRow> rows, LocalDate today) {
        return new FacilityPlanOverview(
                today,
                rows.stream()
                        .filter(row -> row.state() == FacilityPlanState.SLIPPED)
                        .sorted(FacilityPlanRow.URGENT_FIRST)
                        .toList(),
                steps(rows));
    }

    private static List<PlanStep> steps(List<FacilityPlanRow> rows) {
        List<PlanStep> steps = new ArrayList<>();
        for (FacilityKind kind : FacilityKind.values()) {
            var counts = new TreeMap<LocalDate, Integer>();
            for (FacilityPlanRow row : rows) {
                LocalDate due = row.due();
                if (due != null && row.facility().kind() == kind) {
                    counts.merge(due, 1, Integer::sum);
                }
            }
            int sum = 0;
            for (var count : counts.entrySet()) {
                sum += count.getValue();
                steps.add(new PlanStep(kind, count.getKey(), count.getValue(), sum));
            }
        }
        return steps;
    }

    /** The waves of one kind, by due day; empty where none of its facilities has a plan. */
    public List<PlanStep> steps(FacilityKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).toList();
    }

    /** The waves of one kind as numbers per year, to compare with as with those of {@code rencana-ilp.csv}. */
    public List<PlanYear> years(FacilityKind kind) {
        var years = new TreeMap<Integer, Integer>();
        steps(kind).forEach(step -> years.put(step.due().getYear(), step.cumulative()));
        return years.entrySet().stream()
                .map(year -> new PlanYear(kind, year.getKey(), year.getValue(), null, null))
                .toList();
    }
}
