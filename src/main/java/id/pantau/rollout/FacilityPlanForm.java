package id.pantau.rollout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One plan for several facilities.
 *
 * @param codes of the facilities, as chosen or pasted
 * @param versions that the user saw, by code; 0 where there was no plan and where a code is missing
 * @param wave name of the wave; may be left out
 * @param due the last day that is still in time; null takes the facilities out of the plan
 * @param source who decided so
 */
public record FacilityPlanForm(
        List<String> codes,
        Map<String, Integer> versions,
        @Nullable String wave,
        @Nullable LocalDate due,
        @Nullable String source) {

    public FacilityPlanForm {
        codes = List.copyOf(codes);
        versions = Map.copyOf(versions);
    }
}
