package id.pantau.followup;

import static id.pantau.facility.TestRegions.DANAU;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.rollout.TestRollout;
import java.time.Duration;
import java.time.Instant;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** When the work of a day is due; the kabupaten lies in WIB, seven hours before UTC. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class, TestNight.class})
class NightlyWorkTest {

    @Autowired
    private NightlyWork night;

    @Autowired
    private LockProvider locks;

    @Autowired
    private TestFollowUps data;

    @Autowired
    private TestNight figures;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void kabupaten() {
        data.day("2026-03-16");
        data.kabupaten();
        data.pustu(DANAU);
        data.report(DANAU, "a");
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    void itBeginsAtTwoInTheMorningOfTheKabupaten() {
        clock.is(Instant.parse("2026-03-30T18:59:59Z"));
        assertThat(night.runIfDue()).isEmpty();
        clock.is(Instant.parse("2026-03-30T19:00:00Z"));
        assertThat(night.runIfDue()).map(EscalationResult::escalated).contains(1);
    }

    @Test
    void whatIsDoneIsNotDoneAgainOnTheSameDay() {
        data.day("2026-03-31");
        assertThat(night.runIfDue()).isPresent();
        assertThat(night.runIfDue()).isEmpty();
        data.day("2026-04-01");
        assertThat(night.runIfDue()).isPresent();
    }

    @Test
    void aRunThatWasCutOffIsDueAgain() {
        data.day("2026-03-31");
        jdbc.sql(
                        "INSERT INTO escalation_run (day, started_at, escalated, skipped, failed) VALUES ('2026-03-31', NOW(), 0, 0, 0)")
                .update();
        assertThat(night.runIfDue()).map(EscalationResult::escalated).contains(1);
    }

    @Test
    void problemsAreOpenedBeforeTheClockHandsOnAndTheRecordSaysHowMany() {
        data.day("2026-04-07");
        figures.danauFallsBehind();
        assertThat(night.runIfDue()).map(EscalationResult::skipped).contains(1);
        assertThat(jdbc.sql("SELECT opened, escalated, skipped, finished_at IS NOT NULL FROM escalation_run")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly(1L, 1L, 1L, 1);
    }

    @Test
    void whatAnotherNodeIsAtIsLeftToIt() {
        data.day("2026-03-31");
        SimpleLock other = locks.lock(
                        new LockConfiguration(clock.instant(), NightlyWork.LOCK, Duration.ofMinutes(1), Duration.ZERO))
                .orElseThrow();
        assertThat(night.runIfDue()).isEmpty();
        other.unlock();
        assertThat(night.runIfDue()).isPresent();
    }
}
