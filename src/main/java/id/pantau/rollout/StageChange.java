package id.pantau.rollout;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A facility went from one stage to another.
 *
 * @param reasons what happened on that day to criteria that matter for the change; never empty
 */
public record StageChange(LocalDate date, Stage from, Stage to, List<Reason> reasons) {

    public StageChange {
        reasons = List.copyOf(reasons);
    }

    /** Whether it went up. */
    public boolean isRise() {
        return to.compareTo(from) > 0;
    }

    /** Why a criterion began or ceased to hold. On screen: the message {@code rollout.reason.<NAME>}. */
    public enum Cause {
        /** Proven for the first time, or again. */
        PROVEN,
        /** Recorded in three months in a row. */
        KEPT_UP,
        /** The latest count is below the minimum. */
        COUNT_FELL,
        /** Not recorded in two months in a row. */
        MISSED_TWICE,
        /** The yearly decree was not renewed by the end of February. */
        LAPSED,
        /** The facility was closed. */
        CLOSED
    }

    /**
     * One cause of a change.
     *
     * @param criterion code; null where the facility was closed
     * @param detail the count that was shown, else null
     */
    public record Reason(
            Cause cause,
            @Nullable String criterion,
            @Nullable String detail) {}
}
