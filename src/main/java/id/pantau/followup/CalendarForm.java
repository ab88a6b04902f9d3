package id.pantau.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days off of one year, all of them: what is not in the list is a working day.
 *
 * @param year from {@link CalendarRules#FIRST} to {@link CalendarRules#LAST}; null where none was written
 * @param version that was shown; null for a year that nobody has entered yet
 * @param source the decree of the three ministers
 */
public record CalendarForm(
        @Nullable Integer year,
        @Nullable Integer version,
        @Nullable String source,
        List<CalendarLine> lines) {

    public CalendarForm {
        lines = List.copyOf(lines);
    }
}
