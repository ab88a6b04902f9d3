package id.pantau.followup;

import org.jspecify.annotations.Nullable;

/** An item of an agenda before it is stored; the parts are those of {@link ReviewItem}. */
record AgendaItem(
        int stop,
        FollowUpUnit unit,
        @Nullable String indicatorCode,
        AgendaReason reason,
        @Nullable FigureSnapshot figure,
        @Nullable PreviousDecision previous,
        @Nullable String problem,
        @Nullable Integer followUpId) {}
