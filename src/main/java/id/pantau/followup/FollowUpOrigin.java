package id.pantau.followup;

/** Where a problem came from; on screen: the message {@code follow-up.origin.<NAME>}. */
public enum FollowUpOrigin {
    /** Somebody reported it. */
    REPORTED,
    /** A review decided on it. */
    REVIEW,
    /** The night found it on the list "Perlu perhatian". */
    AUTOMATIC
}
