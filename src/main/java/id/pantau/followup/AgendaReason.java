package id.pantau.followup;

import id.pantau.indicator.Alert;

/** Why something is on the agenda. On screen: the message {@code review.reason.<NAME>}. */
public enum AgendaReason {
    /** "Perlu perhatian": below pace for two months and falling. */
    FALLING,
    /** "Perlu perhatian": no report. */
    NOT_REPORTED,
    /** "Perlu perhatian": a death. */
    DEATH,
    /** A problem whose due day has passed. */
    LATE,
    /** A problem without RTL. */
    REPORTED,
    /** Decided at the last meeting, or before and not closed since. */
    DECIDED,
    /** Not discussed at the last meeting. */
    CARRIED,
    /** Brought up at the meeting. */
    ADDED,
    /** Nothing calls for it; the village is looked at all the same. */
    ROUTINE;

    static AgendaReason of(Alert.Reason reason) {
        return switch (reason) {
            case BEHIND_AND_FALLING -> FALLING;
            case NOT_REPORTED -> NOT_REPORTED;
            case DEATH -> DEATH;
        };
    }
}
