package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.TestRegions;
import id.pantau.rollout.RolloutScreen.NextStep;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class})
class RolloutServiceTest {

    @Autowired
    private RolloutService service;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private FacilityPlanService plans;

    @Autowired
    private TestRollout data;

    @Autowired
    private TestScope scope;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aKabupaten() {
        data.facilities();
    }

    @AfterEach
    void theScopeIsPutBack() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    @Test
    void wavesAreThePlanWhereNoNumbersPerYearExistAndWhoIsBehindIsNamed() {
        plan("P1", "2025-12-31");
        plan("P2", "2026-12-31");
        for (String criterion : List.of("PKM-1", "PKM-2", "PKM-5", "PKM-7", "PKM-8")) {
            data.evidence("P2", "2026-10-01", criterion);
        }

        RolloutScreen screen = service.screen(RolloutFilter.ALL);

        assertThat(screen.slipped()).extracting(row -> row.facility().code()).containsExactly("P1");
        assertThat(screen.curves().getFirst().plan())
                .extracting(step -> step.due() + " " + step.cumulative())
                .containsExactly("2025-12-31 1", "2026-12-31 2");
        PlanComparison compared =
                Objects.requireNonNull(screen.kinds().getFirst().plan());
        assertThat(compared.late()).as("one wanted by 2025, and one operates").isZero();
        assertThat(compared.total()).isEqualTo(2);

        data.plan("PUSKESMAS", 2027, 7);
        assertThat(service.screen(RolloutFilter.ALL).curves().getFirst().plan())
                .as("the numbers of the kabupaten come first")
                .extracting(PlanStep::cumulative)
                .containsExactly(7);
    }

    private void plan(String code, String due) {
        plans.save(new FacilityPlanForm(List.of(code), Map.of(), "Gelombang", LocalDate.parse(due), "SK uji"));
    }

    @Test
    void withoutAnyEvidenceEveryFacilityIsShownWithItsFirstStep() {
        data.plan("PUSKESMAS", 2027, 7);
        data.plan("PUSTU", 2027, 37);
        RolloutScreen screen = service.screen(RolloutFilter.ALL);
        assertThat(screen.kinds())
                .extracting(k -> k.kind() + " " + k.registered() + " " + k.operating())
                .containsExactly("PUSKESMAS 2 0", "PUSTU 1 0", "POSYANDU 1 0");
        assertThat(screen.facilities())
                .extracting(f -> f.name() + " " + f.stage() + " "
                        + f.missing().getFirst().criterion().code())
                .containsExactly("Hilir NONE PKM-1", "Hulu NONE PKM-1", "Danau NONE PST-1", "Melati NONE POS-1");
        assertThat(screen.nextSteps())
                .extracting(NextStep::facilities)
                .as("two Puskesmas wait for the same")
                .startsWith(2);
        assertThat(screen.kinds().getFirst().plan()).isNotNull().satisfies(plan -> {
            assertThat(plan.unregistered()).isEqualTo(5);
            assertThat(plan.late()).isZero();
            assertThat(plan.guide()).as("no start is known").isNull();
        });
        assertThat(screen.kinds().getLast().plan())
                .isNotNull()
                .extracting(PlanComparison::goal)
                .isNull();
    }

    @Test
    void theFirstCommitmentOfAPuskesmasStartsTheGuideLine() {
        data.plan("PUSTU", 2027, 37);
        data.evidence("P1", "2024-06-22", "PKM-1");
        data.evidence("P2", "2025-01-01", "PKM-1");
        PlanComparison plan = Objects.requireNonNull(service.overview().get(1).plan());
        assertThat(plan.guide()).isEqualTo(new GuideLine(LocalDate.of(2024, 6, 22), LocalDate.of(2027, 12, 31), 37));
        assertThat(plan.guideToday()).isBetween(new BigDecimal("25.32"), new BigDecimal("25.34"));
    }

    @Test
    void evidenceMakesStagesAndHistorySaysWhy() {
        data.evidence("P1", "2026-09-01", "PKM-1", "PKM-2", "PKM-5", "PKM-7", "PKM-8");
        FacilityAssessment puskesmas = assessments.assessment("P1");
        assertThat(puskesmas.stage().stage()).isEqualTo(Stage.OPERATING);
        assertThat(puskesmas.stage().since()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(puskesmas.stage().outdated())
                .as("October was missed")
                .extracting(Criterion::code)
                .containsExactly("PKM-7", "PKM-8");
        assertThat(puskesmas.changes())
                .singleElement()
                .satisfies(c -> assertThat(c.reasons()).hasSize(5));
        assertThat(puskesmas.criteria().getFirst().evidence())
                .singleElement()
                .satisfies(e -> assertThat(e.recordedBy()).isEqualTo("uji"));
        assertThat(service.overview().getFirst().outdated()).isEqualTo(1);
    }

    @Test
    void withdrawnEvidenceCountsAsIfItHadNeverBeenThereButStaysListed() {
        data.evidence("P1", "2026-09-01", "PKM-1", "PKM-2");
        jdbc.sql("UPDATE evidence SET state = 'WITHDRAWN', state_by = 'uji' WHERE criterion_code = 'PKM-1'")
                .update();
        FacilityAssessment puskesmas = assessments.assessment("P1");
        assertThat(puskesmas.stage().stage()).isEqualTo(Stage.NONE);
        assertThat(puskesmas.changes()).isEmpty();
        assertThat(puskesmas.criteria().getFirst().evidence()).hasSize(1);
    }

    @Test
    void theNetworkIsAnAttributeAndNeverChangesThePuskesmas() {
        data.evidence("Y1", "2026-11-01", "POS-1", "POS-7", "POS-3", "POS-2", "POS-4");
        assertThat(service.screen(RolloutFilter.ALL).network())
                .containsExactly(
                        new NetworkRow("P1", "Hilir", Stage.NONE, 1, 0, 1, 1),
                        new NetworkRow("P2", "Hulu", Stage.NONE, 0, 0, 0, 0));
    }

    @Test
    void villagesWithoutPustuOrPosyanduAreListed() {
        RolloutScreen screen = service.screen(RolloutFilter.ALL);
        assertThat(screen.gaps())
                .extracting(g -> g.name() + " " + g.puskesmasName() + " " + g.withoutPustu() + g.withoutPosyandu())
                .containsExactly("Danau Hilir falsetrue", "Rawa Hilir truetrue", "Bukit Hulu truetrue");
        assertThat(screen.withoutVillage())
                .as("Posyandu Melati has no village of its own")
                .isEqualTo(1);
    }

    @Test
    void aFilterNarrowsTheListAndAPartHasNoPlan() {
        data.plan("PUSKESMAS", 2027, 7);
        data.evidence("P2", "2026-09-01", "PKM-1");
        assertThat(codes(new RolloutFilter(FacilityKind.PUSKESMAS, Stage.COMMITTED, null)))
                .containsExactly("P2");
        RolloutScreen hilir = service.screen(new RolloutFilter(null, null, "P1"));
        assertThat(hilir.facilities()).extracting(FacilityStage::code).containsExactly("P1", "T1", "Y1");
        assertThat(hilir.kinds()).allSatisfy(k -> assertThat(k.plan()).isNull());
        assertThat(hilir.gaps()).extracting(VillageGap::name).containsExactly("Danau", "Rawa");
        assertThat(codes(new RolloutFilter(null, null, "99.98.02"))).containsExactly("P2");
        assertThat(codes(new RolloutFilter(null, null, "tidak-ada"))).isEmpty();
    }

    @Test
    void aPuskesmasSeesItsOwnFacilitiesOnly() {
        scope.is(new Scope(
                Role.PUSKESMAS_HEAD,
                false,
                Set.of(data.facilityId("P1")),
                Set.of(data.villageId(TestRegions.DANAU), data.villageId(TestRegions.RAWA))));
        assertThat(codes(RolloutFilter.ALL)).containsExactly("P1", "T1", "Y1");
        assertThat(service.screen(RolloutFilter.ALL).network())
                .extracting(NetworkRow::puskesmasCode)
                .containsExactly("P1");
        assertThat(service.screen(RolloutFilter.ALL).gaps())
                .extracting(VillageGap::name)
                .containsExactly("Danau", "Rawa");
        assertThat(service.overview()).allSatisfy(k -> assertThat(k.plan()).isNull());
        assertUnknown("P2");
    }

    @Test
    void thePersonOfAPustuSeesPustuAndPosyanduOfTheOwnVillageOnly() {
        scope.is(new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(data.villageId(TestRegions.DANAU))));
        assertThat(codes(RolloutFilter.ALL))
                .as("not the Puskesmas that stands there")
                .containsExactly("T1", "Y1");
        assertThat(service.inVillage(TestRegions.DANAU))
                .extracting(FacilityStage::code)
                .containsExactly("T1");
        assertUnknown("P1");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "DISPLAY"})
    void theKabupatensOfficesAndWallsSeeAll(Role role) {
        scope.is(Scope.regency(role));
        assertThat(codes(RolloutFilter.ALL)).containsExactly("P1", "P2", "T1", "Y1");
        assertThat(service.screen(RolloutFilter.ALL).kinds())
                .allSatisfy(k -> assertThat(k.plan()).isNotNull());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void anAccountWithoutScopeSeesNothing(Role role) {
        data.plan("PUSKESMAS", 2027, 7);
        data.evidence("P1", "2024-06-22", "PKM-1");
        scope.is(Scope.nothing(role));
        RolloutScreen screen = service.screen(RolloutFilter.ALL);
        assertThat(screen.facilities()).isEmpty();
        assertThat(screen.network()).isEmpty();
        assertThat(screen.gaps()).isEmpty();
        assertThat(screen.catchments()).isEmpty();
        assertThat(screen.districts()).isEmpty();
        assertThat(screen.kinds()).allSatisfy(k -> {
            assertThat(k.registered()).isZero();
            assertThat(k.plan()).isNull();
        });
        assertThat(service.inVillage(TestRegions.DANAU)).isEmpty();
        assertUnknown("P1");
    }

    private void assertUnknown(String code) {
        DomainException foreign = refusal(code);
        DomainException unknown = refusal("TIDAK-ADA");
        assertThat(foreign.key())
                .as("a foreign code is answered like an unknown one")
                .isEqualTo(unknown.key());
        assertThat(foreign).hasSameClassAs(unknown);
    }

    private DomainException refusal(String code) {
        var refusal = new DomainException[1];
        assertThatThrownBy(() -> assessments.assessment(code))
                .isInstanceOfSatisfying(DomainException.NotFound.class, e -> refusal[0] = e);
        return refusal[0];
    }

    private List<String> codes(RolloutFilter filter) {
        return service.facilities(filter).stream().map(FacilityStage::code).toList();
    }
}
