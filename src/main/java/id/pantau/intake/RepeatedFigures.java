package id.pantau.intake;

import id.pantau.base.Period;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.indicator.AchievementRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The same figure twice in one file: nobody can know which is meant. Rows that contradict each other are both refused; of rows that
 * say the same the first is taken.
 */
final class RepeatedFigures {

    private record Key(String unit, boolean outside, Period period, String indicator) {}

    private RepeatedFigures() {}

    /** The rows without those refused; {@code problems} gets one for each of these, naming the other row. */
    static List<AchievementRow> leaveOut(String file, List<AchievementRow> rows, List<Problem> problems) {
        Map<Key, AchievementRow> first = new HashMap<>();
        Set<Integer> refused = new HashSet<>();
        for (AchievementRow row : rows) {
            var key = new Key(row.unitCode(), row.outsideArea(), row.period(), row.indicatorCode());
            AchievementRow before = first.putIfAbsent(key, row);
            if (before == null) {
                continue;
            }
            refuse(file, row, before, refused, problems);
            if (!saysTheSame(row, before)) {
                refuse(file, before, row, refused, problems);
            }
        }
        return refused.isEmpty()
                ? rows
                : rows.stream().filter(r -> !refused.contains(r.row())).toList();
    }

    private static boolean saysTheSame(AchievementRow a, AchievementRow b) {
        return Objects.equals(a.numerator(), b.numerator()) && Objects.equals(a.denominator(), b.denominator());
    }

    private static void refuse(
            String file, AchievementRow row, AchievementRow other, Set<Integer> refused, List<Problem> problems) {
        if (refused.add(row.row())) {
            problems.add(Problem.ofRow(
                    Severity.ERROR,
                    file,
                    row.row(),
                    null,
                    "intake.figure.repeated",
                    row.indicatorCode(),
                    row.unitCode(),
                    row.period().toString(),
                    Integer.toString(row.row()),
                    Integer.toString(other.row())));
        }
    }
}
