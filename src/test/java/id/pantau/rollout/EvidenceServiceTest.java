package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.i18n.Texts;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class EvidenceServiceTest extends InRollout {

    @Autowired
    private EvidenceService service;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private RolloutQueries queries;

    @Autowired
    private DataVersion dataVersion;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Texts texts;

    @Test
    void whatIsRecordedCountsAtOnceAndIsMarkedAsNotVerified() {
        long version = dataVersion.current();
        int id = service.save(form("P1", "PKM-1", "2026-09-01", " Piagam 1/2026 ", "ditandatangani camat"));

        assertThat(assessments.assessment("P1").stage().stage()).isEqualTo(Stage.COMMITTED);
        assertThat(dataVersion.current()).isGreaterThan(version);
        EvidenceRow row = row(id);
        assertThat(row.proof()).isEqualTo("Piagam 1/2026");
        assertThat(row.recordedBy()).isEqualTo(accounts.current().username());
        assertThat(row.state()).isEqualTo(EvidenceState.RECORDED);
    }

    @Test
    void theSameOnceMoreChangesNothing() {
        int id = service.save(form("P1", "PKM-1", "2026-09-01", "Piagam", null));
        long version = dataVersion.current();

        assertThat(service.save(form("P1", "PKM-1", "2026-09-01", "Piagam", null)))
                .isEqualTo(id);
        assertThat(service.save(correction(id, 0, "PKM-1", "2026-09-01", "Piagam")))
                .isEqualTo(id);
        assertThat(dataVersion.current()).isEqualTo(version);
        assertThat(queries.history(data.facilityId("P1"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "P1, PKM-99, 2026-09-01, x, evidence.refused.criterion",
        "P1, PST-1, 2026-09-01, x, evidence.refused.other-kind",
        "P1, PKM-9, 2026-09-01, x, evidence.refused.computed",
        "P1, PKM-1, , x, evidence.refused.no-date",
        "P1, PKM-1, 2026-11-21, x, evidence.refused.future",
        "P2, PKM-1, 2019-12-31, x, evidence.refused.before-opening",
        "P2, PKM-1, 2026-06-01, x, evidence.refused.after-closing",
        "P1, PKM-4, 2026-09-01, banyak, evidence.refused.count",
        "T1, PST-2, 2026-09-01, 2, evidence.refused.count"
    })
    void whatCannotBeEvidenceGetsOneSentenceAndNothingIsSaved(
            String facility, String criterion, @Nullable String date, String proof, String sentence) {
        jdbc.sql("UPDATE facility SET opened = '2020-01-01', closed = '2026-06-01' WHERE code = 'P2'")
                .update();

        refused(sentence, () -> service.save(form(facility, criterion, date, proof, null)));
        assertThat(queries.allEvidence()).isEmpty();
    }

    @Test
    void textsThatAreTooLongAreRefusedAndNotCut() {
        refused(
                "evidence.refused.long-proof",
                () -> service.save(form("P1", "PKM-1", "2026-09-01", "x".repeat(201), null)));
        refused(
                "evidence.refused.long-note",
                () -> service.save(form("P1", "PKM-1", "2026-09-01", "x", "x".repeat(501))));
    }

    @Test
    void theSecondOfTwoPeopleIsShownBothValuesAndCanInsist() {
        int id = service.save(form("Y1", "POS-2", "2026-11-20", "5", null));
        accounts.signIn(Role.PUSKESMAS_STAFF);

        assertThatThrownBy(() -> service.save(form("Y1", "POS-2", "2026-11-20", "4", null)))
                .isInstanceOfSatisfying(
                        DomainException.Conflict.class,
                        e -> assertThat(sentence(e))
                                .contains("Akun uji", "“20 November 2026, 5”", "“20 November 2026, 4”"));
        assertThat(row(id).proof()).isEqualTo("5");

        service.save(correction(id, 0, "POS-2", "2026-11-20", "4"));
        assertThat(row(id).proof()).isEqualTo("4");
        assertThatThrownBy(() -> service.save(correction(id, 0, "POS-2", "2026-11-20", "6")))
                .isInstanceOfSatisfying(
                        DomainException.Conflict.class,
                        e -> assertThat(sentence(e)).contains("Akun uji", "4", "6"));
        assertThat(queries.history(data.facilityId("Y1")))
                .as("nothing is lost, newest first")
                .extracting(EvidenceChange::proof)
                .containsExactly("4", "5");
    }

    @Test
    void aCorrectionDoesNotStepOnTheEvidenceOfAnotherDay() {
        int first = service.save(form("Y1", "POS-2", "2026-10-01", "5", null));
        service.save(form("Y1", "POS-2", "2026-11-01", "4", null));

        refused(
                "evidence.refused.other-of-that-day",
                () -> service.save(correction(first, 0, "POS-2", "2026-11-01", "5")));
        service.save(correction(first, 0, "POS-2", "2026-10-02", "5"));
        assertThat(row(first).date()).isEqualTo(LocalDate.of(2026, 10, 2));
    }

    @Test
    void withdrawnItCountsAsIfItHadNeverBeenThereAndStaysInTheHistoryWithItsReason() {
        service.save(form("P1", "PKM-1", "2026-08-01", "Piagam", null));
        int id = service.save(form("P1", "PKM-2", "2026-09-01", "SK 2", null));
        assertThat(assessments.assessment("P1").stage().stage()).isEqualTo(Stage.PREPARING);
        refused("evidence.refused.no-reason", () -> service.withdraw(decision(id, 0, " ")));

        service.withdraw(decision(id, 0, "SK dicabut bupati"));

        assertThat(assessments.assessment("P1").stage().stage()).isEqualTo(Stage.COMMITTED);
        assertThat(assessments.assessment("P1").changes()).hasSize(1);
        assertThat(row(id).state()).isEqualTo(EvidenceState.WITHDRAWN);
        assertThat(queries.history(data.facilityId("P1")).getFirst())
                .satisfies(change -> assertThat(change.reason()).isEqualTo("SK dicabut bupati"))
                .satisfies(change -> assertThat(change.proof()).isEqualTo("SK 2"));
        refused("evidence.refused.withdrawn", () -> service.save(correction(id, 1, "PKM-2", "2026-09-01", "SK 3")));
        refused("evidence.refused.already", () -> service.withdraw(decision(id, 1, "lagi")));
    }

    @Test
    void recordedAgainOnTheDayOfWhatWasWithdrawnItIsBackWithWhatTheFormSays() {
        int id = service.save(form("P1", "PKM-1", "2026-08-01", "Piagam", null));
        service.withdraw(decision(id, 0, "salah tempel"));

        assertThat(service.save(form("P1", "PKM-1", "2026-08-01", "Piagam 7", null)))
                .isEqualTo(id);
        assertThat(assessments.assessment("P1").stage().stage()).isEqualTo(Stage.COMMITTED);
        assertThat(row(id).reason()).isNull();
        assertThat(queries.history(data.facilityId("P1")))
                .extracting(EvidenceChange::action)
                .containsExactly(EvidenceAction.RECORDED, EvidenceAction.WITHDRAWN, EvidenceAction.RECORDED);
    }

    @Test
    void whatIsSentBackDoesNotCountUntilItIsCorrected() {
        int id = service.save(form("P1", "PKM-1", "2026-08-01", "Piagam", null));
        head();
        service.sendBack(decision(id, 0, "nomor tidak ada"));
        assertThat(assessments.assessment("P1").stage().stage()).isEqualTo(Stage.NONE);

        accounts.signIn(Role.HEALTH_OFFICER);
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        refused("evidence.refused.unchanged", () -> service.save(correction(id, 1, "PKM-1", "2026-08-01", "Piagam")));
        service.save(correction(id, 1, "PKM-1", "2026-08-01", "Piagam 1/2026"));
        assertThat(assessments.assessment("P1").stage().stage()).isEqualTo(Stage.COMMITTED);
    }

    @Test
    void theHeadOfTheDinkesVerifiesButNeverWhatTheSameAccountSaid() {
        int id = service.save(form("P1", "PKM-1", "2026-08-01", "Piagam", null));
        String head = head();
        service.save(correction(id, 0, "PKM-1", "2026-08-01", "Piagam 1"));
        refused("evidence.refused.own", () -> service.verify(decision(id, 1, null)));

        head();
        service.verify(decision(id, 1, null));
        assertThat(row(id).state()).isEqualTo(EvidenceState.VERIFIED);
        assertThat(row(id).stateBy()).isNotEqualTo(head);
        refused("evidence.refused.already", () -> service.verify(decision(id, 2, null)));

        service.save(correction(id, 2, "PKM-1", "2026-08-01", "Piagam 2"));
        assertThat(row(id).state()).as("is looked at again").isEqualTo(EvidenceState.RECORDED);
    }

    @Test
    void whoeverDecidesOnSomethingThatChangedMeanwhileIsShownIt() {
        int id = service.save(form("P1", "PKM-1", "2026-08-01", "Piagam", null));
        service.save(correction(id, 0, "PKM-1", "2026-08-01", "Piagam 2"));

        assertThatThrownBy(() -> service.withdraw(decision(id, 0, "dobel")))
                .isInstanceOfSatisfying(
                        DomainException.Conflict.class,
                        e -> assertThat(sentence(e)).contains("Akun uji", "Piagam 2"));
    }

    @Test
    void anOlderAssessmentKeepsTheVersionOfTheCriterionItWasMadeWith() {
        int old = service.save(form("Y1", "POS-2", "2026-10-01", "5", null));
        Criterion before = TestCriteria.byCode("POS-2");
        jdbc.sql("""
                INSERT INTO criterion (code, version, position, kind, name_id, name_en, weight, required_for, proof, minimum, source)
                SELECT code, 2, position, kind, name_id, name_en, weight, required_for, proof, '6', source
                  FROM criterion WHERE code = 'POS-2'
                """).update();

        service.withdraw(new EvidenceDecision("Y1", old, 0, "pindah"));
        assertThat(row(old).criterionVersion()).isEqualTo(before.version());
        assertThat(queries.history(data.facilityId("Y1")))
                .allSatisfy(change -> assertThat(change.criterionVersion()).isEqualTo(1));
    }

    @Test
    void whatAFileBringsAndChangesStandsInTheHistoryToo() {
        data.evidence("P1", "2026-09-01", "PKM-1");
        data.evidence("P1", "2026-09-01", "PKM-1");
        assertThat(queries.history(data.facilityId("P1"))).singleElement().satisfies(change -> {
            assertThat(change.action()).isEqualTo(EvidenceAction.RECORDED);
            assertThat(change.by()).isEqualTo("uji");
        });
    }

    private String head() {
        String head = accounts.signIn(Role.HEALTH_HEAD);
        scope.is(Scope.regency(Role.HEALTH_HEAD));
        return head;
    }

    private EvidenceRow row(int id) {
        return queries.evidence(id).orElseThrow();
    }

    private void refused(String sentence, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo(sentence))
                .satisfies(e ->
                        assertThat(sentence((DomainException) e)).isNotBlank().doesNotContain("{"));
    }

    private String sentence(DomainException e) {
        return texts.text(e.key(), e.arguments().toArray());
    }

    private static EvidenceForm form(
            String facility, String criterion, @Nullable String date, @Nullable String proof, @Nullable String note) {
        return new EvidenceForm(facility, criterion, date == null ? null : LocalDate.parse(date), proof, note, null, 0);
    }

    private static EvidenceForm correction(int id, int version, String criterion, String date, String proof) {
        String facility = List.of("PKM", "PST").contains(criterion.substring(0, 3)) ? "P1" : "Y1";
        return new EvidenceForm(facility, criterion, LocalDate.parse(date), proof, null, id, version);
    }

    private static EvidenceDecision decision(int id, int version, @Nullable String reason) {
        return new EvidenceDecision("P1", id, version, reason);
    }
}
