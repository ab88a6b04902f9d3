package id.pantau.followup;

import id.pantau.base.DomainException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days count as working days: neither Saturday nor Sunday nor a national holiday nor cuti bersama. A year whose holidays
 * nobody has entered yet is not known, and nothing is counted in it: a clock must not run through Idul Fitri.
 *
 * @param daysOff holidays and cuti bersama
 * @param years whose holidays are known
 */
public record WorkCalendar(Set<LocalDate> daysOff, Set<Integer> years) {

    public WorkCalendar {
        daysOff = Set.copyOf(daysOff);
        years = Set.copyOf(years);
    }

    /** @throws DomainException.RuleViolation where the holidays of its year are not known */
    public boolean isWorkingDay(LocalDate day) {
        if (isWeekend(day)) {
            return false;
        }
        if (!knows(day.getYear())) {
            throw DomainException.rule("calendar.error.year-missing", Integer.toString(day.getYear()));
        }
        return !daysOff.contains(day);
    }

    public boolean knows(int year) {
        return years.contains(year);
    }

    /** The same calendar with these days off in place of all that the year had; the year is known then. */
    WorkCalendar with(int year, List<CalendarDay> days) {
        return new WorkCalendar(
                Stream.concat(
                                daysOff.stream().filter(day -> day.getYear() != year),
                                days.stream().map(CalendarDay::day))
                        .collect(Collectors.toSet()),
                Stream.concat(years.stream(), Stream.of(year)).collect(Collectors.toSet()));
    }

    /**
     * The last of {@code days} working days after {@code from}, which itself is not counted; {@code from} for 0.
     *
     * @param days not negative
     * @throws DomainException.RuleViolation where the count runs into a year whose holidays are not known
     */
    public LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * Working days after {@code from} up to and with {@code to}; 0 where {@code to} is not later.
     *
     * @throws DomainException.RuleViolation as for {@link #after}
     */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The first working day from {@code day} on, as far as is known. */
    LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day;
        while (isWeekend(next) || daysOff.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
