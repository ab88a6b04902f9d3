package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.account.TestAccounts;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.facility.FacilityKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** What holds after any sequence of recording, correcting, withdrawing, sending back and verifying. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestAccounts.class, TestRollout.class})
class EvidenceLifeTest {

    private static final int STEPS = 40;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private EvidenceService service;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private RolloutQueries queries;

    @Autowired
    private TestRollout data;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestScope scope;

    @AfterEach
    void nobodyStaysSignedIn() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        accounts.signOut();
    }

    @RepeatedTest(25)
    void noStageWithoutItsCriteriaAndTheHistoryGivesThePresent(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        data.facilities();
        accounts.signIn(Role.HEALTH_HEAD);
        scope.is(Scope.regency(Role.HEALTH_HEAD));
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(6) == 0) {
                // Another person from here on.
                accounts.signIn(Role.HEALTH_HEAD);
            }
            List<Evidence> before = counting();
            try {
                act(random);
            } catch (DomainException e) {
                assertThat(counting()).as("a refusal changes nothing").isEqualTo(before);
            }
            everyStageHasItsCriteria();
        }
        theHistoryGivesThePresent();
        withdrawingUndoesExactlyItsEffect(random);
    }

    private void act(Random random) {
        List<EvidenceRow> rows = rows();
        if (rows.isEmpty() || random.nextInt(2) == 0) {
            service.save(form(random, null));
            return;
        }
        EvidenceRow row = rows.get(random.nextInt(rows.size()));
        int version = row.version() - (random.nextInt(10) == 0 ? 1 : 0);
        var decision = new EvidenceDecision("Y1", row.id(), version, "alasan " + random.nextInt(5));
        switch (random.nextInt(4)) {
            case 0 -> service.save(form(random, row));
            case 1 -> service.withdraw(decision);
            case 2 -> service.sendBack(decision);
            default -> service.verify(decision);
        }
    }

    private static EvidenceForm form(Random random, @Nullable EvidenceRow corrected) {
        List<Criterion> criteria = TestCriteria.of(FacilityKind.POSYANDU);
        Criterion criterion = criteria.get(random.nextInt(criteria.size()));
        LocalDate date = TODAY.minusMonths(random.nextInt(4)).minusDays(random.nextInt(3));
        String proof = criterion.proof() == ProofKind.COUNT ? Integer.toString(3 + random.nextInt(5)) : "SK";
        return corrected == null
                ? new EvidenceForm("Y1", criterion.code(), date, proof, null, null, 0)
                : new EvidenceForm(
                        "Y1",
                        corrected.criterion(),
                        random.nextBoolean() ? date : corrected.date(),
                        proof.equals("SK") ? "6" : proof,
                        "diperbaiki",
                        corrected.id(),
                        corrected.version());
    }

    private void everyStageHasItsCriteria() {
        FacilityAssessment facility = assessments.assessment("Y1");
        Stage stage = facility.stage().stage();
        List<Evidence> counting = counting();
        facility.criteria().stream()
                .map(CriterionState::criterion)
                .filter(c -> c.isRequiredFor(stage))
                .forEach(c -> assertThat(counting)
                        .as("%s for %s", c.code(), stage)
                        .anyMatch(e -> e.criterion().equals(c.code())));
    }

    private void theHistoryGivesThePresent() {
        var present = new TreeMap<Integer, EvidenceChange>();
        queries.history(data.facilityId("Y1")).stream()
                .sorted(Comparator.comparing(EvidenceChange::evidenceId).thenComparing(EvidenceChange::version))
                .forEach(change -> {
                    EvidenceChange earlier = present.put(change.evidenceId(), change);
                    if (earlier == null) {
                        assertThat(change.version()).isZero();
                        assertThat(change.action()).isEqualTo(EvidenceAction.RECORDED);
                    } else {
                        assertThat(change.version()).isEqualTo(earlier.version() + 1);
                        assertThat(change.action().isPossibleAt(earlier.action().result()))
                                .as("%s after %s", change.action(), earlier.action())
                                .isTrue();
                    }
                });
        assertThat(present.values().stream()
                        .map(c -> c.evidenceId() + " " + c.criterion() + " " + c.date() + " " + c.proof() + " "
                                + c.action().result() + " " + c.version())
                        .toList())
                .containsExactlyElementsOf(rows().stream()
                        .map(r -> r.id() + " " + r.criterion() + " " + r.date() + " " + r.proof() + " " + r.state()
                                + " " + r.version())
                        .toList());
    }

    private void withdrawingUndoesExactlyItsEffect(Random random) {
        var effective =
                new ArrayList<>(rows().stream().filter(r -> r.state().counts()).toList());
        if (effective.isEmpty()) {
            return;
        }
        EvidenceRow taken = effective.remove(random.nextInt(effective.size()));
        service.withdraw(new EvidenceDecision("Y1", taken.id(), taken.version(), "ditarik"));
        StageHistory without = new StageRule(TestCriteria.of(FacilityKind.POSYANDU))
                .history(effective.stream().map(EvidenceRow::asEvidence).toList(), null, TODAY);
        assertThat(assessments.assessment("Y1").changes()).isEqualTo(without.changes());
        assertThat(assessments.assessment("Y1").stage().stage()).isEqualTo(without.stage());
    }

    private List<EvidenceRow> rows() {
        return queries.allEvidence(data.facilityId("Y1")).stream()
                .sorted(Comparator.comparing(EvidenceRow::id))
                .toList();
    }

    private List<Evidence> counting() {
        return rows().stream()
                .filter(r -> r.state().counts())
                .map(EvidenceRow::asEvidence)
                .toList();
    }
}
