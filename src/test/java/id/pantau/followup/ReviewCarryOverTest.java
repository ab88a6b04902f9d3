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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Whatever is decided, passed, left out, closed or reported between meetings: nothing falls off the agenda by itself. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class, TestReviews.class})
class ReviewCarryOverTest {

    private static final int WEEKS = 6;

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

    @AfterEach
    void theEnd() {
        data.end();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noItemIsLostBetweenMeetings(long seed) {
        var random = new Random(seed);
        data.day("2026-09-07");
        data.kabupaten();
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        Set<String> expected = Set.of();
        for (int week = 0; week < WEEKS; week++) {
            LocalDate day = LocalDate.of(2026, 9, 7).plusWeeks(week);
            data.day(day.toString());
            somethingHappens(random);
            int id = meetings.begin(day.toString());
            List<ReviewItem> agenda = items(id);
            assertThat(agenda.stream().map(ReviewItem::problem))
                    .as("week %d of seed %d", week, seed)
                    .containsAll(expected)
                    .containsAll(waiting())
                    .doesNotHaveDuplicates();
            service.details(id).stops().forEach(stop -> discuss(random, id, stop, day));
            expected = leftBehind(id);
            meetings.finish(id, day.toString(), 1);
        }
    }

    private void somethingHappens(Random random) {
        for (int i = random.nextInt(3); i > 0; i--) {
            data.report(random.nextBoolean() ? DANAU : RAWA, "Masalah " + random.nextInt(1_000_000));
        }
        for (FollowUpRow row : problems.list(FollowUpFilter.OPEN).rows()) {
            if (random.nextInt(4) == 0) {
                followUps.close(new ClosingForm(row.id(), row.version(), random.nextBoolean(), "dievaluasi"));
            }
        }
    }

    /** Passes, decides and leaves out by chance; one village at least is discussed. */
    private void discuss(Random random, int id, ReviewStop stop, LocalDate day) {
        var said = new ArrayList<ReviewItemForm>();
        for (ReviewItem item : stop.items()) {
            if (item.reason() == AgendaReason.ROUTINE
                    || random.nextInt(3) > 0
                    || stop.unit().code().equals(DANAU)) {
                boolean plan = item.reason() != AgendaReason.ROUTINE && random.nextBoolean();
                said.add(TestReviews.said(item, plan ? "Sweeping" : null, plan ? day.plusWeeks(1) : null));
            }
        }
        work.settle(new ReviewStopForm(id, stop.unit().code(), said));
    }

    /** What nobody spoke about, what was decided, and what was spoken about while its problem stays open. */
    private Set<String> leftBehind(int id) {
        return items(id).stream()
                .filter(item -> item.reason() != AgendaReason.ROUTINE)
                .filter(item -> item.outcome() != ReviewOutcome.PASSED)
                .map(ReviewItem::problem)
                .collect(Collectors.toSet());
    }

    /** Problems that are late or nobody has decided on. */
    private List<String> waiting() {
        return problems.list(FollowUpFilter.OPEN).rows().stream()
                .filter(row -> row.late() || row.plan() == null)
                .map(FollowUpRow::problem)
                .toList();
    }

    private List<ReviewItem> items(int id) {
        return service.details(id).stops().stream()
                .flatMap(stop -> stop.topics().stream())
                .toList();
    }
}
