package id.pantau.followup;

/** What an account is told of a direction; on screen: the message {@code notice.direction.<NAME>}. */
public enum DirectionEvent {
    /** Told to those who may answer. */
    GIVEN,
    /** Told to who gave it. */
    ANSWERED
}
