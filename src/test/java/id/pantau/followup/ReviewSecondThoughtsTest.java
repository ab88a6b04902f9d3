package id.pantau.followup;

import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** A meeting comes back to a village on which it has decided already. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class, TestReviews.class})
class ReviewSecondThoughtsTest {

    @Autowired
    private ReviewWork work;

    @Autowired
    private ReviewService service;

    @Autowired
    private FollowUpService problems;

    @Autowired
    private TestFollowUps data;

    @Autowired
    private TestReviews meetings;

    private int problem;
    private int meeting;

    @BeforeEach
    void danauIsDecided() {
        data.day("2026-09-07");
        data.kabupaten();
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        problem = data.report(DANAU, "Jalan putus");
        meeting = meetings.begin("2026-09-07");
        say("Jalan putus", "Hujan", "Pinjam perahu");
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    void anotherCauseIsKeptThoughTheDecisionStays() {
        say("Jalan putus", "Hujan, lalu longsor", "Pinjam perahu");
        assertThat(item().cause()).isEqualTo("Hujan, lalu longsor");
        assertThat(problems.details(problem).cause()).isEqualTo("Hujan, lalu longsor");
    }

    @Test
    void otherWordsForTheProblemAreKeptThoughTheDecisionStays() {
        say("Jalan putus di dua tempat", "Hujan", "Pinjam perahu");
        assertThat(item().problem()).isEqualTo("Jalan putus di dua tempat");
    }

    @Test
    void whoeverOnlyPassesByDecidesNothingAgain() {
        int steps = problems.details(problem).steps().size();
        int version = item().version();
        say(" Jalan putus ", "Hujan", "Pinjam perahu");
        assertThat(item().version()).isEqualTo(version);
        assertThat(problems.details(problem).steps()).hasSize(steps);
    }

    private void say(String what, @Nullable String cause, String plan) {
        ReviewItemForm form = TestReviews.said(item(), plan, LocalDate.of(2026, 9, 14));
        work.settle(new ReviewStopForm(
                meeting,
                DANAU,
                List.of(new ReviewItemForm(
                        form.id(),
                        form.version(),
                        what,
                        cause,
                        plan,
                        form.owner(),
                        form.due(),
                        form.followUpId(),
                        form.followUpVersion()))));
    }

    private ReviewItem item() {
        return service.details(meeting).stops().stream()
                .filter(stop -> stop.unit().code().equals(DANAU))
                .findFirst()
                .orElseThrow()
                .items()
                .getFirst();
    }
}
