package id.pantau.followup;

import java.time.LocalDate;

/** A day on which nobody works; Saturdays and Sundays are among them where the official list names them. */
public record CalendarDay(LocalDate day, DayOffKind kind, String name) {

    CalendarLine line() {
        return new CalendarLine(0, day, kind.name(), name);
    }
}
