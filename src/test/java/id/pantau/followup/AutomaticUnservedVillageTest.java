package id.pantau.followup;

import static id.pantau.facility.TestRegions.DANAU;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.rollout.TestRollout;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A village that no Puskesmas serves has no Kepala Puskesmas: what falls behind there comes to whoever is left. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class, TestNight.class})
class AutomaticUnservedVillageTest {

    @Autowired
    private TestNight night;

    @Autowired
    private TestFollowUps data;

    @Autowired
    private TestRollout units;

    @Autowired
    private FollowUpService service;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void danauIsBehindAndNoPuskesmasServesIt() {
        data.day("2026-04-07");
        data.kabupaten();
        night.danauFallsBehind();
        jdbc.sql("DELETE FROM catchment WHERE village_id = :danau")
                .param("danau", units.villageId(DANAU))
                .update();
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    void whereNobodySitsAtThePustuEitherTheProblemBeginsAtTheDinkesAndTheStepSaysWhomItPassed() {
        jdbc.sql("UPDATE account SET enabled = FALSE WHERE role = 'PUSTU_HEAD'").update();
        assertThat(night.on("2026-04-07").opened()).isEqualTo(1);
        FollowUpDetails problem = only();
        assertThat(problem.row().unit().code()).isEqualTo(DANAU);
        assertThat(problem.row().desk()).isEqualTo(Desk.DINKES);
        assertThat(problem.steps().getFirst().nobodyAt()).containsExactly(Desk.PUSTU, Desk.PUSKESMAS);
        assertThat(told()).isNotEmpty().allMatch(role -> role.startsWith("HEALTH_"));
        assertThat(night.on("2026-04-07")).as("once").isEqualTo(AutomaticResult.NOTHING);
    }

    @Test
    void whoeverAnswersForTheVillageHasItFirst() {
        night.on("2026-04-07");
        assertThat(only().row().desk()).isEqualTo(Desk.PUSTU);
        assertThat(told()).containsExactly("PUSTU_HEAD");
    }

    private FollowUpDetails only() {
        data.office(Role.HEALTH_HEAD);
        List<FollowUpRow> rows = service.list(FollowUpFilter.OPEN).rows();
        assertThat(rows).hasSize(1);
        return service.details(rows.getFirst().id());
    }

    private List<String> told() {
        return jdbc.sql("SELECT DISTINCT a.role FROM notification n JOIN account a ON a.id = n.account_id")
                .query(String.class)
                .list();
    }
}
