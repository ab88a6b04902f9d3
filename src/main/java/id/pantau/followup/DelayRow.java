package id.pantau.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The delay of a policy in one of its versions.
 *
 * @param version 0 as the product brings it
 * @param own in working days, as an administrator has set it; null for the default
 * @param source who decided so; null for the default, and where nothing was said
 * @param changedBy null in version 0
 * @param changedAt null in version 0
 */
public record DelayRow(
        EscalationPolicy policy,
        int version,
        @Nullable Integer own,
        @Nullable String source,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    /** As the product brings it. */
    static DelayRow builtIn(EscalationPolicy policy) {
        return new DelayRow(policy, 0, null, null, null, null);
    }

    public boolean isDefault() {
        return own == null;
    }

    /** Working days that count. */
    public int days() {
        return own == null ? policy.defaultDays() : own;
    }
}
