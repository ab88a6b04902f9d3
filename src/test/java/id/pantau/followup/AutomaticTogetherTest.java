package id.pantau.followup;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.followup.TestNight.K6;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.indicator.NightFigures;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nights that meet, and nights that are cut off. */
class AutomaticTogetherTest extends NightsTogether {

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

    @Test
    void twoNightsAtOnceOpenEachProblemOnceAndTellNobodyTwice() throws Exception {
        var begun = new ConcurrentLinkedQueue<>(List.of(escalation.begin(), escalation.begin()));
        assertThat(twoAtOnce(() -> automatic.run(begun.remove()).opened())).isEqualTo(2);
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
