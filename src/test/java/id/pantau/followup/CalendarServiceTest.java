package id.pantau.followup;

import static id.pantau.Refusals.refused;
import static id.pantau.facility.TestRegions.DANAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Days off of 2026, which the product brings, and of 2027, which an administrator enters. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class})
class CalendarServiceTest {

    private static final String SKB = "SKB 3 Menteri 2027";
    private static final CalendarLine NEW_YEAR = line("2027-01-01", "Libur nasional", "Tahun Baru 2027 Masehi");

    @Autowired
    private CalendarService calendars;

    @Autowired
    private EscalationRun clock;

    @Autowired
    private TestFollowUps data;

    @BeforeEach
    void aKabupaten() {
        data.day("2026-11-20");
        data.kabupaten();
        data.administrator();
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    void aYearIsEnteredAsAWholeAndTheClockGoesOn() {
        data.day("2026-12-29");
        data.pustu(DANAU);
        data.report(DANAU, "a");
        data.administrator();
        CalendarForm form = form(
                2027,
                null,
                NEW_YEAR,
                line("2027-01-04", "cuti bersama", "Cuti bersama"),
                line("2027-01-03", "LIBUR", "Hari Minggu"));
        assertThat(calendars.effect(form)).as("it gets a last day").isEqualTo(1);
        data.day("2027-01-07");
        assertThat(clock.run().failures())
                .extracting(EscalationResult.Failure::detail)
                .containsExactly("2027");

        calendars.save(form);

        // 30 and 31 December, then 5, 6 and 7 January: the 7th is the last day.
        assertThat(clock.run()).isEqualTo(new EscalationResult(0, 1, List.of()));
        data.day("2027-01-08");
        assertThat(clock.run().escalated()).isEqualTo(1);
        CalendarYear year = calendars.year(2027).orElseThrow();
        assertThat(year.days())
                .extracting(day -> day.day().toString(), CalendarDay::kind)
                .containsExactly(
                        tuple("2027-01-01", DayOffKind.HOLIDAY),
                        tuple("2027-01-03", DayOffKind.HOLIDAY),
                        tuple("2027-01-04", DayOffKind.JOINT_LEAVE));
        assertThat(year.source()).isEqualTo(SKB);
        assertThat(year.changedBy()).isNotBlank();
    }

    @Test
    void whatTheProductBringsIsChangedDayByDay() {
        CalendarYear first = calendars.year(2026).orElseThrow();
        assertThat(first.days()).hasSize(25);
        assertThat(first.changedBy()).isNull();
        calendars.save(first.with(line("2026-11-25", "HOLIDAY", "Hari Guru")));
        calendars.save(
                year().with(LocalDate.of(2026, 11, 25), line("2026-11-26", "JOINT_LEAVE", "Hari Guru, digeser")));
        calendars.save(year().without(LocalDate.of(2026, 12, 24)));
        assertThat(year().days())
                .extracting(CalendarDay::day)
                .contains(LocalDate.of(2026, 11, 26))
                .doesNotContain(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 24))
                .hasSize(25);
        calendars.save(year().with(LocalDate.of(2026, 11, 26), line("2026-11-26", "HOLIDAY", "Hari Guru, digeser")));
        assertThat(calendars.history(2026))
                .extracting(
                        CalendarVersion::version,
                        CalendarVersion::added,
                        CalendarVersion::changed,
                        CalendarVersion::removed)
                .containsExactly(tuple(4, 0, 1, 0), tuple(3, 0, 0, 1), tuple(2, 1, 0, 1), tuple(1, 1, 0, 0));
    }

    @Test
    void theEffectCountsOnlyProblemsWhoseLastDayMoves() {
        data.pustu(DANAU);
        data.report(DANAU, "a");
        data.administrator();
        // Reported on Friday, 20 November: its last day is the 27th.
        assertThat(calendars.effect(year().with(line("2026-11-25", "HOLIDAY", "Pilkada"))))
                .isEqualTo(1);
        assertThat(calendars.effect(year().with(line("2026-11-30", "HOLIDAY", "Pilkada"))))
                .isZero();
        assertThat(calendars.effect(year().with(line("2026-11-22", "HOLIDAY", "Hari Minggu"))))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2027, 2026-01-01, Libur nasional, Nama, SKB, calendar.error.other-year",
                "2027, -, Libur nasional, Nama, SKB, calendar.error.no-day",
                "2027, 2027-01-01, Libur sekolah, Nama, SKB, calendar.error.kind",
                "2027, 2027-01-01, -, Nama, SKB, calendar.error.no-kind",
                "2027, 2027-01-01, cuti bersama, ' ', SKB, calendar.error.name",
                "2027, 2027-01-01, cuti bersama, -, SKB, calendar.error.name",
                "2027, 2027-01-01, cuti bersama, Nama, ' ', calendar.error.source",
                "2027, 2027-01-01, cuti bersama, Nama, -, calendar.error.source",
                "2019, 2019-01-01, cuti bersama, Nama, SKB, calendar.error.year",
                "2101, 2101-01-01, cuti bersama, Nama, SKB, calendar.error.year",
                "-, 2027-01-01, cuti bersama, Nama, SKB, calendar.error.year",
                "2027, 2027-01-01, cuti bersama, NIK 3175091234567890, SKB, text.error.personal-number"
            })
    void whatIsNoDayOffIsRefusedWithASentence(
            @Nullable Integer year,
            @Nullable LocalDate day,
            @Nullable String kind,
            @Nullable String name,
            @Nullable String source,
            String sentence) {
        var form = new CalendarForm(year, null, source, List.of(new CalendarLine(0, day, kind, name)));
        refused(sentence, () -> calendars.save(form));
        refused(sentence, () -> calendars.effect(form));
        assertThat(calendars.years()).containsExactly(2026);
    }

    @Test
    void oneBadLineKeepsAllOthersOut() {
        refused("calendar.error.twice", () -> calendars.save(form(2027, null, NEW_YEAR, NEW_YEAR)));
        refused("calendar.error.empty", () -> calendars.save(form(2027, null)));
        refused(
                "text.error.long",
                () -> calendars.save(form(2027, null, line("2027-01-01", "libur", "a".repeat(100_000)))));
        refused(
                "text.error.long",
                () -> calendars.save(new CalendarForm(2027, null, "a".repeat(100_000), List.of(NEW_YEAR))));
        assertThat(calendars.years()).containsExactly(2026);
    }

    @Test
    void ofTwoAdministratorsTheSecondGetsASentence() {
        CalendarYear seen = year();
        calendars.save(seen.with(line("2026-11-25", "HOLIDAY", "Hari Guru")));
        refused("calendar.error.changed", () -> calendars.save(seen.without(LocalDate.of(2026, 12, 24))));
        assertThat(year().days()).hasSize(26);
        calendars.save(form(2027, null, NEW_YEAR));
        refused("calendar.error.entered", () -> calendars.save(form(2027, null, NEW_YEAR)));
        refused("calendar.error.changed", () -> calendars.save(form(2028, 3, line("2028-01-01", "libur", "a"))));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2026-09-30, -", "2026-10-01, 2027", "2027-01-01, 2027", "2027-10-01, '2027,2028'"})
    void theComingYearIsAskedForFromOctoberOnAndTheCurrentOneAlways(String today, @Nullable String missing) {
        data.day(today);
        assertThat(calendars.missing())
                .extracting(year -> Integer.toString(year))
                .containsExactly(missing == null ? new String[0] : missing.split(","));
        calendars.save(form(2027, null, NEW_YEAR));
        assertThat(calendars.missing()).doesNotContain(2027);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ADMIN", "HEALTH_HEAD"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyAdministratorAndKepalaDinasEnterDaysOffAndTheDinkesReads(Role role) {
        data.role(role);
        CalendarForm form = form(2027, null, NEW_YEAR);
        refused("error.not-allowed", () -> calendars.save(form));
        refused("error.not-allowed", () -> calendars.effect(form));
        refused("error.not-allowed", () -> calendars.read(2027, CalendarUpload.pasted("a", "a")));
        assertThat(calendars.mayChange()).isFalse();
        if (role.isHealthOffice()) {
            assertThat(calendars.year(2026)).isPresent();
            assertThat(calendars.missing()).containsExactly(2027);
        } else {
            refused("error.not-allowed", () -> calendars.year(2026));
            refused("error.not-allowed", calendars::years);
            refused("error.not-allowed", calendars::missing);
            refused("error.not-allowed", calendars::thisYear);
            refused("error.not-allowed", () -> calendars.history(2026));
        }
    }

    private CalendarYear year() {
        return calendars.year(2026).orElseThrow();
    }

    private static CalendarForm form(int year, @Nullable Integer version, CalendarLine... lines) {
        return new CalendarForm(year, version, SKB, List.of(lines));
    }

    private static CalendarLine line(String day, String kind, String name) {
        return new CalendarLine(0, LocalDate.parse(day), kind, name);
    }
}
