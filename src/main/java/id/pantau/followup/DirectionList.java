package id.pantau.followup;

import java.time.LocalDate;
import java.util.List;

/**
 * The directions that an account sees, of one kind.
 *
 * @param rows the most urgent first
 * @param open how many have no answer yet, whatever is shown
 * @param late how many of them are past their due day
 * @param answered how many have an answer
 */
public record DirectionList(LocalDate today, List<DirectionRow> rows, int open, int late, int answered) {

    public DirectionList {
        rows = List.copyOf(rows);
    }
}
