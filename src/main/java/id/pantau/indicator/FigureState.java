package id.pantau.indicator;

/** Whether there is a number, and if not, why. Zero is a {@link #VALUE}. The word is the message {@code figure.state.<NAME>}. */
public enum FigureState {
    VALUE,
    /** A report came, without a number in it. */
    REPORTED_EMPTY,
    /** No report yet. */
    NOT_REPORTED,
    /** This kind of unit has nothing to report for the indicator. */
    NOT_EXPECTED,
    /** Figures exist for the Puskesmas, not for the villages or kecamatan that were asked for (rules §6). */
    ONLY_PER_PUSKESMAS,
    /** There may be a number, but it is not shown at this level on this channel (rules §7). */
    HIDDEN,
    /** Belongs to somebody else's wilayah kerja: an outline without figure or class. */
    OUT_OF_SCOPE
}
