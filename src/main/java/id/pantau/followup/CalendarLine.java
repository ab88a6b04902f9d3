package id.pantau.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day off as it was entered.
 *
 * @param row in the list that was handed in, as a spreadsheet counts; 0 for a day from a form
 * @param kind as written, see {@link DayOffKind#parse}
 */
public record CalendarLine(
        int row,
        @Nullable LocalDate day,
        @Nullable String kind,
        @Nullable String name) {}
