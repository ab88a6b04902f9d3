package id.pantau.indicator;

import java.util.EnumSet;
import java.util.Set;

/** How far the month of a Puskesmas has come (product.md). On screen: the message {@code figure.month.<NAME>}. */
public enum MonthState {
    /** Being entered; where there is no row at all. */
    DRAFT,
    /** Handed in by the head of the Puskesmas. */
    SUBMITTED,
    /** Checked by the Dinkes, never by who brought it in. */
    VERIFIED,
    /** Locked. */
    FINAL,
    /** Unlocked with a reason; a change after a presentation is marked as such. */
    REOPENED;

    /** Where this state may go; never to itself. */
    public Set<MonthState> next() {
        return switch (this) {
            case DRAFT, REOPENED -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(DRAFT, VERIFIED);
            case VERIFIED -> EnumSet.of(FINAL, REOPENED);
            case FINAL -> EnumSet.of(REOPENED);
        };
    }

    public boolean mayBecome(MonthState other) {
        return next().contains(other);
    }

    /** Whether figures of the month may be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == REOPENED;
    }
}
