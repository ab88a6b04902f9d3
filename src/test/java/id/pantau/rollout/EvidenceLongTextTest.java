package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** A cell of a file that holds more than can be kept is cut, and never without a word. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class})
class EvidenceLongTextTest {

    @Autowired
    private EvidenceRegister register;

    @Autowired
    private RolloutQueries queries;

    @Autowired
    private TestRollout data;

    @Test
    void whatIsCutIsTold() {
        data.facilities();
        Changes changes = register.apply(
                "penerapan-ilp.csv",
                List.of(
                        new EvidenceLine(2, "P1", "PKM-1", "2026-09-01", "n".repeat(201), "k".repeat(501)),
                        new EvidenceLine(3, "P1", "PKM-1", "2026-09-02", "n".repeat(200), "k".repeat(500))),
                null,
                null);
        assertThat(changes.added()).isEqualTo(2);
        assertThat(changes.problems())
                .allMatch(problem -> problem.severity() == Problem.Severity.WARNING && problem.row() == 2)
                .extracting(
                        Problem::column,
                        Problem::key,
                        problem -> problem.arguments().getFirst())
                .containsExactly(
                        tuple("bukti", "rollout.problem.long", "200"),
                        tuple("keterangan", "rollout.problem.long", "500"));
        assertThat(queries.allEvidence(data.facilityId("P1")))
                .hasSize(2)
                .allMatch(row -> "n".repeat(200).equals(row.proof()));
    }
}
