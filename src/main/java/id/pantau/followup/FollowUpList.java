package id.pantau.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The problems that an account sees.
 *
 * @param rows that match the filter, the most urgent first
 * @param open how many are open, whatever the filter
 * @param mine how many of them wait for this account
 * @param late how many of them are late
 * @param withoutPlan how many of them nobody has decided on
 * @param mayReport whether the account may report problems
 * @param all every problem that the account sees, whatever the filter: what can be chosen in the filters
 * @param openings the figure at opening of each of {@code rows} that has one, by id of the problem
 */
public record FollowUpList(
        LocalDate today,
        List<FollowUpRow> rows,
        int open,
        int mine,
        int late,
        int withoutPlan,
        boolean mayReport,
        List<FollowUpRow> all,
        Map<Integer, FigureSnapshot> openings) {

    public FollowUpList {
        rows = List.copyOf(rows);
        all = List.copyOf(all);
        openings = Map.copyOf(openings);
    }
}
