package id.pantau.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When an indicator is reported, and how its annual target spreads over the year.
 *
 * @param dueMonths the service months for which a report is expected, 1 to 12; never empty
 * @param dueDay day of the following month on which the report is due, 1 to 28
 * @param monthWeights twelve whole numbers ≥ 0, January first: the share of the annual target that falls in each month is its
 *     weight over the sum of all; twelve equal weights are the plain m/12. Only flow indicators have a pace (rules §3)
 */
public record ReportingRhythm(SortedSet<Integer> dueMonths, int dueDay, List<Integer> monthWeights) {

    public ReportingRhythm {
        dueMonths = Collections.unmodifiableSortedSet(new TreeSet<>(dueMonths));
        monthWeights = List.copyOf(monthWeights);
        if (dueMonths.isEmpty() || dueMonths.first() < 1 || dueMonths.last() > 12) {
            throw new IllegalArgumentException("due months: " + dueMonths);
        }
        if (dueDay < 1 || dueDay > 28) {
            throw new IllegalArgumentException("due day: " + dueDay);
        }
        if (monthWeights.size() != 12
                || monthWeights.stream().anyMatch(w -> w < 0)
                || monthWeights.stream().allMatch(w -> w == 0)) {
            throw new IllegalArgumentException("month weights: " + monthWeights);
        }
    }

    /** Whether a report is expected for the month, 1 to 12. */
    public boolean isDue(int month) {
        return dueMonths.contains(month);
    }

    /** The day by which the report of a month should be there. */
    public LocalDate dueDate(YearMonth month) {
        return month.plusMonths(1).atDay(dueDay);
    }

    /** Sum of the weights from January to the month, both included: numerator of the share due by then. */
    public int weightTo(int month) {
        int sum = 0;
        for (int m = 0; m < month; m++) {
            sum += monthWeights.get(m);
        }
        return sum;
    }

    /** Sum of all weights: denominator of the share, never 0. */
    public int weightTotal() {
        return weightTo(12);
    }
}
