package id.pantau.followup;

import static id.pantau.facility.TestRegions.DANAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Runs of the clock that meet, and runs that are cut off. */
class EscalationTogetherTest extends NightsTogether {

    private static final int PROBLEMS = 1_200;

    @Autowired
    private EscalationRun clock;

    @Autowired
    private EscalationDelays delays;

    @Autowired
    private WorkCalendars calendars;

    @BeforeEach
    void manyProblemsThatAreDue() {
        data.day("2026-03-02");
        transaction.executeWithoutResult(status -> {
            if (night.count("SELECT COUNT(*) FROM village") == 0) {
                data.kabupaten();
            }
            data.many(PROBLEMS, DANAU);
        });
        data.day("2026-03-31");
    }

    @Test
    void twoRunsAtOnceTakeEveryStepOnceAndTellNobodyTwice() throws Exception {
        assertThat(twoAtOnce(() -> clock.run().escalated())).isEqualTo(PROBLEMS);
        everyProblemHasGoneOneStep();
    }

    @Test
    void aRunThatIsCutOffLeavesWholeBatchesAndTheNextOneGoesOn() {
        var broken = new EscalationStore(jdbc, batches, steps) {
            @Override
            void failures(int run, List<EscalationResult.Failure> failures) {
                if (night.count("SELECT COUNT(*) FROM follow_up_step") > 500) {
                    throw new IllegalStateException("cut off");
                }
                super.failures(run, failures);
            }
        };
        var cutOff = new EscalationRun(
                broken, delays, calendars, units, accounts, regions, new NightTransactions(transaction, time));

        assertThatThrownBy(cutOff::run).hasMessage("cut off");
        assertThat(night.count("SELECT COUNT(*) FROM follow_up_step")).isEqualTo(500);
        assertThat(night.count("SELECT COUNT(*) FROM follow_up WHERE desk = 'PUSKESMAS'"))
                .isEqualTo(500);
        assertThat(night.count("SELECT COUNT(*) FROM notification")).isEqualTo(500);
        assertThat(night.count("SELECT COUNT(*) FROM escalation_run WHERE finished_at IS NOT NULL"))
                .isZero();

        assertThat(clock.run().escalated()).isEqualTo(PROBLEMS - 500);
        everyProblemHasGoneOneStep();
    }

    private void everyProblemHasGoneOneStep() {
        assertThat(night.count("SELECT COUNT(*) FROM follow_up WHERE desk = 'PUSKESMAS' AND desk_since = '2026-03-31'"))
                .isEqualTo(PROBLEMS);
        assertThat(night.count("SELECT COUNT(*) FROM follow_up_step")).isEqualTo(PROBLEMS);
        assertThat(night.count("SELECT COUNT(DISTINCT follow_up_id) FROM follow_up_step"))
                .isEqualTo(PROBLEMS);
        assertThat(night.count("SELECT COUNT(DISTINCT follow_up_id) FROM notification"))
                .isEqualTo(PROBLEMS);
        assertThat(night.count("SELECT COUNT(*) FROM notification")).isEqualTo(PROBLEMS);
    }
}
