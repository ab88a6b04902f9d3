package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All visible facilities of one kind.
 *
 * @param counts every stage, lowest first, also where it counts nothing
 * @param outdated facilities that keep their stage but whose evidence is to be renewed
 * @param plan null unless the whole kabupaten is seen and shown: a part of it has no plan of its own
 */
public record KindOverview(
        FacilityKind kind,
        Map<Stage, Integer> counts,
        int outdated,
        @Nullable PlanComparison plan) {

    /** Open facilities in the register. */
    public int registered() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Stage ≥ OPERATING: counts against the plan. */
    public int operating() {
        return sum(Stage.OPERATING);
    }

    /** Stage ≥ LAUNCHED. */
    public int launched() {
        return sum(Stage.LAUNCHED);
    }

    private int sum(Stage from) {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().compareTo(from) >= 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
