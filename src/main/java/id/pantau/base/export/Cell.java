package id.pantau.base.export;

import id.pantau.base.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A value with its type: what is a number here is a number in the file, and what is a text can never become a formula. */
public sealed interface Cell {

    /** Nothing applies here; where there is a reason, it stands as a word in a column of its own. */
    Cell EMPTY = new Words("");

    /** May come from a file of somebody else, and begin with whatever a spreadsheet takes for a formula. */
    record Words(String text) implements Cell {}

    /** Not rounded: rounding is the affair of the format. */
    record Amount(BigDecimal value) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    /** A month or an annual total. */
    record Span(Period period) implements Cell {}

    static Cell of(@Nullable String text) {
        return text == null ? EMPTY : new Words(text);
    }

    static Cell of(@Nullable BigDecimal value) {
        return value == null ? EMPTY : new Amount(value);
    }

    static Cell of(@Nullable Long value) {
        return value == null ? EMPTY : new Amount(BigDecimal.valueOf(value));
    }

    static Cell of(@Nullable Integer value) {
        return value == null ? EMPTY : new Amount(BigDecimal.valueOf(value));
    }

    static Cell of(@Nullable LocalDate date) {
        return date == null ? EMPTY : new Day(date);
    }

    static Cell of(@Nullable Period period) {
        return period == null ? EMPTY : new Span(period);
    }
}
