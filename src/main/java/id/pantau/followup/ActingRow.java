package id.pantau.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on an open problem with a figure.
 *
 * @param id of the problem
 * @param desk where it stands
 * @param deskSince since when
 * @param owner who is responsible for the RTL; null while there is no RTL
 * @param due until when; null while there is no RTL
 * @param proposed whether the night has proposed to close it, because the figure has recovered
 * @param daysLate days since the due day; 0 where it is not late
 */
public record ActingRow(
        int id,
        Desk desk,
        LocalDate deskSince,
        @Nullable Owner owner,
        @Nullable LocalDate due,
        boolean proposed,
        long daysLate) {

    public boolean hasPlan() {
        return owner != null;
    }

    public boolean late() {
        return daysLate > 0;
    }
}
