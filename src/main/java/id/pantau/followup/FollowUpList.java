package id.pantau.followup;

import java.time.LocalDate;
import java.util.List;

/**
 * The problems that an account sees.
 *
 * @param rows that match the filter, the most urgent first
 * @param open how many are open, whatever the filter
 * @param mine how many of them wait for this account
 * @param late how many of them are late
 * @param withoutPlan how many of them nobody has decided on
 * @param mayReport whether the account may report problems
 */
public record FollowUpList(
        LocalDate today, List<FollowUpRow> rows, int open, int mine, int late, int withoutPlan, boolean mayReport) {

    public FollowUpList {
        rows = List.copyOf(rows);
    }
}
