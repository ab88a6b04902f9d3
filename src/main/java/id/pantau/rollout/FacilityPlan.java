package id.pantau.rollout;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when a facility is to be operating, in one version.
 *
 * @param wave "Gelombang 2"; null where the wave has no name, and where it was taken out of the plan
 * @param due the last day that is still in time; null where it was taken out of the plan
 * @param source who decided so
 * @param version from 1
 * @param changedBy name of the account
 */
public record FacilityPlan(
        @Nullable String wave,
        @Nullable LocalDate due,
        String source,
        int version,
        String changedBy,
        Instant changedAt) {}
