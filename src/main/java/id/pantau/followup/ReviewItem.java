package id.pantau.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One item of the agenda.
 *
 * @param indicatorCode null for what has no figure
 * @param figure as it was when the agenda was made; null without one, and for a sensitive indicator
 * @param previous what had been decided before; null where nothing was
 * @param problem null for a village that is only looked at
 * @param plan the RTL that was decided here; null without
 * @param owner null without RTL
 * @param due null without RTL
 * @param followUp the problem that it belongs to, as it is now; null where there is none yet
 */
public record ReviewItem(
        int id,
        int version,
        int stop,
        FollowUpUnit unit,
        @Nullable String indicatorCode,
        AgendaReason reason,
        @Nullable FigureSnapshot figure,
        @Nullable PreviousDecision previous,
        @Nullable String problem,
        @Nullable String cause,
        ReviewOutcome outcome,
        @Nullable String plan,
        @Nullable Owner owner,
        @Nullable LocalDate due,
        @Nullable FollowUpRow followUp) {}
