package id.pantau.indicator;

/** Where a figure is about to appear; sensitive indicators have a lowest level for each (rules §7). */
public enum Channel {
    /** The screen of a signed-in account. */
    SCREEN,
    /** A wall screen that anybody may pass by. */
    WALL,
    /** Paper, which travels; village pages are treated alike. */
    PRINT,
    /** A file taken away. */
    EXPORT
}
