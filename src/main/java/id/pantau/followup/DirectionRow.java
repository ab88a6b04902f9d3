package id.pantau.followup;

import id.pantau.base.Period;
import id.pantau.indicator.Unit;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One direction.
 *
 * @param unit whose figure it is about: a village, a Puskesmas or the kabupaten
 * @param figure as it was when the direction was given; null for a sensitive indicator, and where there was none
 * @param answer null while there is none
 * @param daysLate days since the due day without an answer; 0 where it is not late
 * @param mayAnswer whether the account may answer it now
 */
public record DirectionRow(
        int id,
        int version,
        Unit unit,
        String indicatorCode,
        Period period,
        @Nullable FigureSnapshot figure,
        Addressee to,
        String text,
        LocalDate due,
        LocalDate givenOn,
        String givenBy,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy,
        long daysLate,
        boolean mayAnswer) {

    /** Without an answer before answered ones; what is late first, the longest first; answered ones the latest first. */
    static final Comparator<DirectionRow> URGENT_FIRST = Comparator.comparing(DirectionRow::isAnswered)
            .thenComparing(row -> row.isAnswered() ? LocalDate.MIN : row.due())
            .thenComparing(
                    row -> row.answeredOn() == null ? row.givenOn() : row.answeredOn(), Comparator.reverseOrder())
            .thenComparing(DirectionRow::id);

    public boolean isAnswered() {
        return answer != null;
    }

    public boolean late() {
        return daysLate > 0;
    }

    DirectionRow answerable(boolean may) {
        return new DirectionRow(
                id,
                version,
                unit,
                indicatorCode,
                period,
                figure,
                to,
                text,
                due,
                givenOn,
                givenBy,
                answer,
                answeredOn,
                answeredBy,
                daysLate,
                may && !isAnswered());
    }
}
