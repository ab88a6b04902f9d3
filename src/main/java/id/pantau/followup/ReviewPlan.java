package id.pantau.followup;

import id.pantau.rollout.MeetingForum;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An RTL that a meeting decides on.
 *
 * @param indicatorCode null for a problem without a figure
 * @param followUpId the problem that was shown; null where there was none. One that was closed since is not taken up again
 * @param followUpVersion of that problem as it was shown
 */
public record ReviewPlan(
        String unitCode,
        @Nullable String indicatorCode,
        @Nullable Integer followUpId,
        int followUpVersion,
        @Nullable String problem,
        @Nullable String cause,
        @Nullable String plan,
        @Nullable Owner owner,
        @Nullable LocalDate due,
        MeetingForum forum) {}
