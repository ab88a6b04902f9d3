package id.pantau.rollout;

import static id.pantau.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.facility.FacilityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Posyandu Melati runs since August 2026; what is asked of Posyandu beside the regulation changes. Committed, as in production. */
@DatabaseTest
@Import({TestClock.class, TestRollout.class})
class CriterionServiceTest {

    private static final CriterionForm SCALES = form(null, 0, "Timbangan ditera tahun ini", ProofKind.NOTE, null);

    @Autowired
    private CriterionService service;

    @Autowired
    private RolloutService rollout;

    @Autowired
    private CriteriaCatalogue catalogue;

    @Autowired
    private TestRollout data;

    @Autowired
    private TestScope scope;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void aPosyanduThatRuns() {
        writing(() -> {
            data.facilities();
            data.evidence(
                    "Y1",
                    "2026-08-03",
                    TestCriteria.of(FacilityKind.POSYANDU).stream()
                            .filter(c -> c.isRequiredFor(Stage.OPERATING))
                            .map(Criterion::code)
                            .toArray(String[]::new));
        });
        scope.is(Scope.nothing(Role.ADMIN));
    }

    @AfterEach
    void nothingIsLeft() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        writing(() -> {
            jdbc.sql("UPDATE facility SET parent_id = NULL").update();
            List.of("evidence", "catchment", "facility", "village", "district", "regency")
                    .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
            jdbc.sql("DELETE FROM criterion WHERE code LIKE '%-L%'").update();
            jdbc.sql("UPDATE data_version SET version = version + 1").update();
        });
    }

    @Test
    void whatIsAskedForBesideTheRegulationStopsWhoLacksItAndIsToldBefore() {
        assertThat(stage()).isEqualTo(Stage.OPERATING);
        assertThat(service.effect(SCALES)).isEqualTo(1);
        String code = service.save(SCALES);
        assertThat(code).isEqualTo("POS-L1");
        // Once launched, a facility falls back to LAUNCHED at most (rules §10).
        assertThat(stage()).isEqualTo(Stage.LAUNCHED);

        writing(() -> data.evidence("Y1", "2026-10-01", code));
        assertThat(stage()).isEqualTo(Stage.OPERATING);

        writing(() ->
                jdbc.sql("DELETE FROM evidence WHERE criterion_code = 'POS-L1'").update());
        writing(() -> jdbc.sql("UPDATE data_version SET version = version + 1").update());
        assertThat(stage()).isEqualTo(Stage.LAUNCHED);
        assertThat(service.effectOfRetiring(code)).isEqualTo(1);
        service.retire(code, 1);
        assertThat(stage()).isEqualTo(Stage.OPERATING);
        assertThat(service.criteria()).extracting(Criterion::code).doesNotContain(code);
        assertThat(service.history(code)).extracting(CriterionVersion::retired).containsExactly(true);
        assertThat(service.save(SCALES)).as("a code is never given twice").isEqualTo("POS-L2");
    }

    @Test
    void evidenceOfAnOlderVersionGoesOnCountingAndTheMinimumIsThatOfTheNewest() {
        String code = service.save(form(null, 0, "Kader terlatih", ProofKind.COUNT, "2"));
        writing(() -> data.count("Y1", "2026-10-01", code, "3"));
        assertThat(stage()).isEqualTo(Stage.OPERATING);
        service.save(form(code, 1, "Kader terlatih", ProofKind.COUNT, "4"));
        assertThat(stage()).isEqualTo(Stage.LAUNCHED);
        service.save(form(code, 2, "Kader terlatih", ProofKind.COUNT, "3"));
        assertThat(stage()).isEqualTo(Stage.OPERATING);
        assertThat(jdbc.sql("SELECT criterion_version FROM evidence WHERE criterion_code = :code")
                        .param("code", code)
                        .query(Integer.class)
                        .single())
                .as("the version it was recorded for")
                .isEqualTo(1);
    }

    @Test
    void anotherNodeFollows() {
        assertThat(stage()).isEqualTo(Stage.OPERATING);
        writing(() -> {
            jdbc.sql("""
                    INSERT INTO criterion (code, version, position, kind, name_id, name_en, weight, required_for, proof, source)
                    VALUES ('POS-L7', 1, 10000, 'POSYANDU', 'a', 'a', 1, 'OPERATING', 'NOTE', 'uji')
                    """).update();
            jdbc.sql("UPDATE data_version SET version = version + 1").update();
        });
        assertThat(stage()).isEqualTo(Stage.LAUNCHED);
        assertThat(catalogue.byCode()).containsKey("POS-L7");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "' ', 1, OPERATING, NOTE, -, SK, criterion.error.name",
                "Nama, 1, OPERATING, NOTE, -, -, criterion.error.source",
                "Nama, 0, OPERATING, NOTE, -, SK, criterion.error.weight",
                "Nama, 11, OPERATING, NOTE, -, SK, criterion.error.weight",
                "Nama, -, OPERATING, NOTE, -, SK, criterion.error.weight",
                "Nama, 1, NONE, NOTE, -, SK, criterion.error.stage",
                "Nama, 1, LAUNCHED, NOTE, -, SK, criterion.error.stage",
                "Nama, 1, OPERATING, COMPUTED, -, SK, criterion.error.proof",
                "Nama, 1, OPERATING, COUNT, lima, SK, criterion.error.minimum-count",
                "Nama, 1, OPERATING, COUNT, -, SK, criterion.error.minimum-count",
                "Nama, 1, OPERATING, WEEKLY, 80%, SK, criterion.error.minimum-times",
                "Nama, 1, OPERATING, DECREE, 2, SK, criterion.error.minimum-times",
                "NIK 3175091234567890, 1, OPERATING, NOTE, -, SK, text.error.personal-number"
            })
    void whatCannotBeACriterionIsRefusedWithASentence(
            String name,
            @Nullable Integer weight,
            Stage stage,
            ProofKind proof,
            @Nullable String minimum,
            @Nullable String source,
            String sentence) {
        refused(
                sentence,
                () -> service.save(new CriterionForm(
                        null, 0, FacilityKind.POSYANDU, name, null, weight, stage, proof, minimum, source)));
        assertThat(service.criteria()).noneMatch(Criterion::isLocal);
    }

    @Test
    void namesAreNotGivenTwiceAndBuiltInOnesAreNotChangedHere() {
        service.save(SCALES);
        refused("criterion.error.same-name", () -> service.save(SCALES));
        refused("text.error.long", () -> service.save(form(null, 0, "a".repeat(100_000), ProofKind.NOTE, null)));
        refused("criterion.error.built-in", () -> service.save(form("POS-1", 1, "Lain", ProofKind.NOTE, null)));
        refused("criterion.error.built-in", () -> service.retire("POS-1", 1));
        refused("criterion.error.unknown", () -> service.retire("POS-L9", 1));
        refused(
                "criterion.error.kind",
                () -> service.save(
                        new CriterionForm(null, 0, null, "Nama", null, 1, null, ProofKind.NOTE, null, "SK")));
    }

    @Test
    void ofTwoAdministratorsTheSecondGetsASentence() {
        String code = service.save(SCALES);
        service.save(form(code, 1, "Timbangan ditera", ProofKind.NOTE, null));
        refused("criterion.error.changed", () -> service.save(form(code, 1, "Lain", ProofKind.NOTE, null)));
        refused("criterion.error.changed", () -> service.retire(code, 1));
        assertThat(service.history(code))
                .extracting(v -> v.criterion().version())
                .containsExactly(2, 1);
    }

    @Test
    void theKepalaDinasChangesThemToo() {
        scope.is(Scope.regency(Role.HEALTH_HEAD));
        assertThat(service.mayChange()).isTrue();
        service.save(SCALES);
        assertThat(service.criteria()).hasSize(26);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ADMIN", "HEALTH_HEAD"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyAdministratorAndKepalaDinasChangeCriteria(Role role) {
        scope.is(role.seesWholeRegency() ? Scope.regency(role) : Scope.nothing(role));
        refused("error.not-allowed", () -> service.save(SCALES));
        refused("error.not-allowed", () -> service.effect(SCALES));
        refused("error.not-allowed", () -> service.effectOfRetiring("POS-1"));
        refused("error.not-allowed", () -> service.retire("POS-1", 1));
        if (role.isHealthOffice()) {
            assertThat(service.criteria()).hasSize(25);
        } else {
            refused("error.not-allowed", service::criteria);
            refused("error.not-allowed", () -> service.history("POS-1"));
        }
    }

    private Stage stage() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        Stage stage = rollout.facilities(RolloutFilter.ALL).stream()
                .filter(f -> f.code().equals("Y1"))
                .findFirst()
                .orElseThrow()
                .stage();
        scope.is(Scope.nothing(Role.ADMIN));
        return stage;
    }

    private static CriterionForm form(
            @Nullable String code, int version, String name, ProofKind proof, @Nullable String minimum) {
        return new CriterionForm(
                code, version, FacilityKind.POSYANDU, name, null, 1, Stage.OPERATING, proof, minimum, "Perbup 7/2026");
    }

    private void writing(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }
}
