package id.pantau.rollout;

import org.jspecify.annotations.Nullable;

/**
 * A criterion that keeps a facility from the next stage.
 *
 * @param detail the count shown last (BELOW_MINIMUM) or the months in a row so far (NOT_YET_KEPT_UP); null otherwise
 */
public record Missing(
        Criterion criterion, Why why, @Nullable String detail) {

    /** What is wrong with it. On screen: the message {@code rollout.missing.<NAME>}. */
    public enum Why {
        /** Nothing was ever shown. */
        NO_EVIDENCE,
        BELOW_MINIMUM,
        /** The yearly decree was not renewed. */
        LAPSED,
        /** Recorded, but not yet in three months in a row. */
        NOT_YET_KEPT_UP
    }
}
