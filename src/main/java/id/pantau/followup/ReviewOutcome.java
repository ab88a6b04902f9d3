package id.pantau.followup;

/** What has become of an item of the agenda. In the minutes an item without a decision says so. */
public enum ReviewOutcome {
    /** Nobody has spoken about it: it stands on the next agenda again. */
    OPEN,
    /** Discussed, and nothing new has to be done: "sesuai, lanjut". */
    PASSED,
    /** An RTL was decided. */
    DECIDED
}
