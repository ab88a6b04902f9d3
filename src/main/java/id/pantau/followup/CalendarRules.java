package id.pantau.followup;

import id.pantau.base.DomainException;
import id.pantau.base.FreeText;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a list of days off may say. Each line that cannot be is told with its row and column. */
final class CalendarRules {

    static final int FIRST = 2020;
    static final int LAST = 2100;

    /** The columns of the table. */
    private static final int NAME = 120;

    static final int SOURCE = 200;

    private final int year;
    private final List<Problem> problems;
    private final Map<LocalDate, CalendarDay> days = new TreeMap<>();

    private CalendarRules(int year, List<Problem> problems) {
        this.year = year;
        this.problems = problems;
    }

    /**
     * A year that can be entered.
     *
     * @throws DomainException.RuleViolation for any other, and for none
     */
    static int year(@Nullable Integer year) {
        if (year == null || year < FIRST || year > LAST) {
            // Years are written without a dot for thousands.
            throw DomainException.rule("calendar.error.year", Integer.toString(FIRST), Integer.toString(LAST));
        }
        return year;
    }

    /** The days of the list in their order; what is wrong is added to {@code problems}. */
    static List<CalendarDay> days(int year, List<CalendarLine> lines, List<Problem> problems) {
        var rules = new CalendarRules(year, problems);
        lines.forEach(rules::take);
        problems.sort(Comparator.comparingInt(Problem::row));
        return List.copyOf(rules.days.values());
    }

    private void take(CalendarLine line) {
        List<Problem> wrong = new ArrayList<>();
        LocalDate day = line.day();
        if (day == null) {
            wrong.add(problem(line, "tanggal", DomainException.rule("calendar.error.no-day")));
        } else if (day.getYear() != year) {
            wrong.add(problem(
                    line, "tanggal", DomainException.rule("calendar.error.other-year", Integer.toString(year))));
        } else if (days.containsKey(day)) {
            wrong.add(problem(line, "tanggal", DomainException.rule("calendar.error.twice", day)));
        }
        DayOffKind kind = kind(line, wrong);
        String name = name(line, wrong);
        problems.addAll(wrong);
        if (wrong.isEmpty() && day != null && kind != null && name != null) {
            days.put(day, new CalendarDay(day, kind, name));
        }
    }

    private static @Nullable DayOffKind kind(CalendarLine line, List<Problem> wrong) {
        String written = line.kind() == null ? "" : line.kind().strip();
        DayOffKind kind = DayOffKind.parse(written).orElse(null);
        if (kind == null) {
            wrong.add(problem(
                    line,
                    "jenis",
                    written.isEmpty()
                            ? DomainException.rule("calendar.error.no-kind")
                            : DomainException.rule("calendar.error.kind", written)));
        }
        return kind;
    }

    private static @Nullable String name(CalendarLine line, List<Problem> wrong) {
        try {
            return FreeText.required(line.name(), NAME, "calendar.error.name");
        } catch (DomainException e) {
            wrong.add(problem(line, "nama", e));
            return null;
        }
    }

    private static Problem problem(CalendarLine line, String column, DomainException refusal) {
        return new Problem(Severity.ERROR, "", line.row(), column, refusal.key(), refusal.arguments());
    }
}
