package id.pantau.rollout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One commitment.
 *
 * @param owner office or role that has promised it
 * @param late open although its due date is over
 * @param mayMove whether the account may say what has become of it
 * @param changedBy name of the account that wrote last
 * @param version to be handed back with a change
 */
public record CommitmentRow(
        int id,
        String owner,
        RegisterUnit unit,
        String what,
        LocalDate agreedOn,
        @Nullable String forum,
        LocalDate due,
        @Nullable LocalDate nextDate,
        @Nullable String evidence,
        @Nullable String source,
        CommitmentStatus status,
        boolean late,
        boolean mayMove,
        String changedBy,
        Instant changedAt,
        int version) {

    /** What is late first, the longest first; then what is open by its next date, else its due date; then what is closed. */
    static final Comparator<CommitmentRow> URGENT_FIRST = Comparator.comparing((CommitmentRow row) -> !row.late())
            .thenComparing(row -> !row.status().isOpen())
            .thenComparing(row -> row.late() || row.nextDate() == null ? row.due() : row.nextDate())
            .thenComparing(CommitmentRow::due)
            .thenComparing(CommitmentRow::id);

    /** The same, with what the account may do. */
    CommitmentRow movable(boolean may) {
        return new CommitmentRow(
                id, owner, unit, what, agreedOn, forum, due, nextDate, evidence, source, status, late, may, changedBy,
                changedAt, version);
    }

    /** How many days it is late on {@code day}; 0 where it is not. */
    public long daysLate(LocalDate day) {
        return late ? ChronoUnit.DAYS.between(due, day) : 0;
    }
}
