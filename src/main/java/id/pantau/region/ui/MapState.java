package id.pantau.region.ui;

/** What a region shows in a period: a value in a class, or one of the things that are not a number and never look alike. */
public enum MapState {
    /** A value; its class says which. */
    VALUE("value"),
    /** Reported, and it is 0: the palest class with a "0". */
    ZERO("zero"),
    /** No row yet. */
    NOT_REPORTED("not-reported"),
    /** There is a value, but it cannot be put into a class, e.g. for want of a denominator. */
    UNCLASSED("unclassed"),
    /** A row without a number. */
    REPORTED_EMPTY("reported-empty"),
    /** This unit does not report this indicator. */
    NOT_EXPECTED("not-expected"),
    /** There is a value, but not for this reader, channel or level. */
    HIDDEN("hidden"),
    /** There is a figure for a larger unit that holds this one, not for this one. */
    ONLY_ABOVE("only-above");

    private final String key;

    MapState(String key) {
        this.key = key;
    }

    /** The value of {@code data-class} in the browser, except for {@link #VALUE}, which shows the number of its class. */
    public String key() {
        return key;
    }
}
