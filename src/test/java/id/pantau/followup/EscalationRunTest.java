package id.pantau.followup;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Around Idul Fitri 1447 H: from 18 to 24 March 2026 nobody works. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class})
class EscalationRunTest {

    @Autowired
    private EscalationRun clock;

    @Autowired
    private FollowUpService service;

    @Autowired
    private TestFollowUps data;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aMondayInMarch() {
        data.day("2026-03-16");
        data.kabupaten();
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    void aProblemGoesUpWhenTheWorkingDaysAreOver() {
        data.pustu(DANAU);
        int id = data.report(DANAU, "a");
        data.office(Role.HEALTH_HEAD);
        data.day("2026-03-30");
        assertThat(clock.run()).isEqualTo(new EscalationResult(0, 1, List.of()));
        data.day("2026-03-31");
        assertThat(clock.run()).isEqualTo(new EscalationResult(1, 0, List.of()));
        FollowUpDetails details = service.details(id);
        assertThat(details.row().desk()).isEqualTo(Desk.PUSKESMAS);
        assertThat(details.row().deskSince()).isEqualTo(LocalDate.of(2026, 3, 31));
        FollowUpStep step = details.steps().getFirst();
        assertThat(step.policy()).isEqualTo(EscalationPolicy.PUSTU_TO_PUSKESMAS);
        assertThat(step.byRole()).isNull();
    }

    @Test
    void aSecondRunOnTheSameDayDoesNothing() {
        data.pustu(DANAU);
        data.report(DANAU, "a");
        int before = notifications();
        data.day("2026-03-31");
        clock.run();
        assertThat(notifications()).isEqualTo(before + 1);
        assertThat(clock.run()).isEqualTo(new EscalationResult(0, 1, List.of()));
        assertThat(notifications()).isEqualTo(before + 1);
    }

    @Test
    void afterNightsThatWereMissedItMovesByOneDeskOnly() {
        data.pustu(DANAU);
        int id = data.report(DANAU, "a");
        data.office(Role.HEALTH_HEAD);
        data.day("2026-12-01");
        clock.run();
        assertThat(service.details(id).row().desk()).isEqualTo(Desk.PUSKESMAS);
    }

    @Test
    void aDeskWhereNobodySitsIsPassedAndTheStepSaysSo() {
        data.pustu(DANAU);
        int id = data.report(DANAU, "a");
        jdbc.sql("UPDATE account SET enabled = FALSE WHERE role = 'PUSKESMAS_HEAD'")
                .update();
        data.office(Role.HEALTH_HEAD);
        data.day("2026-03-31");
        clock.run();
        assertThat(service.details(id).row().desk()).isEqualTo(Desk.DINKES);
        assertThat(service.details(id).steps().getFirst().nobodyAt()).containsExactly(Desk.PUSKESMAS);
    }

    @Test
    void whereNobodySitsAboveItStaysAndTheRunSaysWhy() {
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        int id = data.report(RAWA, "a");
        jdbc.sql("UPDATE account SET enabled = FALSE WHERE role IN ('HEALTH_HEAD', 'EXECUTIVE')")
                .update();
        data.day("2026-06-01");
        assertThat(clock.run().failures())
                .containsExactly(new EscalationResult.Failure(id, "follow-up.failure.nobody", null));
        assertThat(service.details(id).row().desk()).isEqualTo(Desk.PUSKESMAS);
    }

    @Test
    void aYearWhoseHolidaysNobodyHasEnteredStopsTheClockOfWhatRunsIntoIt() {
        data.day("2026-12-29");
        data.pustu(DANAU);
        int id = data.report(DANAU, "a");
        data.day("2027-01-20");
        EscalationResult result = clock.run();
        assertThat(result.failures())
                .containsExactly(new EscalationResult.Failure(id, "calendar.error.year-missing", "2027"));
        jdbc.sql("INSERT INTO calendar_year VALUES (2027, 'uji', '-', '2026-12-01 00:00:00', 0)")
                .update();
        assertThat(clock.run().escalated()).isEqualTo(1);
    }

    @Test
    void theWorkingDaysAreCountedAcrossTheTurnOfTheYear() {
        jdbc.sql("INSERT INTO calendar_year VALUES (2027, 'uji', '-', '2026-12-01 00:00:00', 0)")
                .update();
        jdbc.sql("INSERT INTO calendar_day VALUES ('2027-01-01', 2027, 'HOLIDAY', 'Tahun Baru 2027')")
                .update();
        data.day("2026-12-29");
        data.pustu(DANAU);
        data.report(DANAU, "a");
        // 30 and 31 December, then 4, 5 and 6 January.
        data.day("2027-01-06");
        assertThat(clock.run()).isEqualTo(new EscalationResult(0, 1, List.of()));
        data.day("2027-01-07");
        assertThat(clock.run()).isEqualTo(new EscalationResult(1, 0, List.of()));
    }

    @Test
    void theRunIsRecorded() {
        data.pustu(DANAU);
        data.report(DANAU, "a");
        data.day("2026-03-31");
        clock.run();
        assertThat(jdbc.sql(
                                "SELECT escalated, skipped, failed, finished_at IS NOT NULL AS finished FROM escalation_run")
                        .query()
                        .singleRow())
                .containsEntry("escalated", 1L)
                .containsEntry("skipped", 0L)
                .containsEntry("failed", 0L)
                .containsEntry("finished", 1);
    }

    /** Whatever is reported on whatever day, and whichever nights are missed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noProblemSkipsADeskNoneIsLostAndNoneMovesBeforeItsTime(long seed) {
        var random = new Random(seed);
        List<Integer> ids = new ArrayList<>();
        LocalDate day = LocalDate.of(2026, 3, 2);
        for (int night = 0; night < 150; night++, day = day.plusDays(1 + random.nextInt(3))) {
            data.day(day.toString());
            data.office(Role.HEALTH_OFFICER);
            if (random.nextInt(5) == 0) {
                ids.add(data.report(List.of(DANAU, RAWA, BUKIT, "P1").get(random.nextInt(4)), "masalah " + night));
            }
            if (random.nextInt(4) > 0) {
                clock.run();
            }
        }
        data.office(Role.HEALTH_OFFICER);
        Map<Integer, FollowUpRow> rows = new HashMap<>();
        service.list(new FollowUpFilter(FollowUpFilter.View.ALL, null, null, null, null))
                .rows()
                .forEach(row -> assertThat(rows.put(row.id(), row)).isNull());
        assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(rows.values()).extracting(FollowUpRow::desk).contains(Desk.SEKDA);
        ids.forEach(id -> theHistoryExplains(Objects.requireNonNull(rows.get(id))));
    }

    private void theHistoryExplains(FollowUpRow row) {
        List<FollowUpStep> steps = service.details(row.id()).steps().reversed();
        Desk at = steps.getFirst().to();
        LocalDate since = row.openedOn();
        var calendar = new WorkCalendar(daysOff(), Set.of(2026));
        for (FollowUpStep step : steps.subList(1, steps.size())) {
            EscalationPolicy policy = EscalationPolicy.from(at).orElseThrow();
            assertThat(step.from()).isEqualTo(at);
            assertThat(step.to()).isEqualTo(policy.to());
            LocalDate on = step.happenedAt().toLocalDate();
            assertThat(calendar.between(since, on.minusDays(1))).isGreaterThanOrEqualTo(policy.defaultDays());
            at = step.to();
            since = on;
        }
        assertThat(row.desk()).isEqualTo(at);
        assertThat(row.deskSince()).isEqualTo(since);
    }

    private Set<LocalDate> daysOff() {
        return Set.copyOf(
                jdbc.sql("SELECT day FROM calendar_day").query(LocalDate.class).list());
    }

    private int notifications() {
        return jdbc.sql("SELECT COUNT(*) FROM notification")
                .query(Integer.class)
                .single();
    }
}
