package id.pantau.intake;

/** How a pack came in. On screen: the message {@code intake.run.<NAME>}. */
public enum RunKind {
    /** Named on the command line. */
    START,
    /** The invented example. */
    DEMO,
    /** Uploaded on a page. */
    UPLOAD
}
