package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.Statements;
import id.pantau.TestClock;
import id.pantau.base.DataVersion;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Committed data and reading transactions, as in production: there the regions come from memory. */
@DatabaseTest
@Import({TestClock.class, TestRollout.class})
class RolloutStatementsTest {

    @Autowired
    private RolloutService service;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private TestRollout data;

    @Autowired
    private DataVersion dataVersion;

    @Autowired
    private JdbcClient jdbc;

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
    void fiveStatementsAreEnoughForTheScreenHoweverManyFacilitiesThereAre() {
        writing(() -> {
            data.facilities();
            data.plan("PUSKESMAS", 2027, 7);
            data.evidence("P1", "2026-09-01", "PKM-1");
        });
        service.screen(RolloutFilter.ALL);
        long few = statements(() -> service.screen(RolloutFilter.ALL));
        writing(() -> data.posyandu(60));
        service.screen(RolloutFilter.ALL);
        long many = statements(() -> service.screen(RolloutFilter.ALL));
        assertThat(service.facilities(RolloutFilter.ALL)).hasSize(64);
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(5);
        assertThat(statements(() -> assessments.assessment("P1"))).isLessThanOrEqualTo(8);
        assertThat(statements(service::overview)).isLessThanOrEqualTo(5);
        assertThat(statements(() -> service.readiness(null, null, null))).isLessThanOrEqualTo(3);
    }

    private void writing(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private long statements(Runnable work) {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return Statements.during(jdbc, () -> reading.executeWithoutResult(status -> work.run()));
    }
}
