package id.pantau.followup;

import id.pantau.base.Period;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One problem in a list.
 *
 * @param indicatorCode null for a problem without a figure
 * @param missingReport whether the problem is that reports have not come
 * @param period of the figure that it began with; null without
 * @param plan null while there is no RTL
 * @param owner null while there is no RTL
 * @param due null while there is no RTL
 * @param forum code of the forum that decided; null where none is named
 * @param desk where it stands
 * @param deskSince since when
 * @param acted whether somebody has told what was done
 * @param proposedOn since when it is proposed to close it, because the figure has recovered; null where it is not, and when it is
 *     closed
 * @param late whether its due day has passed and it is still open
 */
public record FollowUpRow(
        int id,
        int version,
        FollowUpUnit unit,
        @Nullable String indicatorCode,
        boolean missingReport,
        @Nullable Period period,
        FollowUpOrigin origin,
        String problem,
        @Nullable String plan,
        @Nullable Owner owner,
        @Nullable LocalDate due,
        @Nullable String forum,
        FollowUpState state,
        Desk desk,
        LocalDate deskSince,
        boolean acted,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate proposedOn,
        boolean late) {

    /** Whether whoever may close it is asked to. */
    public boolean proposed() {
        return proposedOn != null;
    }

    /** Open before closed; late ones first, the longest late first; then by due day, without an RTL by the day of opening. */
    public static final Comparator<FollowUpRow> URGENT_FIRST = Comparator.comparing(
                    (FollowUpRow row) -> !row.state().isOpen())
            .thenComparing(row -> !row.late())
            .thenComparing(row -> row.due() == null ? row.openedOn() : row.due())
            .thenComparing(row -> row.unit().name())
            .thenComparing(FollowUpRow::id);
}
