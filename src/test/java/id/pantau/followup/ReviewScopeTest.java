package id.pantau.followup;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.rollout.MeetingForum;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Who reads and who leads the meetings of a Puskesmas. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class, TestReviews.class})
class ReviewScopeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Autowired
    private ReviewWork work;

    @Autowired
    private ReviewService service;

    @Autowired
    private TestFollowUps data;

    @Autowired
    private TestReviews meetings;

    private int meeting;

    @BeforeEach
    void aMeetingOfPuskesmasHilir() {
        data.day("2026-09-07");
        data.kabupaten();
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        data.report(DANAU, "Rahasia Danau");
        data.report(RAWA, "Rahasia Rawa");
        meeting = meetings.begin("2026-09-07");
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @ParameterizedTest
    @EnumSource(names = {"HEALTH_OFFICER", "HEALTH_HEAD", "EXECUTIVE"})
    void dinkesAndLeadersReadAllAndWriteNothing(Role role) {
        data.office(role);
        assertThat(service.page(null).choices()).hasSize(2);
        assertThat(service.page("P1").reviews()).hasSize(1);
        ReviewDetails details = service.details(meeting);
        assertThat(details.stops()).hasSize(2);
        assertThat(details.mayWrite()).isFalse();
        assertThat(service.page("P1").mayWrite()).isFalse();
        nobodyWrites();
    }

    @Test
    void theHeadOfAPustuReadsTheOwnVillagesOnlyAndWritesNothing() {
        data.pustu(DANAU);
        assertThat(service.page(null).puskesmas()).isNotNull().returns("P1", FollowUpUnit::code);
        ReviewDetails details = service.details(meeting);
        assertThat(details.stops())
                .singleElement()
                .returns("Danau", stop -> stop.unit().name());
        assertThat(details.head().villages())
                .as("counts hold the own villages only")
                .isEqualTo(1);
        assertThat(details.toString()).doesNotContain("Rawa");
        nobodyWrites();
    }

    @ParameterizedTest
    @EnumSource(names = {"PUSKESMAS_HEAD", "PUSKESMAS_STAFF"})
    void anotherPuskesmasIsAnsweredAsIfThereWereNoSuchMeeting(Role role) {
        data.puskesmas(role, "P2", BUKIT);
        assertThat(service.page(null).choices()).extracting(FollowUpUnit::code).containsExactly("P2");
        sameAnswer(() -> service.page("P1"), () -> service.page("P9"));
        sameAnswer(() -> service.details(meeting), () -> service.details(0));
        nobodyWrites();
        sameAnswer(() -> work.reopen(meeting, 0, "a"), () -> work.reopen(0, 0, "a"));
    }

    @ParameterizedTest
    @EnumSource(names = {"DISPLAY", "ADMIN"})
    void wallsAndAdministratorsSeeNothing(Role role) {
        data.office(role);
        assertThatThrownBy(() -> service.page(null)).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> service.page("P1")).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> service.details(meeting)).isInstanceOf(DomainException.NotFound.class);
        nobodyWrites();
    }

    @Test
    void aVillageOfAnotherPuskesmasIsNotOnTheAgenda() {
        assertThatThrownBy(() -> work.settle(new ReviewStopForm(meeting, BUKIT, List.of())))
                .isInstanceOf(DomainException.NotFound.class);
    }

    private void nobodyWrites() {
        List<ThrowingCallable> writes = List.of(
                () -> work.begin("P1", MeetingForum.MONTHLY, MONDAY),
                () -> work.settle(new ReviewStopForm(meeting, DANAU, List.of())),
                () -> work.finish(new ReviewClosingForm(meeting, 0, MONDAY, Map.of(Attendee.OTHER, 1), null)),
                () -> work.reopen(meeting, 0, "a"));
        writes.forEach(write -> assertThatThrownBy(write).isInstanceOf(DomainException.NotFound.class));
    }

    private static void sameAnswer(ThrowingCallable foreign, ThrowingCallable unknown) {
        var one = catchThrowableOfType(DomainException.NotFound.class, foreign);
        var other = catchThrowableOfType(DomainException.NotFound.class, unknown);
        assertThat(one).isNotNull();
        assertThat(one.key()).isEqualTo(other.key());
    }
}
