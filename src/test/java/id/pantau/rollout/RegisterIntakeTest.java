package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.i18n.Texts;
import id.pantau.base.report.Changes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class})
class RegisterIntakeTest {

    @Autowired
    private RegisterIntake intake;

    @Autowired
    private CommitmentService commitments;

    @Autowired
    private InnovationService innovations;

    @Autowired
    private TestRollout data;

    @Autowired
    private TestScope scope;

    @Autowired
    private Texts texts;

    @BeforeEach
    void aKabupaten() {
        data.facilities();
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    @AfterEach
    void putBack() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    @Test
    void commitmentsComeWithWhatHasBecomeOfThem() {
        Changes changes = commitments(
                commitment(2, "kabupaten", "Jalan", null, null, null),
                commitment(3, "Desa Danau", "Ruang kader", "SK 4/2025", "Selesai", null),
                commitment(4, "T1", "Listrik", null, "dibatalkan", "sudah ada"));
        assertThat(changes.added()).isEqualTo(3);
        assertThat(changes.problems()).isEmpty();
        assertThat(row("Jalan").status()).isEqualTo(CommitmentStatus.NEW);
        assertThat(row("Jalan").due()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(row("Ruang kader").status()).isEqualTo(CommitmentStatus.DONE);
        assertThat(row("Ruang kader").unit().name()).isEqualTo("Danau");
        assertThat(commitments.history(row("Listrik").id()))
                .singleElement()
                .satisfies(step -> assertThat(step.reason()).isEqualTo("sudah ada"));
    }

    @Test
    void whatStandsInTheRegisterIsLeftAsPeopleHaveGoneOnWithIt() {
        CommitmentLine line = commitment(2, "P1", "Jalan", null, null, null);
        commitments(line);
        CommitmentRow jalan = row("Jalan");
        commitments.move(
                new CommitmentStep(jalan.id(), CommitmentStatus.DONE, null, "BA 7/2026", null, jalan.version()));
        Changes again = commitments(line, commitment(3, "P1", "JALAN", null, "berjalan", null));
        assertThat(again.added()).isZero();
        assertThat(again.same()).isEqualTo(1);
        assertThat(again.problems())
                .extracting(p -> p.row() + " " + p.key())
                .containsExactly("3 commitment.paste.twice");
        assertThat(row("Jalan").status()).isEqualTo(CommitmentStatus.DONE);
    }

    @Test
    void commitmentsThatMakeNoSenseAreReportedAndTheRestIsTaken() {
        Changes changes = commitments(
                commitment(2, "Desa Entah", "a", null, null, null),
                commitment(3, "P1", "b", null, "beres", null),
                commitment(4, "P1", "c", null, "selesai", null),
                commitment(5, "P1", "d", null, "dibatalkan", null),
                commitment(6, null, "e", null, null, null),
                commitment(7, "62.11", "f", null, null, null),
                commitment(8, "P1", "<b>g</b>", null, null, null));
        assertThat(changes.added()).isEqualTo(1);
        assertThat(row("<b>g</b>").late()).isFalse();
        assertProblems(
                changes,
                "2 register.error.unknown-unit",
                "3 commitment.error.status",
                "4 commitment.error.evidence",
                "5 commitment.error.reason",
                "6 register.error.unit",
                "7 register.error.other-regency");
    }

    @Test
    void innovationsAreAddedOnceAndReportedWhereTheyCannotBe() {
        InnovationLine good = innovation(2, "Kelas ibu", "Hilir, P2", "2023-05", "K6, KIA-K1");
        Changes changes = intake.applyInnovations(
                "inovasi.csv",
                List.of(
                        good,
                        innovation(3, "kelas IBU", "P1", "2023", "K6"),
                        innovation(4, "B", "Entah", "2023", "K6"),
                        innovation(5, "C", "P1", "2027", "K6"),
                        innovation(6, "D", "P1", "2023", null)));
        assertThat(changes.added()).isEqualTo(1);
        assertProblems(
                changes,
                "3 innovation.paste.twice",
                "4 innovation.error.unknown-name",
                "5 innovation.error.future",
                "6 innovation.error.indicator");
        assertThat(intake.applyInnovations("inovasi.csv", List.of(good)).same()).isEqualTo(1);
        assertThat(innovations.register(InnovationFilter.ALL).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.puskesmas()).hasSize(2);
                    assertThat(row.since()).isEqualTo(Period.month(2023, 5));
                });
    }

    private Changes commitments(CommitmentLine... lines) {
        return intake.applyCommitments("komitmen.csv", List.of(lines));
    }

    private CommitmentRow row(String what) {
        return commitments.register(CommitmentFilter.ALL).rows().stream()
                .filter(row -> row.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private void assertProblems(Changes changes, String... expected) {
        assertThat(changes.problems()).extracting(p -> p.row() + " " + p.key()).containsExactly(expected);
        assertThat(changes.problems()).allSatisfy(problem -> {
            assertThat(problem.file()).endsWith(".csv");
            assertThat(texts.text(problem.key(), problem.arguments().toArray()))
                    .isNotBlank()
                    .doesNotContain("{");
        });
    }

    private static CommitmentLine commitment(
            int row,
            @Nullable String unit,
            String what,
            @Nullable String evidence,
            @Nullable String status,
            @Nullable String reason) {
        return new CommitmentLine(
                row,
                unit,
                "Dinas PUPR",
                what,
                "2024-08-29",
                "2026-12-31",
                "Lokakarya",
                null,
                evidence,
                null,
                status,
                reason);
    }

    private static InnovationLine innovation(
            int row, String name, String puskesmas, String since, @Nullable String indicators) {
        return new InnovationLine(row, name, puskesmas, since, "uji", indicators, null, null);
    }
}
