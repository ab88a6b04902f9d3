package id.pantau.rollout;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A facility beside its plan.
 *
 * @param plan null where nothing is planned, also where it was taken out of the plan
 * @param version of the plan that was read last, to be handed back with a change; 0 where there never was one
 */
public record FacilityPlanRow(
        FacilityStage facility, @Nullable FacilityPlan plan, FacilityPlanState state, int version) {

    /** What slipped first, the longest first; then by due day; then kind, name and code. */
    static final Comparator<FacilityPlanRow> URGENT_FIRST = Comparator.comparing(FacilityPlanRow::state)
            .thenComparing(FacilityPlanRow::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.facility().kind())
            .thenComparing(row -> row.facility().name())
            .thenComparing(row -> row.facility().code());

    static FacilityPlanRow of(FacilityStage facility, @Nullable FacilityPlan last, LocalDate today) {
        LocalDate due = last == null ? null : last.due();
        return new FacilityPlanRow(
                facility,
                due == null ? null : last,
                FacilityPlanState.of(due, facility.stage(), today),
                last == null ? 0 : last.version());
    }

    /** The last day that is still in time; null where nothing is planned. */
    public @Nullable LocalDate due() {
        return plan == null ? null : plan.due();
    }
}
