package id.pantau.followup;

/** When the figure of a problem is looked at again; on screen: the message {@code follow-up-effect.moment.<NAME>}. */
public enum EffectMoment {
    CLOSING,
    /** The month after that of the closing. */
    ONE_MONTH,
    THREE_MONTHS,
    /** As it is today, while the problem is open. */
    NOW
}
