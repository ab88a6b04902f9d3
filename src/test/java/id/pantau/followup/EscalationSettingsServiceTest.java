package id.pantau.followup;

import static id.pantau.Refusals.refused;
import static id.pantau.facility.TestRegions.DANAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A problem at the desk of the Pustu since Monday, 2 November 2026; what an administrator decides about the clock. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class, TestAccounts.class, TestFollowUps.class})
class EscalationSettingsServiceTest {

    private static final EscalationPolicy FIRST = EscalationPolicy.PUSTU_TO_PUSKESMAS;

    @Autowired
    private EscalationSettingsService settings;

    @Autowired
    private EscalationRun clock;

    @Autowired
    private TestFollowUps data;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aProblem() {
        data.day("2026-11-02");
        data.kabupaten();
        data.pustu(DANAU);
        data.report(DANAU, "a");
        data.administrator();
    }

    @AfterEach
    void theEnd() {
        data.end();
    }

    @Test
    void aDelayThatWasChangedCountsFromTheNextRunOn() {
        data.day("2026-11-05");
        assertThat(clock.run().escalated()).isZero();
        assertThat(settings.effect(form(0, 2))).isEqualTo(1);
        settings.change(form(0, 2));
        assertThat(clock.run().escalated()).isEqualTo(1);
    }

    @Test
    void aLongerDelayKeepsItLongerAndTheDefaultComesBack() {
        settings.change(form(0, 10));
        data.day("2026-11-12");
        assertThat(clock.run().escalated()).isZero();
        settings.reset(FIRST, 1);
        assertThat(clock.run().escalated()).isEqualTo(1);
    }

    @Test
    void theEffectIsWhatTheNextNightDoes() {
        data.day("2026-11-04");
        // Two working days after the 2nd is the 4th, its last day: the night to the 5th takes it on.
        assertThat(settings.effect(form(0, 2))).isEqualTo(1);
        assertThat(settings.effect(form(0, 3))).isZero();
        assertThat(settings.effect(new DelayForm(EscalationPolicy.DINKES_TO_SEKDA, 0, 1, null)))
                .as("another desk")
                .isZero();
    }

    @Test
    void whoChangedItIsToldVersionByVersion() {
        assertThat(delay()).isEqualTo(new DelayRow(FIRST, 0, null, null, null, null));
        assertThat(delay().days()).isEqualTo(5);
        settings.change(new DelayForm(FIRST, 0, 7, " SE Sekda 12/2026 "));
        settings.reset(FIRST, 1);
        assertThat(delay().days()).isEqualTo(5);
        assertThat(settings.history(FIRST))
                .extracting(DelayRow::version, DelayRow::own, DelayRow::source)
                .containsExactly(tuple(2, null, null), tuple(1, 7, "SE Sekda 12/2026"));
        assertThat(settings.history(FIRST)).allSatisfy(version -> {
            assertThat(version.changedBy()).isNotBlank();
            assertThat(version.changedAt()).isNotNull();
        });
    }

    @Test
    void whatIsTheSameAlreadyIsNotRecordedAgain() {
        settings.reset(FIRST, 0);
        assertThat(settings.history(FIRST)).isEmpty();
        settings.change(form(0, 7));
        settings.change(form(1, 7));
        assertThat(settings.history(FIRST)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 241, Integer.MAX_VALUE})
    void aDelayThatCannotBeIsRefused(int days) {
        refused("follow-up-settings.error.days", () -> settings.change(form(0, days)));
        refused("follow-up-settings.error.days", () -> settings.effect(form(0, days)));
        assertThat(settings.history(FIRST)).isEmpty();
    }

    @Test
    void aDelayIsANumberAndABasisIsShort() {
        refused("follow-up-settings.error.days", () -> settings.change(form(0, null)));
        refused("text.error.long", () -> settings.change(new DelayForm(FIRST, 0, 7, "a".repeat(100_000))));
        settings.change(form(0, 240));
        settings.change(form(1, 1));
        assertThat(delay().days()).isEqualTo(1);
    }

    @Test
    void ofTwoAdministratorsTheSecondGetsASentence() {
        settings.change(form(0, 7));
        refused("follow-up-settings.error.changed", () -> settings.change(form(0, 8)));
        refused("follow-up-settings.error.changed", () -> settings.reset(FIRST, 0));
        assertThat(delay().days()).isEqualTo(7);
    }

    @Test
    void theLastRunsSayWhyAndNameNobody() {
        jdbc.sql("DELETE FROM calendar_day").update();
        jdbc.sql("DELETE FROM calendar_year").update();
        data.pustu(DANAU);
        data.report(DANAU, "b");
        data.administrator();
        clock.run();
        EscalationRunRow run = settings.runs().getFirst();
        assertThat(run.day()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(run.failed()).isEqualTo(2);
        assertThat(run.finishedAt()).isNotNull();
        assertThat(run.reasons())
                .isEqualTo(List.of(new EscalationRunRow.Reason("calendar.error.year-missing", "2026", 2)));
        jdbc.sql("UPDATE escalation_run SET finished_at = NULL").update();
        assertThat(settings.runs().getFirst().finishedAt()).isNull();
    }

    @Test
    void noMoreThanSevenRunsAreTold() {
        for (int night = 0; night < 9; night++) {
            clock.run();
        }
        assertThat(settings.runs()).hasSize(7).isSortedAccordingTo((a, b) -> b.id() - a.id());
    }

    @Test
    void theKepalaDinasChangesThemToo() {
        data.role(Role.HEALTH_HEAD);
        settings.change(form(0, 7));
        assertThat(settings.mayChange()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ADMIN", "HEALTH_HEAD"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyAdministratorAndKepalaDinasChangeDelaysAndTheDinkesReads(Role role) {
        data.role(role);
        refused("error.not-allowed", () -> settings.change(form(0, 7)));
        refused("error.not-allowed", () -> settings.reset(FIRST, 0));
        refused("error.not-allowed", () -> settings.effect(form(0, 7)));
        assertThat(settings.mayChange()).isFalse();
        if (role.isHealthOffice()) {
            assertThat(settings.delays()).hasSize(3);
            assertThat(settings.runs()).isEmpty();
        } else {
            refused("error.not-allowed", settings::delays);
            refused("error.not-allowed", settings::runs);
            refused("error.not-allowed", () -> settings.history(FIRST));
        }
    }

    private DelayRow delay() {
        return settings.delays().getFirst();
    }

    private static DelayForm form(int version, @Nullable Integer days) {
        return new DelayForm(FIRST, version, days, null);
    }
}
