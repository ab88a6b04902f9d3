package id.pantau.followup;

import static id.pantau.facility.TestRegions.DANAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.AccountHolders;
import id.pantau.account.TestAccounts;
import id.pantau.region.RegionService;
import id.pantau.rollout.TestRollout;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs that meet, and runs that are cut off: each in transactions of its own, so that the database here is not used by others. */
@DatabaseTest
@DirtiesContext
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class})
class EscalationTogetherTest {

    private static final int PROBLEMS = 1_200;

    @Autowired
    private EscalationRun clock;

    @Autowired
    private EscalationDelays delays;

    @Autowired
    private WorkCalendars calendars;

    @Autowired
    private FollowUpUnits units;

    @Autowired
    private AccountHolders accounts;

    @Autowired
    private RegionService regions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestFollowUps data;

    @Autowired
    private TestClock time;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate batches;

    @Autowired
    private Steps steps;

    @BeforeEach
    void manyProblemsThatAreDue() {
        data.day("2026-03-02");
        transaction.executeWithoutResult(status -> {
            if (count("SELECT COUNT(*) FROM village") == 0) {
                data.kabupaten();
            }
            data.many(PROBLEMS, DANAU);
        });
        data.day("2026-03-31");
    }

    @AfterEach
    void theEnd() {
        List.of("notification", "follow_up_step", "escalation_failure", "escalation_run", "follow_up")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        data.end();
    }

    @Test
    void twoRunsAtOnceTakeEveryStepOnceAndTellNobodyTwice() throws Exception {
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            var together = new CountDownLatch(2);
            List<Future<EscalationResult>> runs = List.of(1, 2).stream()
                    .map(node -> nodes.submit(() -> {
                        together.countDown();
                        together.await();
                        return clock.run();
                    }))
                    .toList();
            int escalated = 0;
            for (Future<EscalationResult> run : runs) {
                escalated += run.get().escalated();
            }
            assertThat(escalated).isEqualTo(PROBLEMS);
        }
        everyProblemHasGoneOneStep();
    }

    @Test
    void aRunThatIsCutOffLeavesWholeBatchesAndTheNextOneGoesOn() {
        var broken = new EscalationStore(jdbc, batches, steps) {
            @Override
            void failures(int run, List<EscalationResult.Failure> failures) {
                if (count("SELECT COUNT(*) FROM follow_up_step") > 500) {
                    throw new IllegalStateException("cut off");
                }
                super.failures(run, failures);
            }
        };
        var cutOff = new EscalationRun(
                broken, delays, calendars, units, accounts, regions, new NightTransactions(transaction, time));

        assertThatThrownBy(cutOff::run).hasMessage("cut off");
        assertThat(count("SELECT COUNT(*) FROM follow_up_step")).isEqualTo(500);
        assertThat(count("SELECT COUNT(*) FROM follow_up WHERE desk = 'PUSKESMAS'"))
                .isEqualTo(500);
        assertThat(count("SELECT COUNT(*) FROM notification")).isEqualTo(500);
        assertThat(count("SELECT COUNT(*) FROM escalation_run WHERE finished_at IS NOT NULL"))
                .isZero();

        assertThat(clock.run().escalated()).isEqualTo(PROBLEMS - 500);
        everyProblemHasGoneOneStep();
    }

    private void everyProblemHasGoneOneStep() {
        assertThat(count("SELECT COUNT(*) FROM follow_up WHERE desk = 'PUSKESMAS' AND desk_since = '2026-03-31'"))
                .isEqualTo(PROBLEMS);
        assertThat(count("SELECT COUNT(*) FROM follow_up_step")).isEqualTo(PROBLEMS);
        assertThat(count("SELECT COUNT(DISTINCT follow_up_id) FROM follow_up_step"))
                .isEqualTo(PROBLEMS);
        assertThat(count("SELECT COUNT(DISTINCT follow_up_id) FROM notification"))
                .isEqualTo(PROBLEMS);
        assertThat(count("SELECT COUNT(*) FROM notification")).isEqualTo(PROBLEMS);
    }

    private int count(String sql) {
        return Objects.requireNonNull(jdbc.sql(sql).query(Integer.class).single());
    }
}
