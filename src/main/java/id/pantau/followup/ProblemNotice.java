package id.pantau.followup;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A step of a problem that an account was told of.
 *
 * @param at in UTC
 * @param problem what is wrong, in the words of who reported it
 * @param indicatorCode null for a problem without a figure
 */
public record ProblemNotice(
        int id,
        LocalDateTime at,
        boolean read,
        int followUpId,
        FollowUpUnit unit,
        @Nullable String indicatorCode,
        String problem,
        FollowUpStep step)
        implements Notice {}
