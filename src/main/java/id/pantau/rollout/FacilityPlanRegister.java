package id.pantau.rollout;

import id.pantau.rollout.RolloutScreen.UnitChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The plans of facilities as one account sees them.
 *
 * @param rows those that match the filter: what slipped first, then by due day
 * @param counts of all that the account sees, by state; every state
 * @param waves their names, for the filter
 * @param puskesmas for the filter, by name
 * @param mayWrite whether the account may change plans
 */
public record FacilityPlanRegister(
        LocalDate today,
        List<FacilityPlanRow> rows,
        Map<FacilityPlanState, Integer> counts,
        List<String> waves,
        List<UnitChoice> puskesmas,
        boolean mayWrite) {}
