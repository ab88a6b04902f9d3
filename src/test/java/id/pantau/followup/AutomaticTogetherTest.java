package id.pantau.followup;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.followup.TestNight.K6;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.AccountHolders;
import id.pantau.account.TestAccounts;
import id.pantau.indicator.NightFigures;
import id.pantau.region.RegionService;
import id.pantau.rollout.TestRollout;
import java.util.List;
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

/** Nights that meet, and nights that are cut off: each in transactions of its own, so that the database here is not used by others. */
@DatabaseTest
@DirtiesContext
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class, TestNight.class})
class AutomaticTogetherTest {

    @Autowired
    private AutomaticProblems automatic;

    @Autowired
    private EscalationRun escalation;

    @Autowired
    private NightFigures figures;

    @Autowired
    private AutomaticText text;

    @Autowired
    private Snapshots snapshots;

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
    private TestNight night;

    @Autowired
    private TestClock time;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate batches;

    @Autowired
    private Steps steps;

    /** One village of each Puskesmas is behind. */
    @BeforeEach
    void twoAreBehind() {
        data.day("2026-04-07");
        transaction.executeWithoutResult(status -> {
            if (night.count("SELECT COUNT(*) FROM village") == 0) {
                data.kabupaten();
                night.danauFallsBehind();
                night.reports(BUKIT, K6, 2, 3);
                night.reports(BUKIT, K6, 3, 2);
            }
        });
    }

    @AfterEach
    void theEnd() {
        List.of("notification", "follow_up_step", "escalation_failure", "escalation_run", "follow_up")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        data.end();
    }

    @Test
    void twoNightsAtOnceOpenEachProblemOnceAndTellNobodyTwice() throws Exception {
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            var together = new CountDownLatch(2);
            List<Future<AutomaticResult>> runs = List.of(1, 2).stream()
                    .map(node -> nodes.submit(() -> {
                        int run = escalation.begin();
                        together.countDown();
                        together.await();
                        return automatic.run(run);
                    }))
                    .toList();
            int opened = 0;
            for (Future<AutomaticResult> run : runs) {
                opened += run.get().opened();
            }
            assertThat(opened).isEqualTo(2);
        }
        bothAreOpen();
    }

    @Test
    void whatSomebodyOpensInBetweenIsSkippedByTheKeyWithoutAnError() {
        automatic.run(escalation.begin());
        var late = new AutomaticStore(jdbc, batches, steps) {
            @Override
            List<Open> open() {
                return List.of();
            }
        };
        assertThat(with(late).run(escalation.begin())).isEqualTo(new AutomaticResult(0, 0, 0, 2));
        bothAreOpen();
    }

    @Test
    void aNightThatIsCutOffLeavesWholeProblemsAndTheNextOneGoesOn() {
        var broken = new AutomaticStore(jdbc, batches, steps) {
            @Override
            void record(int run, AutomaticResult part) {
                if (night.count("SELECT COUNT(*) FROM follow_up") > 1) {
                    throw new IllegalStateException("cut off");
                }
                super.record(run, part);
            }
        };
        assertThatThrownBy(() -> with(broken).run(escalation.begin())).hasMessage("cut off");
        assertThat(night.count("SELECT COUNT(*) FROM follow_up")).isEqualTo(1);
        assertThat(night.count("SELECT COUNT(*) FROM follow_up_step")).isEqualTo(1);
        assertThat(night.count("SELECT SUM(opened) FROM escalation_run")).isEqualTo(1);

        assertThat(automatic.run(escalation.begin()).opened()).isEqualTo(1);
        bothAreOpen();
    }

    private AutomaticProblems with(AutomaticStore store) {
        return new AutomaticProblems(
                figures,
                store,
                text,
                new Recoveries(store, text),
                snapshots,
                units,
                accounts,
                regions,
                new NightTransactions(transaction, time));
    }

    private void bothAreOpen() {
        assertThat(night.count("SELECT COUNT(*) FROM follow_up WHERE origin = 'AUTOMATIC'"))
                .isEqualTo(2);
        assertThat(night.count("SELECT COUNT(DISTINCT open_key) FROM follow_up"))
                .isEqualTo(2);
        assertThat(night.count("SELECT COUNT(*) FROM follow_up_step")).isEqualTo(2);
        assertThat(night.count("SELECT COUNT(DISTINCT follow_up_id) FROM follow_up_step"))
                .isEqualTo(2);
        assertThat(night.count("SELECT COUNT(*) FROM notification")).isEqualTo(2);
        assertThat(night.count("SELECT SUM(opened) FROM escalation_run")).isEqualTo(2);
    }
}
