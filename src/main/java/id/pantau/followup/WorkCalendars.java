package id.pantau.followup;

import java.time.LocalDate;
import java.util.HashSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the calendar of working days: one statement. */
@Component
class WorkCalendars {

    private final JdbcClient jdbc;

    WorkCalendars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WorkCalendar current() {
        var days = new HashSet<LocalDate>();
        var years = new HashSet<Integer>();
        jdbc.sql("SELECT y.year, d.day FROM calendar_year y LEFT JOIN calendar_day d ON d.year = y.year")
                .query(row -> {
                    years.add(row.getInt("year"));
                    LocalDate day = row.getObject("day", LocalDate.class);
                    if (day != null) {
                        days.add(day);
                    }
                });
        return new WorkCalendar(days, years);
    }
}
