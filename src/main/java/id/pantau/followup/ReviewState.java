package id.pantau.followup;

/** Where the minutes of a meeting stand. On screen: the message {@code review.state.<NAME>}. */
public enum ReviewState {
    /** The meeting is on, or its minutes are open again. */
    DRAFT,
    /** Recorded: changed only after it is opened again with a reason. */
    RECORDED
}
