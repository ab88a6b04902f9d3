package id.pantau.followup;

import static id.pantau.facility.TestRegions.DANAU;

import id.pantau.Bench;
import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.rollout.TestRollout;
import java.util.Arrays;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures one run of the clock over five thousand open problems, all of them due and none of them due, each batch committed. Not a
 * test: started by bin/bench.
 */
@DatabaseTest
@DirtiesContext
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class})
class FollowUpBench {

    private static final int PROBLEMS = 5_000;
    private static final int ROUNDS = 5;

    @Autowired
    private EscalationRun clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestFollowUps data;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_run_over_five_thousand_problems() {
        data.day("2026-03-02");
        transaction.executeWithoutResult(status -> {
            data.kabupaten();
            data.many(PROBLEMS, DANAU);
        });
        data.day("2026-03-03");
        double skipped = medianOf(clock::run);
        data.day("2026-03-31");
        double escalated = median(() -> {
            jdbc.sql("UPDATE follow_up SET desk = 'PUSTU', desk_since = '2026-03-02'")
                    .update();
            long begun = System.nanoTime();
            EscalationResult result = clock.run();
            if (result.escalated() != PROBLEMS) {
                throw new IllegalStateException(result.toString());
            }
            return System.nanoTime() - begun;
        });
        Bench.report(
                "clock over %d open problems: %.0f ms when all are handed on, %.0f ms when none is (goal: 2000 ms)",
                PROBLEMS, escalated, skipped);
    }

    private static double medianOf(Runnable work) {
        return median(() -> {
            long begun = System.nanoTime();
            work.run();
            return System.nanoTime() - begun;
        });
    }

    private static double median(LongSupplier work) {
        double[] times = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            double time = work.getAsLong() / 1e6;
            if (round >= 0) {
                times[round] = time;
            }
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
