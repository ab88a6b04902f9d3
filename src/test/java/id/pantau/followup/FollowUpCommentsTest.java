package id.pantau.followup;

import static id.pantau.Refusals.refused;
import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.followup.TestFollowUps.Somebody;
import id.pantau.rollout.TestRollout;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Who says what about a problem, to whom, and who learns of it. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class})
class FollowUpCommentsTest {

    @Autowired
    private FollowUpComments comments;

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private FollowUpWork work;

    @Autowired
    private NoticeService notices;

    @Autowired
    private EscalationRun clock;

    @Autowired
    private TestFollowUps data;

    private Somebody pustu;
    private Somebody head;
    private Somebody elsewhere;
    private Somebody dinkes;
    private int id;

    @BeforeEach
    void aProblemOfDanau() {
        data.day("2026-09-07");
        data.kabupaten();
        data.puskesmas(Role.PUSKESMAS_HEAD, "P1", DANAU, RAWA);
        head = data.now();
        data.puskesmas(Role.PUSKESMAS_HEAD, "P2", BUKIT);
        elsewhere = data.now();
        data.office(Role.HEALTH_OFFICER);
        dinkes = data.now();
        data.pustu(DANAU);
        pustu = data.now();
        id = data.report(DANAU, "Jalan putus");
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    void aCommentStandsInTheHistoryAndTellsThoseWhomItSpeaksTo() {
        say("Ambulans ada?", Desk.DINKES, Desk.PUSKESMAS);
        FollowUpDetails details = followUps.details(id);
        assertThat(details.steps().getFirst()).satisfies(step -> {
            assertThat(step.kind()).isEqualTo(StepKind.COMMENTED);
            assertThat(step.text()).isEqualTo("Ambulans ada?");
            assertThat(step.mentions()).containsExactly(Desk.PUSKESMAS, Desk.DINKES);
        });
        assertThat(details.row().desk()).isEqualTo(Desk.PUSTU);
        assertThat(details.row().version()).as("nobody's form is out of date").isZero();
        assertThat(told(head)).isEqualTo(1);
        assertThat(told(dinkes)).isEqualTo(1);
        assertThat(told(pustu)).as("whoever speaks").isZero();
        assertThat(told(elsewhere)).as("another Puskesmas").isZero();
    }

    @Test
    void withoutAMentionNobodyIsTold() {
        say("Dicatat");
        assertThat(told(head)).isZero();
        assertThat(followUps.details(id).steps()).hasSize(2);
    }

    @Test
    void onlySeatsOfTheUnitItselfCanBeChosen() {
        assertThat(followUps.ways(id).mentionable())
                .containsExactly(Desk.PUSTU, Desk.PUSKESMAS, Desk.DINKES, Desk.SEKDA);
        data.back(dinkes);
        int rawa = data.report(RAWA, "a");
        assertThat(followUps.ways(rawa).mentionable())
                .as("nobody sits at a Pustu of Rawa; the one of Danau is not asked")
                .containsExactly(Desk.PUSKESMAS, Desk.DINKES, Desk.SEKDA);
        refused("follow-up.error.mention", () -> comments.comment(new CommentForm(rawa, "a", Set.of(Desk.PUSTU))));
        int puskesmas = data.report("P2", "b");
        assertThat(followUps.ways(puskesmas).mentionable()).doesNotContain(Desk.PUSTU);
    }

    @Test
    void nobodyWritesToThemselves() {
        data.puskesmas(Role.PUSKESMAS_HEAD, "P2", BUKIT);
        int bukit = data.report(BUKIT, "a");
        assertThat(followUps.ways(bukit).mentionable())
                .as("two heads of Puskesmas Hulu: one writes to the other")
                .contains(Desk.PUSKESMAS);
        data.pustu(BUKIT);
        assertThat(followUps.ways(bukit).mentionable()).doesNotContain(Desk.PUSTU);
    }

    @Test
    void aProblemElsewhereIsAnsweredLikeOneThatDoesNotExist() {
        data.back(elsewhere);
        refused("follow-up.error.unknown", () -> say("a", Desk.DINKES));
        refused("follow-up.error.unknown", () -> comments.comment(new CommentForm(999_999, "a", Set.of())));
        refused("follow-up.error.unknown", () -> followUps.ways(id));
        data.back(pustu);
        assertThat(followUps.details(id).steps()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"DISPLAY", "ADMIN"})
    void whoOnlyLooksOnSaysNothing(Role role) {
        data.office(role);
        refused("follow-up.error.unknown", () -> say("a"));
    }

    @ParameterizedTest
    @EnumSource(names = {"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD"})
    void leadersAndTheDinkesSpeakToo(Role role) {
        data.office(role);
        say("Sudah dianggarkan", Desk.PUSKESMAS);
        assertThat(told(head)).isEqualTo(1);
    }

    @Test
    void alsoAClosedProblemIsSpokenAbout() {
        data.back(head);
        work.close(new ClosingForm(id, 0, true, "Semua diperiksa"));
        data.back(pustu);
        say("Jalan sudah diperbaiki");
        assertThat(followUps.details(id).row().state()).isEqualTo(FollowUpState.DONE);
        assertThat(followUps.details(id).steps().getFirst().kind()).isEqualTo(StepKind.COMMENTED);
    }

    @Test
    void aCommentIsNeitherEmptyNorLongNorTheNumberOfAPerson() {
        refused("follow-up.error.comment", () -> say(" "));
        refused("text.error.long", () -> say("a".repeat(100_000)));
        refused("text.error.personal-number", () -> say("Ibu 3175 0912 3456 7890"));
        assertThat(followUps.details(id).steps()).hasSize(1);
        say("a".repeat(1_000));
        assertThat(followUps.details(id).steps()).hasSize(2);
    }

    @Test
    void theClockTellsOfItsOwnStepAndNotOfAComment() {
        say("Menunggu");
        data.day("2026-09-15");
        clock.run();
        data.back(head);
        assertThat(notices.newest())
                .singleElement()
                .isInstanceOfSatisfying(
                        ProblemNotice.class,
                        told -> assertThat(told.step().policy()).isEqualTo(EscalationPolicy.PUSTU_TO_PUSKESMAS));
    }

    private void say(String text, Desk... mentions) {
        comments.comment(new CommentForm(id, text, Set.of(mentions)));
    }

    /** How many messages somebody has. */
    private int told(Somebody somebody) {
        data.back(somebody);
        return notices.newest().size();
    }
}
