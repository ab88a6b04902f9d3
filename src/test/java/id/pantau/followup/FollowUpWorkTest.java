package id.pantau.followup;

import static id.pantau.Refusals.refused;
import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.AccountHolder;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class})
class FollowUpWorkTest {

    @Autowired
    private FollowUpWork work;

    @Autowired
    private FollowUpService service;

    @Autowired
    private TestFollowUps data;

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
    void aProblemGoesItsWayFromReportToEvaluation() {
        data.pustu(DANAU);
        int id = data.report(DANAU, "Jalan ke dusun putus, ibu hamil tidak datang");
        assertThat(row(id).desk()).isEqualTo(Desk.PUSTU);
        work.forward(id, version(id), "Perlu ambulans");

        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        assertThat(service.list(filter(FollowUpFilter.View.MINE)).rows())
                .extracting(FollowUpRow::id)
                .containsExactly(id);
        decide(id, Owner.of(OwnerKind.VILLAGE_HEAD), "2026-09-14");
        assertThat(row(id).state()).isEqualTo(FollowUpState.IN_PROGRESS);
        assertThat(row(id).owner()).isEqualTo(new Owner(OwnerKind.VILLAGE_HEAD, null, "Danau"));

        data.pustu(DANAU);
        work.act(new ActionForm(id, version(id), "Sweeping bersama kader", "BA 12/2026"));

        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        work.close(new ClosingForm(id, version(id), true, "Enam ibu hamil sudah diperiksa"));
        FollowUpDetails details = service.details(id);
        assertThat(details.row().state()).isEqualTo(FollowUpState.DONE);
        assertThat(details.steps())
                .extracting(FollowUpStep::kind)
                .containsExactly(
                        StepKind.CLOSED, StepKind.ACTED, StepKind.PLANNED, StepKind.FORWARDED, StepKind.OPENED);
        assertThat(details.evaluation()).isEqualTo("Enam ibu hamil sudah diperiksa");
    }

    @Test
    void whatTheDinkesReportsBeginsWithThoseNearestToIt() {
        data.office(Role.HEALTH_OFFICER);
        assertThat(row(data.report(DANAU, "a")).desk()).isEqualTo(Desk.PUSTU);
        int rawa = data.report(RAWA, "b");
        assertThat(row(rawa).desk()).isEqualTo(Desk.PUSKESMAS);
        assertThat(service.details(rawa).steps().getFirst().nobodyAt()).containsExactly(Desk.PUSTU);
        assertThat(row(data.report("P2", "c")).desk()).isEqualTo(Desk.PUSKESMAS);
    }

    @Test
    void goingBackNeedsAReasonAndSomebodyThere() {
        data.pustu(DANAU);
        int id = data.report(DANAU, "a");
        work.forward(id, version(id), null);
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        refused("follow-up.error.reason", () -> work.giveBack(id, version(id), Desk.PUSTU, " "));
        refused("follow-up.error.nobody-below", () -> work.giveBack(id, version(id), Desk.DINKES, "b"));
        work.giveBack(id, version(id), Desk.PUSTU, "Lengkapi penyebabnya");
        assertThat(row(id).desk()).isEqualTo(Desk.PUSTU);
        int rawa = data.report(RAWA, "c");
        refused("follow-up.error.nobody-below", () -> work.giveBack(rawa, version(rawa), Desk.PUSTU, "d"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-04, follow-up.error.due-past",
        "2026-09-12, follow-up.error.due-holiday",
        "2026-12-24, follow-up.error.due-holiday",
        ", follow-up.error.due"
    })
    void theDueDayIsAWorkingDayToCome(@Nullable LocalDate due, String sentence) {
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        int id = data.report(DANAU, "a");
        refused(
                sentence,
                () -> work.decide(
                        new PlanForm(id, version(id), null, "Sweeping", Owner.of(OwnerKind.CAMAT), due, null)));
        assertThat(row(id).state()).isEqualTo(FollowUpState.NEW);
    }

    @Test
    void whoeverIsResponsibleAnswersForTheUnit() {
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        int id = data.report(DANAU, "a");
        int other = data.puskesmas(Role.PUSKESMAS_HEAD, "P2", BUKIT);
        int own = data.puskesmas(Role.PUSKESMAS_STAFF, "P1", DANAU, RAWA);
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        refused("follow-up.error.owner-scope", () -> decide(id, Owner.account(other), "2026-09-14"));
        assertThat(service.owners(DANAU))
                .extracting(AccountHolder::accountId)
                .contains(own)
                .doesNotContain(other);
        decide(id, Owner.account(own), "2026-09-14");
        assertThat(row(id).owner()).extracting(Owner::accountId).isEqualTo(own);
    }

    @Test
    void nobodyClosesWithoutAnEvaluationAndThePustuDoesNotClose() {
        data.pustu(DANAU);
        int id = data.report(DANAU, "a");
        refused("error.not-allowed", () -> work.close(new ClosingForm(id, version(id), true, "beres")));
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        refused("follow-up.error.evaluation", () -> work.close(new ClosingForm(id, version(id), true, "")));
        work.close(new ClosingForm(id, version(id), false, "Jalan belum dibangun"));
        assertThat(row(id).state()).isEqualTo(FollowUpState.NO_RESULT);
        refused("error.not-allowed", () -> work.act(new ActionForm(id, version(id), "b", null)));
        work.reopen(id, version(id), "Anggaran tersedia");
        assertThat(row(id).state()).isEqualTo(FollowUpState.NEW);
    }

    @Test
    void ofTwoWhoDecideAtOnceTheSecondGetsASentence() {
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        int id = data.report(DANAU, "a");
        int shown = version(id);
        decide(id, Owner.of(OwnerKind.CAMAT), "2026-09-14");
        refused(
                "follow-up.error.changed",
                () -> work.decide(
                        new PlanForm(id, shown, null, "lain", Owner.office("DPMD"), LocalDate.of(2026, 9, 15), null)));
        assertThat(row(id).plan()).isEqualTo("Sweeping");
    }

    @ParameterizedTest
    @CsvSource({"3175091234567890", "3175 0912 3456 7890"})
    void numbersOfPersonsAreNotKept(String number) {
        data.pustu(DANAU);
        refused("text.error.personal-number", () -> data.report(DANAU, "Ibu " + number));
        assertThat(service.list(FollowUpFilter.OPEN).rows()).isEmpty();
    }

    @Test
    void aTextOfHundredThousandLettersIsRefused() {
        data.pustu(DANAU);
        refused("text.error.long", () -> data.report(DANAU, "a".repeat(100_000)));
    }

    @Test
    void anotherUnitIsAnsweredLikeOneThatDoesNotExist() {
        data.office(Role.HEALTH_OFFICER);
        int id = data.report(BUKIT, "rahasia");
        data.pustu(DANAU);
        refused("follow-up.error.unknown", () -> service.details(id));
        refused("follow-up.error.unknown", () -> service.details(999_999));
        refused("follow-up.error.unknown", () -> work.forward(id, 0, null));
        refused("follow-up.error.unknown", () -> work.giveBack(id, 0, Desk.PUSTU, "a"));
        refused("follow-up.error.unknown", () -> work.reopen(id, 0, "a"));
        refused("follow-up.error.unknown", () -> work.act(new ActionForm(id, 0, "a", null)));
        refused("follow-up.error.unknown", () -> work.close(new ClosingForm(id, 0, true, "a")));
        refused(
                "follow-up.error.unknown",
                () -> work.decide(
                        new PlanForm(id, 0, null, "a", Owner.of(OwnerKind.CAMAT), LocalDate.of(2026, 9, 14), null)));
        refused("error.unknown-unit", () -> data.report(BUKIT, "a"));
        refused("error.unknown-unit", () -> service.owners(BUKIT));
        assertThat(service.list(filter(FollowUpFilter.View.ALL)).rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DISPLAY", "ADMIN"})
    void whoOnlyLooksOnSeesNoProblems(Role role) {
        data.office(Role.HEALTH_OFFICER);
        int id = data.report(DANAU, "a");
        data.office(role);
        assertThat(service.list(filter(FollowUpFilter.View.ALL)).rows()).isEmpty();
        refused("follow-up.error.unknown", () -> service.details(id));
        refused("error.not-allowed", () -> data.report(DANAU, "b"));
    }

    private void decide(int id, Owner owner, String due) {
        work.decide(new PlanForm(id, version(id), "Jauh", "Sweeping", owner, LocalDate.parse(due), null));
    }

    private static FollowUpFilter filter(FollowUpFilter.View view) {
        return new FollowUpFilter(view, null, null, null, null);
    }

    private FollowUpRow row(int id) {
        return service.details(id).row();
    }

    private int version(int id) {
        return row(id).version();
    }
}
