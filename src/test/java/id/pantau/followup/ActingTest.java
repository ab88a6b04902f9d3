package id.pantau.followup;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.Statements;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who acts on which figure, as pages with figures ask it. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class})
class ActingTest {

    @Autowired
    private FollowUpService service;

    @Autowired
    private FollowUpWork work;

    @Autowired
    private TestFollowUps data;

    @Autowired
    private TestRollout units;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aMondayInSeptember() {
        data.day("2026-09-07");
        data.kabupaten();
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    void anOpenProblemSaysAtWhoseDeskItStandsUntilWhenAndHowLateItIs() {
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        int id = reported(DANAU);
        assertThat(on(DANAU)).hasValueSatisfying(row -> {
            assertThat(row.desk()).isEqualTo(Desk.PUSKESMAS);
            assertThat(row.deskSince()).isEqualTo(LocalDate.of(2026, 9, 7));
            assertThat(row.hasPlan()).isFalse();
            assertThat(row.late()).isFalse();
        });
        int version = service.details(id).row().version();
        work.decide(new PlanForm(
                id, version, null, "Sweeping", Owner.of(OwnerKind.CAMAT), LocalDate.of(2026, 9, 11), null));
        data.day("2026-09-14");
        assertThat(on(DANAU)).hasValueSatisfying(row -> {
            assertThat(row.owner()).isEqualTo(new Owner(OwnerKind.CAMAT, null, "Hilir"));
            assertThat(row.daysLate()).isEqualTo(3);
        });
        work.close(new ClosingForm(id, service.details(id).row().version(), true, "Enam ibu hamil sudah diperiksa"));
        assertThat(on(DANAU)).isEmpty();
    }

    @Test
    void aProblemOfAPuskesmasIsNotThatOfAVillageWithTheSameId() {
        data.office(Role.HEALTH_OFFICER);
        reported("P2");
        int id = units.facilityId("P2");
        assertThat(service.acting().on(false, id, "KIA-K1")).isPresent();
        assertThat(service.acting().on(true, id, "KIA-K1")).isEmpty();
        assertThat(service.acting().on(false, id, "KIA-K4")).isEmpty();
    }

    @Test
    void nobodyLearnsWhoActsInAnotherWilayahKerja() {
        data.office(Role.HEALTH_OFFICER);
        reported(BUKIT);
        reported(DANAU);
        data.puskesmas(Role.PUSKESMAS_STAFF, "P1", DANAU, RAWA);
        assertThat(service.acting().rows()).hasSize(1);
        assertThat(on(BUKIT)).isEmpty();
        data.pustu(RAWA);
        assertThat(service.acting().rows()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DISPLAY", "ADMIN"})
    void whoOnlyLooksOnLearnsNothingAndReportsNothing(Role role) {
        data.office(Role.HEALTH_OFFICER);
        reported(DANAU);
        assertThat(service.mayReport()).isTrue();
        data.office(role);
        assertThat(service.acting().rows()).isEmpty();
        assertThat(service.mayReport()).isFalse();
    }

    @Test
    void manyProblemsAreOneStatement() {
        data.office(Role.HEALTH_OFFICER);
        service.acting();
        long none = Statements.during(jdbc, service::acting);
        reported(DANAU);
        reported(BUKIT);
        assertThat(Statements.during(jdbc, service::acting)).isEqualTo(none).isLessThanOrEqualTo(2);
    }

    private int reported(String unit) {
        int id = data.report(unit, "a");
        withFigure();
        return id;
    }

    /** The kabupaten of this test has no figures. */
    private void withFigure() {
        jdbc.sql("UPDATE follow_up SET indicator_code = 'KIA-K1', period = 319").update();
    }

    private Optional<ActingRow> on(String village) {
        withFigure();
        return service.acting().on(true, units.villageId(village), "KIA-K1");
    }
}
