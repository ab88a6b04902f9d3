package id.pantau.followup;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static id.pantau.followup.TestNight.K6;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.base.DomainException;
import id.pantau.base.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When the night proposes to close a problem, when it takes that back, and what the clock does meanwhile. */
class RecoveriesTest extends WhileDanauIsBehind {

    private static final AutomaticResult PROPOSED = new AutomaticResult(0, 1, 0, 0);
    private static final AutomaticResult LAPSED = new AutomaticResult(0, 0, 1, 0);

    @Autowired
    private EscalationRun clock;

    @Test
    void aFigureThatIsBackOnPaceIsProposedOnceAndNeverClosedByItself() {
        night.on("2026-04-07");
        recovers();
        int told = notifications();
        assertThat(night.on("2026-05-07")).isEqualTo(PROPOSED);
        assertThat(night.on("2026-05-07")).isEqualTo(NOTHING);
        assertThat(night.on("2026-05-08")).isEqualTo(NOTHING);
        FollowUpDetails problem = only();
        assertThat(problem.row().state().isOpen()).isTrue();
        assertThat(problem.row().proposedOn()).isEqualTo(LocalDate.of(2026, 5, 7));
        assertThat(problem.proposal()).isEqualTo("Angka sudah kembali ke laju: K6 31,7 %, laju 26,7 % (April 2026)");
        assertThat(problem.steps()).extracting(FollowUpStep::kind).containsExactly(StepKind.PROPOSED, StepKind.OPENED);
        assertThat(notifications() - told)
                .as("the head of the Pustu, and of the Puskesmas who may close it")
                .isEqualTo(2);
        assertThat(service.list(new FollowUpFilter(FollowUpFilter.View.PROPOSED, null, null, null, null))
                        .rows())
                .hasSize(1);
    }

    @Test
    void aPersonConfirmsWithAnEvaluationAndNeverWithout() {
        night.on("2026-04-07");
        recovers();
        night.on("2026-05-07");
        FollowUpDetails problem = only();
        int id = problem.row().id();
        int version = problem.row().version();
        assertThatThrownBy(() -> work.close(new ClosingForm(id, version, true, " ")))
                .isInstanceOf(DomainException.RuleViolation.class);
        work.close(new ClosingForm(id, version, true, problem.proposal()));
        FollowUpDetails closed = service.details(id);
        assertThat(closed.row().state()).isEqualTo(FollowUpState.DONE);
        assertThat(closed.row().proposed()).isFalse();
        assertThat(night.on("2026-05-08")).isEqualTo(NOTHING);
    }

    @Test
    void whatFallsBackIsProposedNoLongerAndAgainWhenItRecoversAgain() {
        night.on("2026-04-07");
        recovers();
        night.on("2026-05-07");
        night.month(5, 0, 4, 4);
        assertThat(night.on("2026-06-08")).isEqualTo(LAPSED);
        FollowUpDetails problem = only();
        assertThat(problem.row().proposed()).isFalse();
        assertThat(problem.proposal()).isNull();
        assertThat(problem.steps().getFirst().text())
                .isEqualTo("Angka kembali di luar laju: K6 31,7 %, laju 33,3 % (Mei 2026)");
        assertThat(night.on("2026-06-09")).isEqualTo(NOTHING);
        night.month(6, 9, 4, 4);
        assertThat(night.on("2026-07-07")).isEqualTo(PROPOSED);
        assertThat(only().steps())
                .extracting(FollowUpStep::kind)
                .containsExactly(StepKind.PROPOSED, StepKind.LAPSED, StepKind.PROPOSED, StepKind.OPENED);
    }

    @Test
    void whatPeopleReportedIsProposedToo() {
        data.office(Role.HEALTH_HEAD);
        work.report(new FollowUpForm(DANAU, K6, null, "Bidan cuti", null));
        night.on("2026-04-07");
        recovers();
        assertThat(night.on("2026-05-07")).isEqualTo(PROPOSED);
    }

    @Test
    void aFigureThatWasNeverBehindHasNotRecovered() {
        data.office(Role.HEALTH_HEAD);
        work.report(new FollowUpForm(RAWA, K6, null, "Kader berhenti", null));
        assertThat(night.on("2026-04-07").proposed()).isZero();
        night.month(4, 1, 9, 9);
        assertThat(night.on("2026-05-07").proposed()).isZero();
    }

    @Test
    void whatPeopleOpenAgainAlthoughTheFigureIsOnPaceIsNotProposedAtOnce() {
        night.on("2026-04-07");
        recovers();
        night.on("2026-05-07");
        int id = only().row().id();
        work.close(new ClosingForm(id, only().row().version(), true, "Selesai"));
        work.reopen(id, service.details(id).row().version(), "Bidan pindah");
        assertThat(night.on("2026-05-08")).isEqualTo(NOTHING);
    }

    @Test
    void whatIsOffTheListAndStillBehindHasNotRecovered() {
        night.on("2026-04-07");
        night.month(4, 4, 4, 4);
        assertThat(night.on("2026-05-07")).isEqualTo(NOTHING);
    }

    @Test
    void aFigureWhoseReportIsMissingHasNotRecovered() {
        night.on("2026-04-07");
        night.reports(RAWA, K6, 4, 4);
        night.reports(BUKIT, K6, 4, 4);
        night.reports(DANAU, K6, 3, 20);
        assertThat(night.on("2026-05-18").proposed()).isZero();
    }

    @Test
    void reportsThatHaveComeAreProposedAndThoseMissingAgainTakeItBack() {
        night.reports(DANAU, K6, 3, 9);
        night.reports(RAWA, K6, 4, 4);
        night.reports(BUKIT, K6, 4, 4);
        assertThat(night.on("2026-05-18").opened()).isEqualTo(1);
        assertThat(only().row().missingReport()).isTrue();
        night.reports(DANAU, K6, 4, 4);
        assertThat(night.on("2026-05-19")).isEqualTo(PROPOSED);
        assertThat(only().proposal()).isEqualTo("Laporan yang belum masuk sudah lengkap");
        night.reports(RAWA, K6, 5, 4);
        night.reports(BUKIT, K6, 5, 4);
        assertThat(night.on("2026-06-18")).isEqualTo(LAPSED);
    }

    @Test
    void theClockWaitsForWhatIsProposedAndCountsAnewFromTheDayOnWhichItLapsed() {
        night.on("2026-04-07");
        recovers();
        night.on("2026-05-07");
        jdbc.sql("UPDATE follow_up SET desk = 'PUSTU', desk_since = '2026-04-07'")
                .update();
        data.day("2026-06-05");
        assertThat(clock.run().escalated()).isZero();
        night.month(5, 0, 4, 4);
        assertThat(night.on("2026-06-08")).isEqualTo(LAPSED);
        // 9, 10, 11, 12 and 15 June are five working days.
        data.day("2026-06-15");
        assertThat(clock.run().escalated()).isZero();
        data.day("2026-06-17");
        assertThat(clock.run().escalated()).isEqualTo(1);
    }

    /** Danau makes up in April for what it was behind. */
    private void recovers() {
        night.month(4, 10, 4, 4);
    }

    private int notifications() {
        return night.count("SELECT COUNT(*) FROM notification");
    }
}
