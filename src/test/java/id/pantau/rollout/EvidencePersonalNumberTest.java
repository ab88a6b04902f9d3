package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.account.TestAccounts;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Whom evidence is about stands nowhere in it: neither by hand nor in a file. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class})
class EvidencePersonalNumberTest {

    private static final String NIK = "3174 0123 4567 8901";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private EvidenceService service;

    @Autowired
    private EvidenceRegister register;

    @Autowired
    private RolloutQueries queries;

    @Autowired
    private TestRollout data;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestScope scope;

    @BeforeEach
    void someoneOfTheDinkes() {
        data.facilities();
        accounts.signIn(Role.HEALTH_HEAD);
        scope.is(Scope.regency(Role.HEALTH_HEAD));
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        accounts.signOut();
    }

    @Test
    void byHandItIsRefusedInEveryText() {
        refused(() -> service.save(form("5", "kader " + NIK)));
        refused(() -> service.save(form(NIK, null)));
        int id = service.save(form("5", "dihitung bersama bidan"));
        int version = queries.evidence(id).orElseThrow().version();
        refused(() -> service.withdraw(new EvidenceDecision("Y1", id, version, "salah orang: " + NIK)));
        refused(() -> service.sendBack(new EvidenceDecision("Y1", id, version, NIK)));
        assertThat(queries.evidence(id).orElseThrow().state()).isEqualTo(EvidenceState.RECORDED);
    }

    @Test
    void aRowOfAFileThatHoldsItIsLeftOutAndSaysWhy() {
        Changes changes = register.apply(
                "penerapan-ilp.csv",
                List.of(
                        new EvidenceLine(2, "Y1", "POS-2", "2026-11-02", "5", "kader " + NIK),
                        new EvidenceLine(3, "Y1", "POS-2", "2026-11-03", "5", null)),
                null,
                null);
        assertThat(changes.added()).isEqualTo(1);
        assertThat(changes.problems())
                .singleElement()
                .returns(Problem.Severity.ERROR, Problem::severity)
                .returns(2, Problem::row)
                .returns("rollout.problem.personal-number", Problem::key);
    }

    private static EvidenceForm form(String proof, @Nullable String note) {
        return new EvidenceForm("Y1", "POS-2", DAY, proof, note, null, 0);
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("text.error.personal-number"));
    }
}
