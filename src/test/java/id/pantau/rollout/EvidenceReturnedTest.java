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
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Evidence that was sent back does not count until it says something else; whoever records it anew as it was is told so. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class})
class EvidenceReturnedTest {

    private static final EvidenceForm FIVE =
            new EvidenceForm("Y1", "POS-2", LocalDate.of(2026, 11, 2), "5", null, null, 0);

    @Autowired
    private EvidenceService service;

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
    void recordedAnewAsItWasItIsNotTakenForSaved() {
        int id = service.save(FIVE);
        assertThat(service.save(FIVE)).as("sent twice, as a tablet does").isEqualTo(id);
        service.sendBack(new EvidenceDecision("Y1", id, 0, "foto tidak terbaca"));
        assertThatThrownBy(() -> service.save(FIVE))
                .isInstanceOfSatisfying(
                        DomainException.RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("evidence.refused.unchanged"));
        assertThat(queries.evidence(id).orElseThrow().state()).isEqualTo(EvidenceState.RETURNED);
    }
}
