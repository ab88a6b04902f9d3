package id.pantau.followup;

/** On screen: the message {@code follow-up-effect.word.<NAME>}. */
public enum EffectWord {
    /** Better by at least one person's worth. */
    MOVED,
    NOT_MOVED,
    /** The month is not reported, or there is nothing to compare with. */
    NOT_KNOWN
}
