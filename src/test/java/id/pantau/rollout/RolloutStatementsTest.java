package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.Statements;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.base.DataVersion;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.facility.TestRegions;
import java.util.List;
import java.util.Set;
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
    private TestScope scope;

    @Autowired
    private DataVersion dataVersion;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void leaveNothingBehind() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
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

    @Test
    void evidence_is_seen_at_once_after_the_reading_was_kept() {
        writing(() -> data.facilities());
        assertThat(stage("T1")).isEqualTo(Stage.NONE);
        long kept = statements(() -> service.facilities(RolloutFilter.ALL));
        assertThat(kept).as("the version only").isEqualTo(1);

        writing(() -> {
            data.evidence("P1", "2026-09-01", "PKM-1");
            assertThat(stage("P1"))
                    .as("who writes sees it before it is committed")
                    .isEqualTo(Stage.COMMITTED);
        });
        assertThat(stage("P1")).isEqualTo(Stage.COMMITTED);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            data.evidence("P2", "2026-09-01", "PKM-1");
            assertThat(stage("P2")).isEqualTo(Stage.COMMITTED);
            status.setRollbackOnly();
        });
        assertThat(stage("P2")).as("what was not committed is not kept").isEqualTo(Stage.NONE);
        writing(() -> data.posyandu(3));
        assertThat(service.facilities(RolloutFilter.ALL)).hasSize(7);
    }

    @Test
    void what_is_kept_is_shown_within_the_scope_of_whoever_asks() {
        writing(() -> data.facilities());
        Scope hulu = new Scope(
                Role.PUSKESMAS_STAFF, false, Set.of(data.facilityId("P2")), Set.of(data.villageId(TestRegions.BUKIT)));
        assertThat(service.facilities(RolloutFilter.ALL)).hasSize(4);
        scope.is(hulu);
        assertThat(service.facilities(RolloutFilter.ALL))
                .extracting(FacilityStage::code)
                .containsExactly("P2");
        scope.is(Scope.regency(Role.ADMIN));
        assertThat(service.facilities(RolloutFilter.ALL)).isEmpty();
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        assertThat(service.facilities(RolloutFilter.ALL)).hasSize(4);
    }

    private Stage stage(String code) {
        return service.facilities(RolloutFilter.ALL).stream()
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElseThrow()
                .stage();
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
