package id.pantau.intake.reading;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row. Each reading method reports what it cannot read, with the column and what to do, and marks the row as failed; the next
 * cells are read all the same, so that all problems of a row are told at once.
 */
public final class CsvRow {

    /** Which marks the numbers of a column carried so far: the dot cannot mean two things in one column. */
    static final class ColumnStyle {
        private boolean dotGroups;
        private boolean dotDecimals;
        private boolean told;
    }

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final String file;
    private final int number;
    private final List<String> cells;
    private final Map<String, Integer> positions;
    private final Map<String, ColumnStyle> styles;
    private final Consumer<Problem> problems;
    private boolean failed;

    CsvRow(
            String file,
            int number,
            List<String> cells,
            Map<String, Integer> positions,
            Map<String, ColumnStyle> styles,
            Consumer<Problem> problems) {
        this.file = file;
        this.number = number;
        this.cells = cells;
        this.positions = positions;
        this.styles = styles;
        this.problems = problems;
    }

    /** As a spreadsheet counts: the header is 1. */
    public int number() {
        return number;
    }

    /** Whether something that was asked for could not be read: the row is to be left out. */
    public boolean failed() {
        return failed;
    }

    /** The cell; null where it holds no value ({@code -}, empty, NULL) or the file has no such column. */
    public @Nullable String text(String column) {
        Integer position = positions.get(column);
        if (position == null || position >= cells.size()) {
            return null;
        }
        String cell = cells.get(position);
        return CellText.isNothing(cell) ? null : cell;
    }

    /** The cell, not empty; "" and a problem where it is. */
    public String required(String column) {
        String text = text(column);
        if (text == null) {
            fail(column, "intake.row.required");
            return "";
        }
        return text;
    }

    /** A number of people or cases; null where there is none, and after a problem. */
    public @Nullable Long count(String column) {
        BigDecimal number = number(column, NumberText::count);
        return number == null ? null : number.longValueExact();
    }

    /** A share or rate; null where there is none, and after a problem. */
    public @Nullable BigDecimal decimal(String column) {
        return number(column, NumberText::decimal);
    }

    /** A year from 2000 to 2099; 0 and a problem where there is none. */
    public int year(String column) {
        String text = required(column);
        int year = text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
        if (year >= FIRST_YEAR && year <= LAST_YEAR) {
            return year;
        }
        if (!text.isEmpty()) {
            fail(column, "intake.row.year", text);
        }
        return 0;
    }

    /** A day; null where there is none, and after a problem. */
    public @Nullable LocalDate date(String column) {
        return parsed(column, DateText::parse, "intake.row.date");
    }

    /** A day as yyyy-MM-dd, however it was written; null where there is none, and after a problem. */
    public @Nullable String isoDate(String column) {
        LocalDate date = date(column);
        return date == null ? null : date.toString();
    }

    /** A word of a closed list; null where there is none, and after a problem that names {@code allowed}. */
    public <T> @Nullable T word(String column, Function<String, Optional<T>> parse, String allowed) {
        return parsed(column, parse, "intake.row.word", allowed);
    }

    /** Reports that this row is refused; the first argument of the sentence is the cell as written. */
    public void fail(@Nullable String column, String key, Object... arguments) {
        failed = true;
        report(Severity.ERROR, column, key, arguments);
    }

    /** Reports something about this row that does not refuse it. */
    public void report(Severity severity, @Nullable String column, String key, Object... arguments) {
        failed |= severity == Severity.UNMATCHED;
        problems.accept(Problem.ofRow(severity, file, number, column, key, arguments));
    }

    private <T> @Nullable T parsed(
            String column, Function<String, Optional<T>> parse, String key, Object... arguments) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        Optional<T> value = parse.apply(text);
        if (value.isEmpty()) {
            Object[] all = new Object[arguments.length + 1];
            all[0] = text;
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            fail(column, key, all);
        }
        return value.orElse(null);
    }

    private @Nullable BigDecimal number(String column, Function<String, NumberText> read) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        NumberText number = read.apply(text);
        String fault = number.fault();
        if (fault == null && mixes(column, number.style())) {
            fault = "mixed-dots";
        }
        if (fault != null) {
            fail(column, "intake.number." + fault, text);
            return null;
        }
        return number.value();
    }

    /** Notes what the dot meant; true where it meant something else in the rows above. */
    private boolean mixes(String column, NumberText.Style style) {
        ColumnStyle seen = styles.computeIfAbsent(column, c -> new ColumnStyle());
        if (style == NumberText.Style.DOT_GROUPS) {
            seen.dotGroups = true;
            if (!seen.told && !seen.dotDecimals) {
                seen.told = true;
                problems.accept(Problem.ofRow(Severity.INFO, file, number, column, "intake.number.dot-groups"));
            }
            return seen.dotDecimals;
        }
        if (style == NumberText.Style.DOT_DECIMALS) {
            seen.dotDecimals = true;
            return seen.dotGroups;
        }
        return false;
    }
}
