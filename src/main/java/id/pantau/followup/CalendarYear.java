package id.pantau.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days off of one year as they are known.
 *
 * @param source the decree of the three ministers
 * @param changedBy null where nobody has changed what the product brings
 * @param changedAt null where nobody has changed what the product brings
 * @param days in their order
 */
public record CalendarYear(
        int year,
        int version,
        String source,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        List<CalendarDay> days) {

    public CalendarYear {
        days = List.copyOf(days);
    }

    /** The same list with a day more, ready to be saved. */
    public CalendarForm with(CalendarLine added) {
        return form(Stream.concat(days.stream().map(CalendarDay::line), Stream.of(added)));
    }

    /** The same list with another day in place of one. */
    public CalendarForm with(LocalDate replaced, CalendarLine line) {
        return form(days.stream().map(day -> day.day().equals(replaced) ? line : day.line()));
    }

    /** The same list with a day less. */
    public CalendarForm without(LocalDate removed) {
        return form(days.stream().filter(day -> !day.day().equals(removed)).map(CalendarDay::line));
    }

    /** How many of the days are national holidays; the others are cuti bersama. */
    public int holidays() {
        return (int)
                days.stream().filter(day -> day.kind() == DayOffKind.HOLIDAY).count();
    }

    private CalendarForm form(Stream<CalendarLine> lines) {
        return new CalendarForm(year, version, source, lines.toList());
    }
}
