package id.pantau.followup;

import id.pantau.base.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What another delay or calendar would do to the open problems: numbers for the whole kabupaten, which name nobody, since an
 * administrator sees no problem.
 */
@Component
class LastDays {

    private final JdbcClient jdbc;

    LastDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Waiting(
            Desk desk, LocalDate deskSince, @Nullable LocalDate due) {}

    /** How many problems at a desk would have been there long enough at the end of {@code today}, so that the next night takes them on. */
    int dueAt(Desk desk, int days, WorkCalendar calendar, LocalDate today) {
        return (int) waiting().stream()
                .filter(problem -> problem.desk() == desk)
                .map(problem -> lastDay(problem, days, calendar))
                .filter(last -> last != null && !today.isBefore(last))
                .count();
    }

    /** How many open problems would have another last day at their desk, or get one, or lose it. */
    int moved(WorkCalendar before, WorkCalendar after, Map<EscalationPolicy, Integer> delays) {
        return (int) waiting().stream()
                .filter(problem -> {
                    int days = Objects.requireNonNull(
                            delays.get(EscalationPolicy.from(problem.desk()).orElseThrow()));
                    return !Objects.equals(lastDay(problem, days, before), lastDay(problem, days, after));
                })
                .count();
    }

    private List<Waiting> waiting() {
        return jdbc.sql("SELECT desk, desk_since, due FROM follow_up WHERE closed_on IS NULL AND desk <> 'SEKDA'")
                .query(Waiting.class)
                .list();
    }

    /** Null where the count runs into a year whose holidays are not known. */
    private static @Nullable LocalDate lastDay(Waiting problem, int days, WorkCalendar calendar) {
        try {
            return EscalationPolicy.lastDay(problem.deskSince(), problem.due(), days, calendar);
        } catch (DomainException.RuleViolation e) {
            return null;
        }
    }
}
