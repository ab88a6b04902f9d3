package id.pantau.rollout;

import id.pantau.Bench;
import id.pantau.DatabaseTest;
import id.pantau.Statements;
import id.pantau.TestClock;
import id.pantau.base.DataVersion;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.TestRegions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures the overview and the table of readiness over ten thousand facilities with five pieces of evidence each, database included; committed, as in production.
 * Not a test: started by bin/bench.
 */
@DatabaseTest
@Import({TestClock.class, TestRollout.class})
class RolloutBench {

    private static final int FACILITIES = 10_000;
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 12;

    @Autowired
    private RolloutService service;

    @Autowired
    private TestRollout data;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataVersion dataVersion;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void leaveNothingBehind() {
        writing(() -> {
            jdbc.sql("UPDATE facility SET parent_id = NULL").update();
            List.of(
                            "evidence",
                            "rollout_plan",
                            "rollout_plan_history",
                            "catchment",
                            "facility",
                            "village",
                            "district",
                            "regency")
                    .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
            dataVersion.raise();
        });
    }

    @Test
    void overview_and_readiness_of_ten_thousand_facilities() {
        writing(this::facilitiesAndEvidence);
        Runnable overview = () -> service.screen(RolloutFilter.ALL);
        double cold = median(() -> {
            writing(dataVersion::raise);
            service.screen(RolloutFilter.ALL);
        });
        double anew = median(() -> {
            clock.pass(Duration.ofDays(1));
            service.screen(RolloutFilter.ALL);
        });
        writing(dataVersion::raise);
        long coldStatements = Statements.during(jdbc, overview);
        double kept = median(overview);
        Bench.report(
                "rollout of %d facilities with five pieces of evidence each: overview %.0f ms, %d statements from memory"
                        + " (goal: 100 ms, 6 statements), %.0f ms, %d statements after a change, %.0f ms on a new day; readiness %.0f ms",
                FACILITIES,
                kept,
                Statements.during(jdbc, overview),
                cold,
                coldStatements,
                anew,
                median(() -> service.readiness(FacilityKind.POSYANDU, null, null)));
    }

    private void facilitiesAndEvidence() {
        data.facilities();
        data.plan("POSYANDU", 2027, FACILITIES);
        jdbc.sql("""
                        INSERT INTO facility (code, kind, name, parent_id, village_id, version)
                        SELECT CONCAT('Z', seq), 'POSYANDU', CONCAT('Posyandu ', seq), :parent, :village, 0 FROM seq_1_to_%d
                        """.formatted(FACILITIES))
                .param("parent", data.facilityId("P1"))
                .param("village", data.villageId(TestRegions.RAWA))
                .update();
        for (String criterion : new String[] {"POS-1", "POS-2", "POS-3", "POS-4", "POS-7"}) {
            jdbc.sql("""
                            INSERT INTO evidence (facility_id, criterion_code, criterion_version, happened_on, proof, recorded_by,
                                recorded_at, state, version)
                            SELECT id, :criterion, 1, DATE '2026-01-05' + INTERVAL (id % 250) DAY, '5', 'uji', NOW(), 'RECORDED', 0
                              FROM facility WHERE kind = 'POSYANDU'
                            """).param("criterion", criterion).update();
        }
        dataVersion.raise();
    }

    private void writing(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private static double median(Runnable work) {
        double[] times = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            work.run();
            if (round >= 0) {
                times[round] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
