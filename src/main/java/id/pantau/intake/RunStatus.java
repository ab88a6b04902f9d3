package id.pantau.intake;

/** What became of a run. On screen: the message {@code intake.status.<NAME>}. */
public enum RunStatus {
    RUNNING,
    APPLIED,
    /** Everything was stored already. */
    SAME,
    REFUSED,
    FAILED
}
