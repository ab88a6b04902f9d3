package id.pantau.rollout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a criterion, and who made it.
 *
 * @param retired whether it is no longer asked for
 * @param changedBy null for one that the application brings
 * @param changedAt null for one that the application brings
 */
public record CriterionVersion(
        Criterion criterion,
        boolean retired,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
