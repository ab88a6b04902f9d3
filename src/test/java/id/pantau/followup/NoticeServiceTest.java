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
import id.pantau.followup.TestFollowUps.Somebody;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who is told what, and what an account reads of it. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class})
class NoticeServiceTest {

    @Autowired
    private NoticeService service;

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private FollowUpWork work;

    @Autowired
    private EscalationRun clock;

    @Autowired
    private TestFollowUps data;

    @Autowired
    private JdbcClient jdbc;

    private Somebody pustu;
    private Somebody head;
    private Somebody officer;
    private Somebody dinkes;

    @BeforeEach
    void aMondayInSeptember() {
        data.day("2026-09-07");
        data.kabupaten();
        data.pustu(DANAU);
        pustu = data.now();
        data.puskesmas(Role.PUSKESMAS_STAFF, "P1", DANAU, RAWA);
        officer = data.now();
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        head = data.now();
        data.office(Role.HEALTH_OFFICER);
        dinkes = data.now();
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    void aProblemTellsThoseWhomEachStepConcernsAndNeverWhoTakesIt() {
        int id = report(dinkes, DANAU);
        assertThat(toldTo(dinkes)).isEmpty();
        assertThat(toldTo(pustu)).containsExactly(StepKind.OPENED);

        data.back(pustu);
        work.forward(id, version(id), "Perlu ambulans");
        assertThat(toldTo(head)).containsExactly(StepKind.FORWARDED);
        assertThat(toldTo(pustu)).containsExactly(StepKind.OPENED);

        data.back(head);
        decide(id, officer);
        assertThat(toldTo(officer)).containsExactly(StepKind.PLANNED);

        data.back(head);
        work.giveBack(id, version(id), Desk.PUSTU, "Lengkapi");
        assertThat(toldTo(pustu)).containsExactly(StepKind.RETURNED, StepKind.OPENED);

        data.back(head);
        work.close(new ClosingForm(id, version(id), true, "Semua diperiksa"));
        assertThat(toldTo(dinkes)).as("who reported it").containsExactly(StepKind.CLOSED);
        assertThat(toldTo(officer)).as("who was responsible").containsExactly(StepKind.CLOSED, StepKind.PLANNED);
        assertThat(toldTo(head)).containsExactly(StepKind.FORWARDED);
    }

    @Test
    void theClockTellsTheNextDesk() {
        report(pustu, DANAU);
        data.day("2026-09-15");
        clock.run();
        data.back(head);
        assertThat(service.newest()).singleElement().isInstanceOfSatisfying(ProblemNotice.class, told -> {
            assertThat(told.step().policy()).isEqualTo(EscalationPolicy.PUSTU_TO_PUSKESMAS);
            assertThat(told.step().byRole()).isNull();
            assertThat(told.unit().name()).isEqualTo("Danau");
        });
    }

    @Test
    void whoWasMovedReadsNothingOfTheUnitsLeftBehind() {
        report(dinkes, DANAU);
        data.back(pustu);
        assertThat(service.unread()).hasValue(1);
        data.puskesmas(Role.PUSKESMAS_HEAD, "P2", BUKIT);
        data.back(new Somebody(pustu.account(), data.now().scope()));
        assertThat(service.unread()).hasValue(0);
        assertThat(service.newest()).isEmpty();
        service.readAll(Integer.MAX_VALUE);
        data.back(pustu);
        assertThat(service.unread()).as("what is not seen is not marked").hasValue(1);
    }

    @Test
    void nobodyReadsWhatOthersWereTold() {
        report(dinkes, DANAU);
        data.back(head);
        assertThat(service.newest()).isEmpty();
        service.readAll(Integer.MAX_VALUE);
        data.pustu(DANAU);
        assertThat(service.newest()).isEmpty();
        data.back(pustu);
        assertThat(service.unread()).hasValue(1);
    }

    @Test
    void aProblemThatWasReadIsRead() {
        int id = report(dinkes, DANAU);
        report(dinkes, DANAU);
        data.back(pustu);
        service.readProblem(id);
        assertThat(service.newest()).extracting(Notice::read).containsExactly(false, true);
        assertThat(service.unread()).hasValue(1);
    }

    @Test
    void allIsReadUpToTheNewestThatWasShown() {
        report(dinkes, DANAU);
        data.back(pustu);
        int shown = service.newest().getFirst().id();
        report(dinkes, DANAU);
        data.back(pustu);
        service.readAll(shown);
        assertThat(service.newest()).extracting(Notice::read).containsExactly(false, true);
    }

    @ParameterizedTest
    @EnumSource(names = {"DISPLAY", "ADMIN"})
    void whoIsNeverToldAnythingHasNoBell(Role role) {
        report(pustu, DANAU);
        data.office(role);
        assertThat(service.unread()).isEmpty();
        assertThat(service.newest()).isEmpty();
    }

    @Test
    void manyMessagesAreTwentyInTwoStatements() {
        report(dinkes, DANAU);
        data.back(pustu);
        service.newest();
        long one = Statements.during(jdbc, service::newest);
        for (int i = 0; i < 24; i++) {
            report(dinkes, DANAU);
        }
        data.back(pustu);
        assertThat(service.newest()).hasSize(20);
        assertThat(service.unread()).hasValue(25);
        assertThat(Statements.during(jdbc, service::newest)).isEqualTo(one);
        assertThat(Statements.during(jdbc, service::unread)).isEqualTo(1);
    }

    private int report(Somebody by, String unit) {
        data.back(by);
        return data.report(unit, "Jalan putus");
    }

    private void decide(int id, Somebody responsible) {
        work.decide(new PlanForm(
                id,
                version(id),
                null,
                "Sweeping",
                Owner.account(responsible.account().accountId()),
                LocalDate.of(2026, 9, 14),
                null));
    }

    private int version(int id) {
        return followUps.details(id).row().version();
    }

    /** The newest first. */
    private List<StepKind> toldTo(Somebody somebody) {
        data.back(somebody);
        return service.newest().stream()
                .map(ProblemNotice.class::cast)
                .map(told -> told.step().kind())
                .toList();
    }
}
