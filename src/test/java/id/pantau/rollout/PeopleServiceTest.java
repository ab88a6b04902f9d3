package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.facility.TestRegions;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Counts of people, which are evidence too. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class})
class PeopleServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Autowired
    private PeopleService people;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private RolloutQueries queries;

    @Autowired
    private TestRollout data;

    @Autowired
    private TestScope scope;

    @BeforeEach
    void aKabupaten() {
        data.facilities();
    }

    @AfterEach
    void theScopeIsPutBack() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    @Test
    void kaderOfAPosyanduAreEvidenceOfTheirNumberAndOfTheirLevel() {
        people.save(kader(1, 3, 1, 0, false));
        assertThat(proof("Y1", "POS-2")).isEqualTo("5");
        assertThat(proof("Y1", "POS-5")).isEqualTo("4");
        PeopleCount count = Objects.requireNonNull(assessments.assessment("Y1").people());
        assertThat(count.date()).isEqualTo(DAY);
        assertThat(count.number(PeopleGroup.KADER_PURWA)).isEqualTo(3);
    }

    @Test
    void staffOfAPustuAreEvidenceToo() {
        people.save(staff("T1", 1, 2, 2));
        assertThat(proof("T1", "PST-2")).isEqualTo("1+2");
        assertThat(proof("T1", "PST-3")).isEqualTo("2");
    }

    @Test
    void theSecondOfTheDaySeesBothValuesAndCanInsist() {
        people.save(kader(1, 3, 1, 0, false));
        assertThatThrownBy(() -> people.save(kader(0, 3, 1, 0, false))).isInstanceOf(DomainException.Conflict.class);
        people.save(kader(0, 3, 1, 0, true));
        assertThat(proof("Y1", "POS-2")).isEqualTo("4");
        people.save(kader(0, 3, 1, 0, false));
        assertThat(queries.allEvidence(data.facilityId("Y1"))).hasSize(2);
    }

    @Test
    void whatWasRecordedByHandThatDayIsNotOverwrittenSilently() {
        evidence.save(new EvidenceForm("Y1", "POS-2", DAY, "6", "dihitung bersama", null, 0));
        assertThatThrownBy(() -> people.save(kader(1, 3, 1, 0, false))).isInstanceOf(DomainException.Conflict.class);
        people.save(kader(1, 3, 1, 0, true));
        assertThat(queries.evidence(data.facilityId("Y1"), "POS-2", DAY).orElseThrow())
                .satisfies(e -> assertThat(e.proof()).isEqualTo("5"))
                .satisfies(e -> assertThat(e.note()).isEqualTo("dihitung bersama"));
    }

    @Test
    void aCountThatIsNoneIsRefused() {
        refused("people.refused.number", new PeopleForm("Y1", DAY, Map.of(PeopleGroup.KADER_PURWA, 5), false));
        refused("people.refused.number", kader(-1, 3, 1, 0, false));
        refused("people.refused.kind", new PeopleForm("P1", DAY, Map.of(), false));
        refused("evidence.refused.no-date", new PeopleForm("Y1", null, Map.of(), false));
        refused(
                "evidence.refused.future",
                new PeopleForm(
                        "T1",
                        LocalDate.of(2026, 12, 1),
                        Map.of(PeopleGroup.NURSES, 1, PeopleGroup.MIDWIVES, 1, PeopleGroup.KADER, 2),
                        false));
        assertThat(assessments.assessment("T1").people()).isNull();
    }

    @Test
    void onlyWhoMayRecordCounts() {
        scope.is(Scope.regency(Role.EXECUTIVE));
        assertThatThrownBy(() -> people.save(kader(1, 3, 1, 0, false))).isInstanceOf(DomainException.NotFound.class);
        scope.is(new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(data.villageId(TestRegions.BUKIT))));
        assertThatThrownBy(() -> people.save(kader(1, 3, 1, 0, false))).isInstanceOf(DomainException.NotFound.class);
        scope.is(new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(data.villageId(TestRegions.DANAU))));
        people.save(kader(1, 3, 1, 0, false));
    }

    private String proof(String facility, String criterion) {
        return String.valueOf(queries.evidence(data.facilityId(facility), criterion, DAY)
                .orElseThrow()
                .proof());
    }

    private void refused(String sentence, PeopleForm form) {
        assertThatThrownBy(() -> people.save(form))
                .isInstanceOfSatisfying(
                        DomainException.RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo(sentence));
    }

    private static PeopleForm kader(int none, int purwa, int madya, int utama, boolean instead) {
        return new PeopleForm(
                "Y1",
                DAY,
                Map.of(
                        PeopleGroup.KADER_NO_LEVEL,
                        none,
                        PeopleGroup.KADER_PURWA,
                        purwa,
                        PeopleGroup.KADER_MADYA,
                        madya,
                        PeopleGroup.KADER_UTAMA,
                        utama),
                instead);
    }

    private static PeopleForm staff(String facility, int nurses, int midwives, int kader) {
        return new PeopleForm(
                facility,
                DAY,
                Map.of(PeopleGroup.NURSES, nurses, PeopleGroup.MIDWIVES, midwives, PeopleGroup.KADER, kader),
                false);
    }
}
