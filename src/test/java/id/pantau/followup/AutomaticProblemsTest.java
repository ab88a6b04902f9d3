package id.pantau.followup;

import static id.pantau.facility.TestRegions.BUKIT;
import static id.pantau.facility.TestRegions.DANAU;
import static id.pantau.facility.TestRegions.RAWA;
import static id.pantau.followup.TestNight.K6;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.Statements;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.rollout.TestRollout;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the night opens from "Perlu perhatian", and what it leaves alone. */
class AutomaticProblemsTest extends WhileDanauIsBehind {

    private static final AutomaticResult ONE = new AutomaticResult(1, 0, 0, 0);

    @Autowired
    private TestRollout units;

    @Test
    void whatNeedsAttentionBecomesAProblemAtTheDeskOfThePustu() {
        assertThat(night.on("2026-04-07")).isEqualTo(ONE);
        FollowUpDetails problem = only();
        assertThat(problem.row().unit().code()).isEqualTo(DANAU);
        assertThat(problem.row().origin()).isEqualTo(FollowUpOrigin.AUTOMATIC);
        assertThat(problem.row().problem()).isEqualTo("Cakupan K6 15,0 % di bawah laju 20,0 % pada Maret 2026");
        assertThat(problem.row().indicatorCode()).isEqualTo(K6);
        assertThat(problem.row().period()).isEqualTo(Period.month(2026, 3));
        assertThat(problem.row().desk()).isEqualTo(Desk.PUSTU);
        assertThat(problem.row().openedOn()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(problem.opening()).satisfies(figure -> {
            assertThat(figure.numerator()).isEqualTo(9);
            assertThat(figure.denominator()).isEqualTo(60);
            assertThat(figure.months()).hasSize(12);
        });
        FollowUpStep step = problem.steps().getFirst();
        assertThat(step.kind()).isEqualTo(StepKind.OPENED);
        assertThat(step.byRole()).isNull();
        assertThat(night.count("""
                SELECT COUNT(*) FROM notification n JOIN account a ON a.id = n.account_id WHERE a.role = 'PUSTU_HEAD'
                """))
                .isEqualTo(night.count("SELECT COUNT(*) FROM notification"))
                .isEqualTo(1);
        assertThat(jdbc.sql("SELECT opened, proposed, lapsed FROM escalation_run")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly(1L, 0L, 0L);
    }

    @Test
    void whereNobodySitsAtThePustuItBeginsAtTheNextDeskAndTheStepSaysSo() {
        jdbc.sql("UPDATE account SET enabled = FALSE WHERE role = 'PUSTU_HEAD'").update();
        night.on("2026-04-07");
        assertThat(only().row().desk()).isEqualTo(Desk.PUSKESMAS);
        assertThat(only().steps().getFirst().nobodyAt()).containsExactly(Desk.PUSTU);
    }

    @Test
    void asLongAsOneIsOpenThereIsNoSecondWhateverTheMonthAndWhoeverOpenedIt() {
        data.office(Role.HEALTH_HEAD);
        int reported = work.report(new FollowUpForm(DANAU, K6, null, "Bidan cuti", null));
        assertThat(night.on("2026-04-07").opened()).isZero();
        night.month(4, 1, 4, 4);
        assertThat(night.on("2026-05-07").opened()).isZero();
        assertThat(only().row().id()).isEqualTo(reported);
    }

    @Test
    void aSecondRunOfTheDayOpensNothing() {
        night.on("2026-04-07");
        int notifications = night.count("SELECT COUNT(*) FROM notification");
        assertThat(night.on("2026-04-07")).isEqualTo(NOTHING);
        assertThat(night.count("SELECT COUNT(*) FROM follow_up_step")).isEqualTo(1);
        assertThat(night.count("SELECT COUNT(*) FROM notification")).isEqualTo(notifications);
    }

    @Test
    void whatWasClosedIsOpenedAgainOnlyOnTheFigureOfALaterMonth() {
        night.on("2026-04-07");
        close(only(), false);
        assertThat(night.on("2026-04-08")).isEqualTo(NOTHING);
        assertThat(night.on("2026-04-09")).isEqualTo(NOTHING);
        night.month(4, 1, 4, 4);
        assertThat(night.on("2026-05-07")).isEqualTo(ONE);
        assertThat(only().row().period()).isEqualTo(Period.month(2026, 4));
    }

    @Test
    void onTheFigureOnWhichItWasClosedAndNotOpenedThereIsNoOther() {
        night.on("2026-04-07");
        night.month(4, 1, 4, 4);
        data.day("2026-05-07");
        close(only(), true);
        assertThat(night.on("2026-05-08")).isEqualTo(NOTHING);
    }

    @Test
    void whatRunsBehindWithoutFallingIsNotOnTheList() {
        night.reports(DANAU, K6, 3, 3);
        assertThat(night.on("2026-04-07")).isEqualTo(NOTHING);
    }

    @Test
    void reportsThatHaveNotComeAreOneProblemOfTheUnit() {
        for (String indicator : List.of(K6, "KIA-K1")) {
            for (String village : List.of(DANAU, RAWA, BUKIT)) {
                night.reports(village, indicator, 1, 4);
            }
            night.reports(DANAU, indicator, 4, 9);
            night.reports(BUKIT, indicator, 4, 9);
        }
        // Rawa is silent since March for K6, since January for K1; April is due since 15 May.
        data.day("2026-05-18");
        night.on("2026-05-18");
        FollowUpRow rawa = of(RAWA);
        assertThat(rawa.problem()).isEqualTo("Belum ada laporan April 2026: K1, K6");
        assertThat(rawa.missingReport()).isTrue();
        assertThat(rawa.indicatorCode()).isNull();
        assertThat(night.on("2026-05-19")).isEqualTo(NOTHING);
        data.office(Role.HEALTH_HEAD);
        assertThat(service.acting().onMissingReport(true, units.villageId(RAWA)))
                .isPresent();

        close(service.details(rawa.id()), false);
        assertThat(night.on("2026-05-20")).as("still April").isEqualTo(NOTHING);
        night.reports(DANAU, K6, 5, 9);
        night.reports(BUKIT, K6, 5, 9);
        night.on("2026-06-18");
        assertThat(of(RAWA).problem()).startsWith("Belum ada laporan Mei 2026: ");
    }

    @Test
    void ofASensitiveIndicatorThereIsAProblemOfThePuskesmasWithoutAnyNumber() {
        // One Puskesmas for all: of a single village the number of the Puskesmas would tell.
        jdbc.sql("UPDATE catchment SET puskesmas_id = :one")
                .param("one", units.facilityId("P1"))
                .update();
        night.reports(DANAU, "KIA-AKI", 2, 1);
        night.reports(RAWA, "KIA-AKI", 2, 0);
        night.reports(BUKIT, "KIA-AKI", 2, 0);
        night.on("2026-04-07");
        FollowUpRow row = of("P1");
        FollowUpDetails problem = service.details(row.id());
        assertThat(row.indicatorCode()).isEqualTo("KIA-AKI");
        assertThat(row.problem()).isEqualTo("Kematian ibu tahun ini: perlu dibahas (s.d. Februari 2026)");
        assertThat(problem.opening()).isNull();
        assertThat(row.desk()).isEqualTo(Desk.PUSKESMAS);
        assertThat(service.list(FollowUpFilter.OPEN).rows())
                .filteredOn(other -> other.unit().isVillage())
                .extracting(FollowUpRow::indicatorCode)
                .containsExactly(K6);

        close(problem, true);
        night.reports(DANAU, "KIA-AKI", 3, 0);
        night.reports(RAWA, "KIA-AKI", 3, 0);
        night.reports(BUKIT, "KIA-AKI", 3, 0);
        assertThat(night.on("2026-04-08")).as("the same death").isEqualTo(NOTHING);
        night.reports(RAWA, "KIA-AKI", 3, 1);
        assertThat(night.on("2026-04-09").opened()).isEqualTo(1);
    }

    @Test
    void moreVillagesBehindDoNotCostMoreStatementsToRead() {
        data.day("2026-04-07");
        long one = Statements.during(jdbc, () -> night.on("2026-04-07"));
        night.reports(RAWA, K6, 2, 3);
        night.reports(RAWA, K6, 3, 2);
        jdbc.sql("DELETE FROM notification").update();
        jdbc.sql("DELETE FROM follow_up_step").update();
        jdbc.sql("DELETE FROM follow_up").update();
        assertThat(Statements.during(
                        jdbc, () -> assertThat(night.on("2026-04-07").opened()).isEqualTo(2)))
                .isEqualTo(one);
    }

    private FollowUpRow of(String unit) {
        data.office(Role.HEALTH_HEAD);
        List<FollowUpRow> rows =
                service.list(new FollowUpFilter(FollowUpFilter.View.OPEN, unit, null, null, null)).rows().stream()
                        .filter(row -> row.unit().code().equals(unit))
                        .toList();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private void close(FollowUpDetails problem, boolean solved) {
        work.close(new ClosingForm(problem.row().id(), problem.row().version(), solved, "Sudah dibahas"));
    }
}
