package id.pantau.facility;

/** What can become of a facility. On screen: the message {@code facility-register.event.<NAME>}. */
public enum FacilityEventKind {
    /** Entered into the register. */
    OPENED,
    /** Entered into the register as a part of another one. */
    SPLIT,
    /** Is called otherwise from a day on. */
    RENAMED,
    /** Stands under another facility from a day on. */
    MOVED,
    /** A village came to the wilayah kerja of a Puskesmas, or left it. */
    SERVES,
    /** Closed, because it went up in another one. */
    MERGED,
    CLOSED,
    /** Was closed by mistake. */
    REOPENED,
    /** Was recorded wrongly, and never was so. */
    CORRECTED
}
