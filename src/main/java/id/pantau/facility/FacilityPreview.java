package id.pantau.facility;

import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What taking a list of facilities in does.
 *
 * @param changes counted over all rows, with every problem of the list
 * @param rows one for each row that could be read or was refused, in the order of the list
 */
public record FacilityPreview(Changes changes, List<Row> rows) {

    public FacilityPreview {
        rows = List.copyOf(rows);
    }

    /** What becomes of a row. On screen: the message {@code facility-register.row.<NAME>}. */
    public enum Outcome {
        REFUSED,
        ADDED,
        CHANGED,
        SAME
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet counts, header = 1; 0 = the whole list
     * @param code of the facility it was taken for; as it stands there where it is refused
     * @param problems why it is refused, or what to look at
     */
    public record Row(
            int number,
            String code,
            String name,
            Outcome outcome,
            List<Difference> differences,
            List<Problem> problems) {

        public Row {
            differences = List.copyOf(differences);
            problems = List.copyOf(problems);
        }
    }

    /**
     * What a row changes of a facility that is registered already.
     *
     * @param before null where nothing stood there
     * @param after null where nothing stands there any more
     */
    public record Difference(
            FacilityAttribute attribute,
            @Nullable String before,
            @Nullable String after) {}

    public long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** All or nothing: nothing while a row is refused, and nothing where nothing changes. */
    public boolean mayBeSaved() {
        return count(Outcome.REFUSED) == 0 && changes.any();
    }
}
