package id.pantau.followup;

/** Where a problem came from; on screen: the message {@code follow-up.origin.<NAME>}. */
public enum FollowUpOrigin {
    /** Somebody reported it. */
    REPORTED,
    /** It stood in "Perlu perhatian". */
    AUTOMATIC,
    /** A review decided on it. */
    REVIEW
}
