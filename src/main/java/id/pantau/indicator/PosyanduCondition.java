package id.pantau.indicator;

/** What an active Posyandu must fulfil, in the order in which it is looked at. On screen: {@code posyandu.condition.<NAME>}. */
public enum PosyanduCondition {
    /** Activity in at least eight different months of the year. */
    ACTIVITY,
    /** At least five kader. */
    KADER,
    /** Three of four services for at least half of their people in eight months. */
    CARE,
    /** Tools to monitor growth. */
    TOOLS,
    /** Activities beyond the four services. */
    EXTRA
}
