package id.pantau.followup;

import static id.pantau.Refusals.refused;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class, TestReviews.class})
class ReviewWorkTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Autowired
    private ReviewWork work;

    @Autowired
    private ReviewService service;

    @Autowired
    private FollowUpWork followUps;

    @Autowired
    private FollowUpService problems;

    @Autowired
    private TestFollowUps data;

    @Autowired
    private TestReviews meetings;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aMondayInSeptember() {
        data.day("2026-09-07");
        data.kabupaten();
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    void whatAPustuReportsIsDecidedAtTheMeetingAndAskedAboutAtTheNext() {
        data.pustu(RAWA);
        int problem = data.report(RAWA, "Jembatan putus");
        data.puskesmas(Role.PUSKESMAS_STAFF, "P1", DANAU, RAWA);
        int id = meetings.begin("2026-09-07");
        assertThat(service.details(id).stops())
                .extracting(stop -> stop.unit().name())
                .as("most to talk about first, then all others")
                .containsExactly("Rawa", "Danau");
        assertThat(item(id, RAWA).reason()).isEqualTo(AgendaReason.REPORTED);
        assertThat(item(id, DANAU).reason()).isEqualTo(AgendaReason.ROUTINE);

        settle(id, RAWA, "Pinjam perahu", "2026-09-14");
        pass(id, DANAU);
        assertThat(item(id, RAWA).owner()).isEqualTo(new Owner(OwnerKind.VILLAGE_HEAD, null, "Rawa"));
        meetings.finish(id, "2026-09-07", 2);
        FollowUpRow row = problems.details(problem).row();
        assertThat(row.state()).isEqualTo(FollowUpState.IN_PROGRESS);
        assertThat(row.forum()).isEqualTo("WEEKLY");
        assertThat(service.page("P1").reviews().getFirst())
                .returns(2, ReviewRow::villages)
                .returns(2, ReviewRow::discussed)
                .returns(1, ReviewRow::decisions);

        data.day("2026-09-14");
        followUps.act(new ActionForm(problem, row.version(), "Perahu dipinjam", null));
        int next = meetings.begin("2026-09-14");
        PreviousDecision previous = item(next, RAWA).previous();
        assertThat(previous)
                .isNotNull()
                .returns(MONDAY, PreviousDecision::decidedOn)
                .returns("Pinjam perahu", PreviousDecision::plan)
                .returns(PreviousDecision.Fate.ACTED, PreviousDecision::fate);
    }

    @Test
    void somethingBroughtUpBecomesAProblemOfThatVillage() {
        int id = meetings.begin("2026-09-07");
        work.settle(new ReviewStopForm(
                id,
                DANAU,
                List.of(
                        TestReviews.said(item(id, DANAU), null, null),
                        new ReviewItemForm(
                                null,
                                0,
                                "Vaksin habis",
                                "Kulkas rusak",
                                "Pinjam kulkas",
                                Owner.of(OwnerKind.CAMAT),
                                LocalDate.of(2026, 9, 14),
                                null,
                                0))));
        ReviewStop danau = stop(id, DANAU);
        assertThat(danau.discussed()).isTrue();
        assertThat(danau.topics().getFirst().followUp())
                .isNotNull()
                .returns(FollowUpOrigin.REVIEW, FollowUpRow::origin)
                .returns(Desk.PUSKESMAS, FollowUpRow::desk)
                .returns("Pinjam kulkas", FollowUpRow::plan);
        settle(id, DANAU, danau.topics().getFirst(), "Beli kulkas", "2026-09-14");
        assertThat(problems.list(FollowUpFilter.OPEN).rows())
                .extracting(FollowUpRow::plan)
                .containsExactly("Beli kulkas");
    }

    @Test
    void nothingIsHalfSaved() {
        int id = meetings.begin("2026-09-07");
        var good = new ReviewItemForm(
                null, 0, "a", null, "b", Owner.of(OwnerKind.CAMAT), LocalDate.of(2026, 9, 14), null, 0);
        var bad = new ReviewItemForm(
                null, 0, "c", null, "d", Owner.of(OwnerKind.CAMAT), LocalDate.of(2026, 9, 12), null, 0);
        refused("follow-up.error.due-holiday", () -> work.settle(new ReviewStopForm(id, DANAU, List.of(good, bad))));
        refused("text.error.personal-number", () -> settle(id, DANAU, said(null, "3174012345678901", "x")));
        refused("follow-up.error.problem", () -> settle(id, DANAU, said(null, " ", "x")));
    }

    @Test
    void twoTabletsAtOneVillageTheSecondIsToldWithBothValues() {
        data.report(DANAU, "Jalan putus");
        int id = meetings.begin("2026-09-07");
        ReviewItem seen = item(id, DANAU);
        settle(id, DANAU, seen, "Sweeping", "2026-09-14");
        assertThatThrownBy(() -> settle(id, DANAU, seen, "Kunjungan rumah", "2026-09-14"))
                .isInstanceOfSatisfying(DomainException.Conflict.class, e -> {
                    assertThat(e.key()).isEqualTo("review.error.changed");
                    assertThat(e.arguments()).containsExactly("Sweeping", "Kunjungan rumah");
                });
    }

    @Test
    void aProblemThatWasDecidedElsewhereInBetweenIsNotOverwritten() {
        int problem = data.report(DANAU, "Jalan putus");
        int id = meetings.begin("2026-09-07");
        ReviewItem seen = item(id, DANAU);
        followUps.decide(
                new PlanForm(problem, 0, null, "Perbaiki", Owner.of(OwnerKind.CAMAT), LocalDate.of(2026, 9, 14), null));
        refused("follow-up.error.changed", () -> settle(id, DANAU, seen, "Sweeping", "2026-09-14"));
    }

    @Test
    void recordedMinutesProveTheWeeklyEvaluationOnceAndOnlyWhileTheyAreRecorded() {
        int id = meetings.begin("2026-09-07");
        pass(id, DANAU);
        meetings.finish(id, "2026-09-07", 1);
        assertThat(evidence()).containsExactly("T1 PST-8 RECORDED");
        refused("review.error.recorded", () -> pass(id, RAWA));
        refused("follow-up.error.reason", () -> work.reopen(id, head(id).version(), " "));
        work.reopen(id, head(id).version(), "Rawa belum dibahas");
        assertThat(evidence()).containsExactly("T1 PST-8 WITHDRAWN");
        pass(id, RAWA);
        meetings.finish(id, "2026-09-07", 1);
        assertThat(evidence()).containsExactly("T1 PST-8 RECORDED");
    }

    @Test
    void aMeetingHasAPastDayPeopleAndAVillage() {
        refused("review.error.future", () -> meetings.begin("2026-09-08"));
        int id = meetings.begin("2026-09-04");
        refused("review.error.begun", () -> meetings.begin("2026-09-07"));
        refused("review.error.nothing-discussed", () -> meetings.finish(id, "2026-09-07", 1));
        pass(id, DANAU);
        refused("review.error.attendance", () -> meetings.finish(id, "2026-09-07", 0));
        refused("review.error.future", () -> meetings.finish(id, "2026-09-08", 1));
        int version = head(id).version();
        meetings.finish(id, "2026-09-04", 1);
        refused(
                "review.error.recorded",
                () -> work.finish(new ReviewClosingForm(id, version, MONDAY, Map.of(Attendee.OTHER, 1), null)));
        refused("review.error.same-day", () -> meetings.begin("2026-09-04"));
        assertThat(head(id).nextOn()).isEqualTo(LocalDate.of(2026, 9, 11));
    }

    private void pass(int id, String village) {
        settle(id, village, TestReviews.said(item(id, village), null, null));
    }

    private void settle(int id, String village, String plan, String due) {
        settle(id, village, item(id, village), plan, due);
    }

    private void settle(int id, String village, ReviewItem item, String plan, String due) {
        settle(id, village, TestReviews.said(item, plan, LocalDate.parse(due)));
    }

    private void settle(int id, String village, ReviewItemForm form) {
        work.settle(new ReviewStopForm(id, village, List.of(form)));
    }

    private static ReviewItemForm said(@Nullable Integer id, String problem, String plan) {
        return new ReviewItemForm(
                id, 0, problem, null, plan, Owner.of(OwnerKind.CAMAT), LocalDate.of(2026, 9, 14), null, 0);
    }

    private ReviewRow head(int id) {
        return service.details(id).head();
    }

    private ReviewStop stop(int id, String village) {
        return service.details(id).stops().stream()
                .filter(stop -> stop.unit().code().equals(village))
                .findFirst()
                .orElseThrow();
    }

    private ReviewItem item(int id, String village) {
        return stop(id, village).items().getFirst();
    }

    private List<String> evidence() {
        return jdbc.sql("""
                        SELECT CONCAT(f.code, ' ', e.criterion_code, ' ', e.state)
                          FROM evidence e JOIN facility f ON f.id = e.facility_id
                        """).query(String.class).list();
    }
}
