package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.base.DataVersion;
import id.pantau.base.i18n.Texts;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class})
class RolloutIntakeTest {

    private static final String PLAN = "rencana-ilp.csv";
    private static final String EVIDENCE = "penerapan-ilp.csv";

    @Autowired
    private RolloutIntake intake;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private RolloutQueries queries;

    @Autowired
    private CriterionQueries criterionQueries;

    @Autowired
    private TestRollout data;

    @Autowired
    private DataVersion dataVersion;

    @Autowired
    private CriteriaStore criteria;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private Texts texts;

    @BeforeEach
    void aKabupaten() {
        data.facilities();
    }

    @Test
    void thePlanOfAKabupatenIsTakenOnce() {
        List<PlanLine> lines = List.of(
                plan(2, "PUSKESMAS", "2027", "7"), plan(3, "PUSTU", "2027", "37"), plan(4, "posyandu", "2027", "133"));
        assertThat(intake.applyPlan(PLAN, lines).added()).isEqualTo(3);
        long version = dataVersion.current();
        Changes again = intake.applyPlan(PLAN, lines);
        assertThat(again.same()).isEqualTo(3);
        assertThat(dataVersion.current()).isEqualTo(version);
        Changes changed =
                intake.applyPlan(PLAN, List.of(new PlanLine(2, "PUSTU", "2027", "38", "2024-06-22", "Bupati")));
        assertThat(changed.changed()).isEqualTo(1);
        assertThat(dataVersion.current()).isGreaterThan(version);
        assertThat(queries.plan()).extracting(PlanYear::cumulative).containsExactlyInAnyOrder(7, 38, 133);
    }

    @Test
    void rowsOfAPlanThatMakeNoSenseAreReported() {
        Changes changes = intake.applyPlan(
                PLAN,
                List.of(
                        plan(2, "KLINIK", "2027", "7"),
                        plan(3, "PUSTU", "27", "7"),
                        plan(4, "PUSTU", "2027", "tujuh"),
                        plan(5, "PUSTU", "2026", "9"),
                        plan(6, "PUSTU", "2026", "10"),
                        plan(7, "PUSTU", "2027", "8")));
        assertThat(changes.added()).isEqualTo(2);
        assertProblems(
                changes,
                "2 rollout.problem.kind",
                "3 rollout.problem.year",
                "4 rollout.problem.cumulative",
                "6 rollout.problem.plan-twice",
                "0 rollout.problem.plan-falls");
    }

    @Test
    void theSameEvidenceTwiceChangesNothing() {
        List<EvidenceLine> lines = List.of(
                evidence(2, "P1", "PKM-1", "2024-06-22", "Piagam 1/2024"),
                evidence(3, "P1", "pkm-4", "2025-01-10", "45/52"),
                evidence(4, "T1", "PST-2", "2025-01-10", "1+1"));
        assertThat(apply(lines).added()).isEqualTo(3);
        long version = dataVersion.current();
        assertThat(apply(lines).same()).isEqualTo(3);
        assertThat(dataVersion.current()).isEqualTo(version);
        assertThat(apply(List.of(evidence(2, "P1", "PKM-1", "2024-06-22", "Piagam 2/2024")))
                        .changed())
                .isEqualTo(1);
        assertThat(dataVersion.current()).isGreaterThan(version);
        assertThat(assessments.assessment("P1").stage().stage()).isEqualTo(Stage.COMMITTED);
    }

    @Test
    void evidenceThatMakesNoSenseIsReportedAndTheRestIsTaken() {
        jdbc.sql("UPDATE facility SET opened = '2020-01-01', closed = '2026-06-01' WHERE code = 'P2'")
                .update();
        Changes changes = apply(List.of(
                evidence(2, "TIDAK-ADA", "PKM-1", "2024-06-22", "x"),
                evidence(3, "P1", "PKM-99", "2024-06-22", "x"),
                evidence(4, "P1", "PST-1", "2024-06-22", "x"),
                evidence(5, "P1", "PKM-9", "2024-06-22", "x"),
                evidence(6, "P1", "PKM-1", "22/6/2024", "x"),
                evidence(7, "P1", "PKM-1", "2026-11-21", "x"),
                evidence(8, "P2", "PKM-1", "2019-12-31", "x"),
                evidence(9, "P2", "PKM-1", "2026-06-01", "x"),
                evidence(10, "P1", "PKM-4", "2024-06-22", "banyak"),
                evidence(11, "P1", "PKM-1", "2024-06-22", null),
                evidence(12, "P1", "PKM-1", "2024-06-22", "dua kali")));
        assertThat(changes.added()).isEqualTo(1);
        assertProblems(
                changes,
                "2 facility.code.unknown",
                "3 rollout.problem.criterion",
                "4 rollout.problem.other-kind",
                "5 rollout.problem.computed",
                "6 rollout.problem.date",
                "7 rollout.problem.future",
                "8 rollout.problem.before-opening",
                "9 rollout.problem.after-closing",
                "10 rollout.problem.count",
                "11 rollout.problem.no-number",
                "12 rollout.problem.evidence-twice");
    }

    @Test
    void evidenceThatWasWithdrawnStaysWithdrawnWhileTheFileSaysTheSame() {
        List<EvidenceLine> lines = List.of(evidence(2, "P1", "PKM-1", "2024-06-22", "Piagam 1/2024"));
        apply(lines);
        jdbc.sql("UPDATE evidence SET state = 'WITHDRAWN'").update();
        Changes again = apply(lines);
        assertThat(again.same()).isEqualTo(1);
        assertProblems(again, "2 rollout.problem.withdrawn");
        assertThat(assessments.assessment("P1").stage().stage()).isEqualTo(Stage.NONE);
        assertThat(apply(List.of(evidence(2, "P1", "PKM-1", "2024-06-22", "Piagam baru")))
                        .changed())
                .isEqualTo(1);
        assertThat(assessments.assessment("P1").stage().stage()).isEqualTo(Stage.COMMITTED);
    }

    @Test
    void theDayIsThatOfTheKabupatenNotOfTheServer() {
        // 20 November 2026, 23.00 UTC is 21 November, 06.00 WIB.
        clock.is(Instant.parse("2026-11-20T23:00:00Z"));
        try {
            assertThat(apply(List.of(evidence(2, "P1", "PKM-1", "2026-11-21", "x")))
                            .added())
                    .isEqualTo(1);
        } finally {
            clock.is(TestClock.START);
        }
    }

    @Test
    void theBuiltInCriteriaAreStoredOnceAndAnOlderVersionStays() {
        List<Criterion> builtIn = CriteriaFile.builtIn();
        criteria.synchronise(builtIn);
        assertThat(criterionQueries.criteria()).hasSize(25).containsExactlyElementsOf(builtIn);

        Criterion old = builtIn.getFirst();
        var newer = new Criterion(
                old.code(), 2, old.kind(), "Komitmen baru", "New", 1, Stage.PREPARING, ProofKind.NOTE, null, "uji");
        criteria.synchronise(List.of(newer));
        assertThat(criterionQueries.criteria()).hasSize(25).contains(newer).doesNotContain(old);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM criterion WHERE code = 'PKM-1'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private Changes apply(List<EvidenceLine> lines) {
        return intake.applyEvidence(EVIDENCE, lines, "uji", 1);
    }

    private void assertProblems(Changes changes, String... expected) {
        assertThat(changes.problems()).extracting(p -> p.row() + " " + p.key()).containsExactlyInAnyOrder(expected);
        assertThat(changes.problems()).allSatisfy(this::hasASentence);
    }

    private void hasASentence(Problem problem) {
        assertThat(texts.text(problem.key(), problem.arguments().toArray()))
                .isNotBlank()
                .doesNotContain("{");
    }

    private static PlanLine plan(int row, String kind, String year, String cumulative) {
        return new PlanLine(row, kind, year, cumulative, null, "Bupati");
    }

    private static EvidenceLine evidence(
            int row, String facility, String criterion, String date, @Nullable String proof) {
        return new EvidenceLine(row, facility, criterion, date, proof, null);
    }
}
