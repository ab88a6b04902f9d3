package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.List;

/**
 * How many of the reports that were due have come, per unit and month.
 *
 * @param months oldest first; only months of which at least one report was due
 * @param rows villages in the order of their codes
 */
public record Completeness(List<Period> months, List<Row> rows) {

    public Completeness {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
    }

    /** @param months one for each month, in the same order */
    public record Row(Unit unit, List<Share> months) {

        public Row {
            months = List.copyOf(months);
        }
    }

    /** An empty report is a report; indicators that were never reported by the month in the year are not expected. */
    public record Share(int reported, int expected) {

        public boolean complete() {
            return reported == expected;
        }

        Share plus(boolean came) {
            return new Share(reported + (came ? 1 : 0), expected + 1);
        }
    }
}
