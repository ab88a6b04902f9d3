package id.pantau.followup;

import id.pantau.base.report.Problem;
import java.util.List;

/**
 * What was read from a list of days off.
 *
 * @param lines that can be read
 * @param problems what is wrong with the others, in the order of their rows; empty where the list can be saved
 */
public record CalendarPreview(List<CalendarLine> lines, List<Problem> problems) {

    public CalendarPreview {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    public boolean mayBeSaved() {
        return problems.isEmpty();
    }
}
