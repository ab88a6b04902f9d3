package id.pantau.followup;

import id.pantau.base.DomainException;
import id.pantau.base.FreeText;
import id.pantau.base.report.Problem;
import id.pantau.region.RegionService;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * National holidays and cuti bersama, year by year: days on which no clock runs. A year is saved as a whole or not at all. An
 * administrator or the Kepala Dinas enters them, the Dinkes reads them; for everybody else the page does not exist.
 */
@Service
@Transactional(readOnly = true)
public class CalendarService {

    /** The decree for the next year appears in September or October. */
    private static final Month FIRST_ASKED = Month.OCTOBER;

    private final CalendarStore store;
    private final CalendarLists lists;
    private final WorkCalendars calendars;
    private final EscalationDelays delays;
    private final LastDays lastDays;
    private final RegionService regions;
    private final SettingsAccess access;

    CalendarService(
            CalendarStore store,
            CalendarLists lists,
            WorkCalendars calendars,
            EscalationDelays delays,
            LastDays lastDays,
            RegionService regions,
            SettingsAccess access) {
        this.store = store;
        this.lists = lists;
        this.calendars = calendars;
        this.delays = delays;
        this.lastDays = lastDays;
        this.regions = regions;
        this.access = access;
    }

    /** A form that holds: its days in their order. */
    private record Checked(int year, String source, List<CalendarDay> days) {}

    public boolean mayChange() {
        return access.mayChange();
    }

    /** Years that are known, in their order. */
    public List<Integer> years() {
        access.requireReader();
        return store.years();
    }

    /** The days off of a year; empty for one that nobody has entered. */
    public Optional<CalendarYear> year(int year) {
        access.requireReader();
        return store.year(year);
    }

    /** What each saved list changed, the newest first; empty where nobody has changed what the product brings. */
    public List<CalendarVersion> history(int year) {
        access.requireReader();
        return store.versions(year);
    }

    /** The year in which it is today in the kabupaten. */
    public int thisYear() {
        access.requireReader();
        return regions.today().getYear();
    }

    /** Years that are needed and not known: this one, and from October on the next. One statement. */
    public List<Integer> missing() {
        access.requireReader();
        LocalDate today = regions.today();
        int asked = today.getMonth().compareTo(FIRST_ASKED) >= 0 ? 2 : 1;
        List<Integer> known = store.years();
        return Stream.iterate(today.getYear(), year -> year + 1)
                .limit(asked)
                .filter(year -> !known.contains(year))
                .toList();
    }

    /**
     * Reads a list and says what is wrong with it, row by row; saves nothing.
     *
     * @throws DomainException.RuleViolation where the year is none that can be entered
     */
    public CalendarPreview read(@Nullable Integer year, CalendarUpload upload) {
        access.requireChanger();
        int checked = CalendarRules.year(year);
        List<Problem> problems = new ArrayList<>();
        List<CalendarLine> lines = lists.read(upload, problems);
        CalendarRules.days(checked, lines, problems);
        if (lines.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.ofFile(Problem.Severity.ERROR, upload.name(), "calendar.error.empty"));
        }
        return new CalendarPreview(lines, problems);
    }

    /**
     * How many open problems would get another last day at their desk.
     *
     * @throws DomainException.RuleViolation as {@link #save}
     */
    public int effect(CalendarForm form) {
        access.requireChanger();
        Checked checked = checked(form);
        WorkCalendar before = calendars.current();
        return lastDays.moved(before, before.with(checked.year(), checked.days()), delays.current());
    }

    /**
     * Saves the days off of a year in place of those it had.
     *
     * @throws DomainException.Conflict where somebody else has saved this year meanwhile
     * @throws DomainException.RuleViolation with the sentence of the first line that cannot be
     */
    @Transactional
    public void save(CalendarForm form) {
        access.requireChanger();
        Checked checked = checked(form);
        int year = checked.year();
        List<CalendarDay> before = store.year(year).map(CalendarYear::days).orElse(List.of());
        Integer version = form.version();
        if (version == null) {
            begin(year, checked.source());
        } else if (!store.follow(year, version, checked.source())) {
            throw DomainException.conflict("calendar.error.changed", Integer.toString(year));
        }
        store.replace(
                year,
                version == null ? 1 : version + 1,
                checked.source(),
                checked.days(),
                changes(before, checked.days()));
    }

    private void begin(int year, String source) {
        try {
            store.begin(year, source);
        } catch (DuplicateKeyException e) {
            throw DomainException.conflict("calendar.error.entered", Integer.toString(year));
        }
    }

    private static Checked checked(CalendarForm form) {
        int year = CalendarRules.year(form.year());
        String source = FreeText.required(form.source(), CalendarRules.SOURCE, "calendar.error.source");
        List<Problem> problems = new ArrayList<>();
        List<CalendarDay> days = CalendarRules.days(year, form.lines(), problems);
        if (!problems.isEmpty()) {
            Problem first = problems.getFirst();
            throw DomainException.rule(first.key(), first.arguments().toArray());
        }
        if (days.isEmpty()) {
            throw DomainException.rule("calendar.error.empty");
        }
        return new Checked(year, source, days);
    }

    private static CalendarStore.Changes changes(List<CalendarDay> before, List<CalendarDay> after) {
        List<LocalDate> was = before.stream().map(CalendarDay::day).toList();
        List<LocalDate> is = after.stream().map(CalendarDay::day).toList();
        return new CalendarStore.Changes(
                (int) is.stream().filter(day -> !was.contains(day)).count(),
                (int) after.stream()
                        .filter(day -> was.contains(day.day()) && !before.contains(day))
                        .count(),
                (int) was.stream().filter(day -> !is.contains(day)).count());
    }
}
