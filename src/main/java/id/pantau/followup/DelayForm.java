package id.pantau.followup;

import org.jspecify.annotations.Nullable;

/**
 * A delay as an administrator enters it.
 *
 * @param version that was shown; 0 where nobody has changed it yet
 * @param days in working days, 1 to {@link EscalationPolicy#LONGEST}
 * @param source who decided so; may be left out
 */
public record DelayForm(
        EscalationPolicy policy,
        int version,
        @Nullable Integer days,
        @Nullable String source) {}
