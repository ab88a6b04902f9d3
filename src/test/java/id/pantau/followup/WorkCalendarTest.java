package id.pantau.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.base.DomainException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    /** Nyepi, Idul Fitri 1447 H and the cuti bersama around them (SKB 3 Menteri 1497/2025, 2/2025, 5/2025). */
    private static final WorkCalendar MARCH_2026 = new WorkCalendar(
            Stream.of("2026-03-18", "2026-03-19", "2026-03-20", "2026-03-21", "2026-03-22", "2026-03-23", "2026-03-24")
                    .map(LocalDate::parse)
                    .collect(Collectors.toSet()),
            Set.of(2026));

    private static final WorkCalendar WEEKENDS_ONLY = new WorkCalendar(Set.of(), Set.of(2025, 2026, 2027, 2028));

    @ParameterizedTest
    @CsvSource({
        "2026-03-16, 0, 2026-03-16",
        "2026-03-16, 1, 2026-03-17",
        "2026-03-16, 2, 2026-03-25",
        "2026-03-16, 5, 2026-03-30",
        "2026-03-13, 1, 2026-03-16",
        "2026-03-21, 1, 2026-03-25",
        "2026-03-06, 20, 2026-04-10"
    })
    void holidaysAndJointLeaveAreNotCounted(LocalDate from, int days, LocalDate last) {
        assertThat(MARCH_2026.after(from, days)).isEqualTo(last);
    }

    @Test
    void aCountThatRunsIntoAYearNobodyHasEnteredStopsWithASentence() {
        assertThatThrownBy(() -> MARCH_2026.after(LocalDate.of(2026, 12, 30), 3))
                .isInstanceOfSatisfying(DomainException.RuleViolation.class, e -> {
                    assertThat(e.key()).isEqualTo("calendar.error.year-missing");
                    assertThat(e.arguments()).containsExactly("2027");
                });
        assertThat(MARCH_2026.after(LocalDate.of(2026, 12, 30), 1)).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void aYearGoesOverIntoTheNext() {
        assertThat(WEEKENDS_ONLY.after(LocalDate.of(2026, 12, 30), 3)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Property
    void theLastDayIsAWorkingDayAndTheCountBetweenIsTheDelay(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 80) int days,
            @ForAll("holidays") Set<LocalDate> off) {
        var calendar = new WorkCalendar(off, WEEKENDS_ONLY.years());
        LocalDate last = calendar.after(from, days);
        assertThat(calendar.isWorkingDay(last)).isTrue();
        assertThat(calendar.between(from, last)).isEqualTo(days);
        assertThat(calendar.between(from, last.minusDays(1))).isEqualTo(days - 1);
    }

    @Property
    void delaysAddUp(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 40) int first,
            @ForAll @IntRange(max = 40) int second,
            @ForAll("holidays") Set<LocalDate> off) {
        var calendar = new WorkCalendar(off, WEEKENDS_ONLY.years());
        assertThat(calendar.after(calendar.after(from, first), second)).isEqualTo(calendar.after(from, first + second));
    }

    @Property
    void oneHolidayMoreNeverEndsADelayEarlier(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 40) int days,
            @ForAll("holidays") Set<LocalDate> off,
            @ForAll("days") LocalDate more) {
        var before = new WorkCalendar(off, WEEKENDS_ONLY.years());
        var after = new WorkCalendar(
                Stream.concat(off.stream(), Stream.of(more)).collect(Collectors.toSet()), WEEKENDS_ONLY.years());
        assertThat(after.after(from, days)).isAfterOrEqualTo(before.after(from, days));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 700)
                .map(n -> LocalDate.of(2025, 1, 1).plusDays(n));
    }

    @Provide
    Arbitrary<Set<LocalDate>> holidays() {
        return days().set().ofMaxSize(60);
    }
}
