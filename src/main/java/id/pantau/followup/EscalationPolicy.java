package id.pantau.followup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the clock hands a problem on to the next desk. No decree sets these delays (background/domain.md §4): the defaults follow the
 * rhythm of the forums, one weekly review, one lokmin bulanan, one lokakarya tribulanan, and each can be changed.
 */
public enum EscalationPolicy {
    /** After a weekly review has passed without a decision, or after the due day. */
    PUSTU_TO_PUSKESMAS(Desk.PUSTU, Desk.PUSKESMAS, 5),
    /** After the next lokmin bulanan. */
    PUSKESMAS_TO_DINKES(Desk.PUSKESMAS, Desk.DINKES, 20),
    /** After the next lokakarya tribulanan. */
    DINKES_TO_SEKDA(Desk.DINKES, Desk.SEKDA, 60);

    /** The longest delay that can be set, in working days: a year has about 240. */
    public static final int LONGEST = 240;

    private final Desk from;
    private final Desk to;
    private final int defaultDays;

    EscalationPolicy(Desk from, Desk to, int defaultDays) {
        this.from = from;
        this.to = to;
        this.defaultDays = defaultDays;
    }

    /** The policy that takes a problem on from a desk; empty at the top. */
    public static Optional<EscalationPolicy> from(Desk desk) {
        return Arrays.stream(values()).filter(p -> p.from == desk).findFirst();
    }

    public Desk from() {
        return from;
    }

    public Desk to() {
        return to;
    }

    /** Working days unless somebody has decided otherwise. */
    public int defaultDays() {
        return defaultDays;
    }

    /**
     * The last day that a problem stays at its desk: so many working days after it came there, or after the day on which its RTL is
     * due, whichever is later.
     *
     * @param deskSince the day on which it came to its desk
     * @param due null where no RTL has been decided
     * @throws id.pantau.base.DomainException.RuleViolation where the count runs into a year whose holidays are not known
     */
    static LocalDate lastDay(LocalDate deskSince, @Nullable LocalDate due, int days, WorkCalendar calendar) {
        return calendar.after(due != null && due.isAfter(deskSince) ? due : deskSince, days);
    }
}
