package id.pantau.indicator;

/** How a target or a target population came to be recorded; the word on screen is the message {@code indicator.origin.<NAME>}. */
public enum Origin {
    /** From a file of the kabupaten. */
    FILE,
    /** Entered on a page. */
    SCREEN,
    /** A national reference that the Dinkes adopted. */
    NATIONAL
}
