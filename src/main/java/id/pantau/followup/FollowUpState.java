package id.pantau.followup;

/**
 * What has become of a problem. Late is not a state of its own: whoever is late and acts has not left being at work. On screen: the
 * message {@code follow-up.state.<NAME>}.
 */
public enum FollowUpState {
    /** Nobody has decided what to do: "belum ada RTL". */
    NEW,
    /** An RTL with an owner and a due day is decided. */
    IN_PROGRESS,
    /** Evaluated, and solved. */
    DONE,
    /** Evaluated, and given up: "ditutup tanpa hasil". */
    NO_RESULT;

    public boolean isOpen() {
        return this == NEW || this == IN_PROGRESS;
    }
}
