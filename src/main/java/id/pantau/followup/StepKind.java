package id.pantau.followup;

/** What happened to a problem; on screen: the message {@code follow-up.step.<NAME>}. */
public enum StepKind {
    OPENED,
    /** Handed on to the next desk, by hand or by the clock. */
    FORWARDED,
    /** Given back to a lower desk, with a reason. */
    RETURNED,
    /** An RTL was decided or changed. */
    PLANNED,
    /** What was done was told. */
    ACTED,
    CLOSED,
    REOPENED,
    /** Something was said; the problem stays as it is. */
    COMMENTED,
    /** The figure has recovered: closing is proposed. */
    PROPOSED,
    /** The figure has fallen back: the proposal no longer stands. */
    LAPSED
}
