package id.pantau.followup;

import static id.pantau.Refusals.refused;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.rollout.MeetingForum;
import id.pantau.rollout.TestRollout;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class})
class ForumServiceTest {

    @Autowired
    private ForumService forums;

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ReviewWork meetings;

    @Autowired
    private TestFollowUps data;

    @BeforeEach
    void aKabupaten() {
        data.day("2026-11-20");
        data.kabupaten();
        data.administrator();
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "WEEKLY, -, -, -, 2026-11-20, 2026-11-27, 2026-11-27",
                "WEEKLY, TUESDAY, -, -, 2026-11-20, 2026-11-24, 2026-11-24",
                // Held on a Monday instead of the Tuesday: not asked for again the day after.
                "WEEKLY, TUESDAY, -, -, 2026-11-23, 2026-11-24, 2026-12-01",
                "WEEKLY, FRIDAY, -, -, 2026-11-20, 2026-11-27, 2026-11-27",
                "MONTHLY, -, -, -, 2026-11-20, 2026-12-20, 2026-12-20",
                "MONTHLY, -, 25, -, 2026-11-20, 2026-11-25, 2026-12-25",
                "MONTHLY, -, 20, -, 2026-11-20, 2026-12-20, 2026-12-20",
                "MONTHLY, -, 31, -, 2027-01-31, 2027-02-28, 2027-02-28",
                "QUARTERLY, -, -, -, 2026-11-20, 2027-02-20, 2027-02-20",
                "QUARTERLY, -, 10, 3, 2026-11-20, 2026-12-10, 2026-12-10",
                "QUARTERLY, -, 10, 3, 2026-12-09, 2026-12-10, 2027-03-10",
                "QUARTERLY, -, 31, 2, 2026-11-30, 2027-02-28, 2027-02-28",
                "QUARTERLY, -, 5, 1, 2026-11-20, 2027-01-05, 2027-01-05"
            })
    void aRhythmSaysWhichDayComesNext(
            MeetingForum forum,
            @Nullable DayOfWeek weekday,
            @Nullable Integer dayOfMonth,
            @Nullable Integer firstMonth,
            LocalDate day,
            LocalDate next,
            LocalDate nextMeeting) {
        var rhythm = new ForumRhythm(forum, 1, weekday, dayOfMonth, firstMonth, null, null);
        assertThat(rhythm.after(day)).isEqualTo(next);
        assertThat(rhythm.afterMeeting(day)).isEqualTo(nextMeeting);
    }

    @Test
    void theDueDayOfARtlFollowsTheRhythmAndIsAWorkingDay() {
        assertThat(next(MeetingForum.MONTHLY)).as("Sunday the 20th").isEqualTo("2026-12-21");
        forums.change(monthly(0, 24));
        assertThat(forums.next()).containsEntry(MeetingForum.MONTHLY, LocalDate.of(2026, 11, 24));
        assertThat(next(MeetingForum.MONTHLY)).isEqualTo("2026-11-24");
        data.day("2026-11-24");
        data.administrator();
        assertThat(forums.next().get(MeetingForum.MONTHLY))
                .as("24 and 25 December are days off, then comes a weekend")
                .isEqualTo("2026-12-28");
    }

    @Test
    void theNextMeetingFollowsTheRhythm() {
        forums.change(new ForumForm(MeetingForum.WEEKLY, 0, DayOfWeek.WEDNESDAY, null, null));
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        int id = meetings.begin("P1", MeetingForum.WEEKLY, LocalDate.of(2026, 11, 20));
        assertThat(reviews.details(id).head().nextOn()).isEqualTo("2026-11-25");
    }

    @Test
    void whatWasSetIsTakenBackAndToldWithItsName() {
        forums.change(monthly(0, 5));
        assertThat(rhythm(MeetingForum.MONTHLY).changedBy()).isNotBlank();
        forums.change(monthly(1, 5));
        assertThat(rhythm(MeetingForum.MONTHLY).version()).as("the same").isEqualTo(1);
        forums.reset(MeetingForum.MONTHLY, 1);
        assertThat(rhythm(MeetingForum.MONTHLY).isSet()).isFalse();
        assertThat(rhythm(MeetingForum.MONTHLY).version()).isEqualTo(2);
        refused("follow-up-settings.error.changed", () -> forums.change(monthly(1, 6)));
        refused("follow-up-settings.error.changed", () -> forums.reset(MeetingForum.MONTHLY, 1));
    }

    @Test
    void whatCannotBeIsRefusedWithASentence() {
        refused("follow-up-settings.error.day-of-month", () -> forums.change(monthly(0, null)));
        refused("follow-up-settings.error.day-of-month", () -> forums.change(monthly(0, 0)));
        refused("follow-up-settings.error.day-of-month", () -> forums.change(monthly(0, 32)));
        refused(
                "follow-up-settings.error.weekday",
                () -> forums.change(new ForumForm(MeetingForum.WEEKLY, 0, null, 3, null)));
        refused(
                "follow-up-settings.error.weekday",
                () -> forums.change(new ForumForm(MeetingForum.WEEKLY, 0, DayOfWeek.SUNDAY, null, null)));
        refused(
                "follow-up-settings.error.months",
                () -> forums.change(new ForumForm(MeetingForum.QUARTERLY, 0, null, 3, null)));
        refused(
                "follow-up-settings.error.months",
                () -> forums.change(new ForumForm(MeetingForum.QUARTERLY, 0, null, 3, 4)));
        assertThat(forums.forums()).noneMatch(ForumRhythm::isSet);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ADMIN", "HEALTH_HEAD"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyAdministratorAndKepalaDinasSetThemAndTheDinkesReads(Role role) {
        data.role(role);
        refused("error.not-allowed", () -> forums.change(monthly(0, 5)));
        refused("error.not-allowed", () -> forums.reset(MeetingForum.MONTHLY, 0));
        assertThat(forums.mayChange()).isFalse();
        if (role.isHealthOffice()) {
            assertThat(forums.forums()).hasSize(3);
            assertThat(forums.next()).hasSize(3);
        } else {
            refused("error.not-allowed", forums::forums);
            refused("error.not-allowed", forums::next);
        }
    }

    @Test
    void whoSeesNoProblemsIsProposedNoDay() {
        refused("error.not-allowed", () -> followUps.nextMeeting(MeetingForum.WEEKLY));
        data.role(Role.DISPLAY);
        refused("error.not-allowed", () -> followUps.nextMeeting(MeetingForum.WEEKLY));
    }

    private LocalDate next(MeetingForum forum) {
        data.office(Role.HEALTH_OFFICER);
        LocalDate next = followUps.nextMeeting(forum);
        data.administrator();
        return next;
    }

    private ForumRhythm rhythm(MeetingForum forum) {
        return forums.forums().stream()
                .filter(row -> row.forum() == forum)
                .findFirst()
                .orElseThrow();
    }

    private static ForumForm monthly(int version, @Nullable Integer day) {
        return new ForumForm(MeetingForum.MONTHLY, version, null, day, null);
    }
}
