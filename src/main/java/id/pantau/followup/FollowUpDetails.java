package id.pantau.followup;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One problem with everything that is known about it.
 *
 * @param cause null where nobody knows
 * @param action null until somebody has told what was done
 * @param opening the figure when it was opened; null without one, and for a sensitive indicator
 * @param closing the figure when it was closed; null while it is open
 * @param steps the newest first
 * @param may what the account may do with it now
 */
public record FollowUpDetails(
        FollowUpRow row,
        @Nullable String cause,
        @Nullable String action,
        @Nullable String evidence,
        @Nullable String evaluation,
        String openedBy,
        @Nullable FigureSnapshot opening,
        @Nullable FigureSnapshot closing,
        List<FollowUpStep> steps,
        Set<FollowUpAct> may) {

    public FollowUpDetails {
        steps = List.copyOf(steps);
        may = Set.copyOf(may);
    }

    /** What the night says for closing it; null where it does not propose that. */
    public @Nullable String proposal() {
        return row.proposed()
                ? steps.stream()
                        .filter(step -> step.kind() == StepKind.PROPOSED)
                        .findFirst()
                        .map(FollowUpStep::text)
                        .orElse(null)
                : null;
    }
}
