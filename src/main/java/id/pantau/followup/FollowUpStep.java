package id.pantau.followup;

import id.pantau.base.Role;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a problem.
 *
 * @param from null when it was opened
 * @param policy by which the clock took the step; null by hand
 * @param nobodyAt desks that were passed because nobody sits there
 * @param text reason, plan, evaluation or comment; null where none was given
 * @param mentions desks that a comment speaks to; empty for every other kind
 * @param byName as the account was named then; "-" for the clock
 * @param byRole null for the clock
 * @param happenedAt in UTC
 */
public record FollowUpStep(
        int id,
        StepKind kind,
        @Nullable Desk from,
        Desk to,
        @Nullable EscalationPolicy policy,
        List<Desk> nobodyAt,
        @Nullable String text,
        List<Desk> mentions,
        String byName,
        @Nullable Role byRole,
        LocalDateTime happenedAt) {}
