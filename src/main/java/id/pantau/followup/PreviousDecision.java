package id.pantau.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What had been decided about an item before, and what had become of it when the meeting came to it.
 *
 * @param decidedOn the meeting that decided it; null where it was decided otherwise
 * @param plan the RTL
 */
public record PreviousDecision(
        @Nullable LocalDate decidedOn,
        String plan,
        @Nullable Owner owner,
        @Nullable LocalDate due,
        Fate fate) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** On screen: the message {@code review.fate.<NAME>}. */
    public enum Fate {
        /** Closed with a result. */
        DONE,
        /** Closed without one. */
        NO_RESULT,
        /** Somebody has told what was done; not evaluated yet. */
        ACTED,
        /** Past its due day, and nobody has told anything. */
        LATE,
        /** Nobody has told anything yet. */
        WAITING
    }

    /** Null while there is no RTL. */
    static @Nullable PreviousDecision of(FollowUpRow row, @Nullable LocalDate decidedOn) {
        String plan = row.plan();
        return plan == null ? null : new PreviousDecision(decidedOn, plan, row.owner(), row.due(), fate(row));
    }

    private static Fate fate(FollowUpRow row) {
        return switch (row.state()) {
            case DONE -> Fate.DONE;
            case NO_RESULT -> Fate.NO_RESULT;
            case NEW, IN_PROGRESS -> row.acted() ? Fate.ACTED : row.late() ? Fate.LATE : Fate.WAITING;
        };
    }

    static @Nullable String write(@Nullable PreviousDecision decision) {
        return decision == null ? null : JSON.writeValueAsString(decision);
    }

    static @Nullable PreviousDecision read(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, PreviousDecision.class);
    }
}
