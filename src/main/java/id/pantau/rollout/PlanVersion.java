package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many facilities of a kind were to be operating at the end of a year, in one version of the plan.
 *
 * @param version from 1
 * @param cumulative all of them, not those added in that year; null where the year was taken out of the plan
 * @param source null where it was not stated
 * @param changedBy name of the account; "-" where it is not known
 */
public record PlanVersion(
        FacilityKind kind,
        int year,
        int version,
        @Nullable Integer cumulative,
        @Nullable String source,
        String changedBy,
        Instant changedAt) {}
