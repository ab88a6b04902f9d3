package id.pantau.indicator;

/** This month's coverage against last month's, in the sense of the number, not of good and bad. */
public enum Trend {
    RISES,
    STAYS,
    FALLS,
    /** January: there is no month before it in the year. */
    NONE,
    /** Last month, or this one, was not reported. */
    UNKNOWN
}
