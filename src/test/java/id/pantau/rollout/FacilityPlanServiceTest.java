package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.DatabaseTest;
import id.pantau.Statements;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.report.Changes;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.TestRegions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Today is 20 November 2026. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class})
class FacilityPlanServiceTest {

    private static final String[] OPERATES = {"PKM-1", "PKM-2", "PKM-5", "PKM-7", "PKM-8"};

    @Autowired
    private FacilityPlanService service;

    @Autowired
    private TestRollout data;

    @Autowired
    private DataVersion dataVersion;

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
    void aFacilityIsInTimeSlippedNotDueYetOrWithoutAPlan() {
        data.evidence("P1", "2026-09-01", OPERATES);
        plan("Gelombang 1", "2024-12-31", "P1", "P2");
        plan("Gelombang 2", "2026-11-20", "T1");
        assertThat(service.register(FacilityPlanFilter.ALL).rows())
                .extracting(row -> row.facility().code() + " " + row.state())
                .containsExactly("P2 SLIPPED", "T1 NOT_DUE", "P1 REACHED", "Y1 NONE");
        assertThat(service.register(FacilityPlanFilter.ALL).counts().values()).containsExactly(1, 1, 1, 1);
        assertThat(service.overview().slipped())
                .extracting(row -> row.facility().code())
                .containsExactly("P2");
    }

    @Test
    void withoutAPlanNobodyIsLate() {
        assertThat(service.overview().slipped()).isEmpty();
        assertThat(service.overview().steps()).isEmpty();
    }

    @Test
    void theDayOfThePlanIsStillInTime() {
        plan(null, "2026-11-20", "P1");
        plan(null, "2026-11-19", "P2");
        assertThat(service.overview().slipped())
                .extracting(row -> row.facility().code())
                .containsExactly("P2");
    }

    @Test
    void theListIsNarrowedByKindStateWaveAndPuskesmas() {
        plan("Gelombang 1", "2024-12-31", "P1", "T1");
        assertThat(codes(new FacilityPlanFilter(FacilityKind.PUSTU, null, null, null)))
                .containsExactly("T1");
        assertThat(codes(new FacilityPlanFilter(null, FacilityPlanState.NONE, null, null)))
                .containsExactly("P2", "Y1");
        assertThat(codes(new FacilityPlanFilter(null, null, "Gelombang 1", null)))
                .containsExactly("P1", "T1");
        assertThat(codes(new FacilityPlanFilter(null, null, null, "P2"))).containsExactly("P2");
    }

    @Test
    void aChangeKeepsTheVersionBefore() {
        plan("Gelombang 1", "2024-12-31", "P1");
        long before = dataVersion.current();
        save("P1", 1, "Gelombang 2", "2025-06-30", "SK 2/2025");
        assertThat(dataVersion.current()).as("figures on screen change").isGreaterThan(before);
        save("P1", 2, null, null, "Ditunda");
        assertThat(service.history("P1"))
                .extracting(p -> p.version() + " " + p.wave() + " " + p.due() + " " + p.source())
                .containsExactly(
                        "3 null null Ditunda", "2 Gelombang 2 2025-06-30 SK 2/2025", "1 Gelombang 1 2024-12-31 SK 1");
        assertThat(row("P1").state()).isEqualTo(FacilityPlanState.NONE);
        assertThat(row("P1").version()).isEqualTo(3);
    }

    @Test
    void theSamePlanTwiceIsNoNewVersion() {
        plan("Gelombang 1", "2024-12-31", "P1");
        assertThat(service.save(form(List.of("P1", "P2"), Map.of("P1", 1), "Gelombang 1", "2024-12-31", "SK 1")))
                .isEqualTo(new Changes(1, 0, 1, List.of()));
        assertThat(service.history("P1")).hasSize(1);
    }

    @Test
    void whoeverComesSecondIsToldAndNothingIsHalfSaved() {
        plan("Gelombang 1", "2024-12-31", "P2");
        assertThatThrownBy(() -> service.save(
                        form(List.of("P1", "P2"), Map.of("P1", 0, "P2", 0), "Gelombang 2", "2025-12-31", "SK 2")))
                .isInstanceOf(DomainException.Conflict.class);
        assertThat(row("P1").plan()).isNull();
        assertThat(service.history("P2")).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefusedWithASentence() {
        refused("plan.error.source", () -> save("P1", 0, "G", "2024-12-31", " "));
        refused("plan.error.due", () -> save("P1", 0, "G", "2199-12-31", "SK"));
        refused("plan.error.nothing-chosen", () -> service.save(form(List.of(), Map.of(), "G", "2024-12-31", "SK")));
        refused(
                "plan.error.unknown-codes",
                () -> service.save(form(List.of("P1", "X9"), Map.of(), "G", "2024-12-31", "SK")));
        refused("text.error.long", () -> save("P1", 0, "G".repeat(61), "2024-12-31", "SK"));
        refused("text.error.personal-number", () -> save("P1", 0, "G", "2024-12-31", "7307011203800001"));
        assertThat(row("P1").plan()).isNull();
    }

    @Test
    void aCodeThatLostItsZerosInASpreadsheetStillMeansItsFacility() {
        data.puskesmas("007301", "Nol");
        plan("Gelombang 1", "2024-12-31", "7301");
        assertThat(row("007301").plan()).isNotNull();
    }

    @Test
    void aPuskesmasReadsTheOwnAndWritesNothing() {
        plan("Gelombang 1", "2024-12-31", "P1", "P2", "T1");
        scope.is(new Scope(
                Role.PUSKESMAS_HEAD, false, Set.of(data.facilityId("P2")), Set.of(data.villageId(TestRegions.BUKIT))));
        assertThat(codes(FacilityPlanFilter.ALL)).containsExactly("P2");
        assertThat(service.overview().slipped()).hasSize(1);
        assertThat(service.overview().steps()).containsExactly(step(2024, 1, 1));
        assertThatThrownBy(() -> service.history("P1")).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> save("P2", 1, "G", "2027-12-31", "SK")).isInstanceOf(DomainException.NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"PUSTU_HEAD", "ADMIN", "DISPLAY"})
    void forOthersThereIsNoList(Role role) {
        plan("Gelombang 1", "2024-12-31", "P1", "T1");
        scope.is(
                role == Role.DISPLAY
                        ? Scope.regency(role)
                        : new Scope(role, false, Set.of(), Set.of(data.villageId(TestRegions.DANAU))));
        assertThat(codes(FacilityPlanFilter.ALL)).isEmpty();
        assertThatThrownBy(() -> service.history("T1")).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> save("T1", 1, "G", "2027-12-31", "SK")).isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void morePlansDoNotMeanMoreStatements() {
        plan("Gelombang 1", "2024-12-31", "P1");
        service.overview();
        long one = Statements.during(jdbc, service::overview);
        data.posyandu(30);
        for (int i = 0; i < 30; i++) {
            plan("Gelombang 2", "2025-12-31", "R" + i);
        }
        assertThat(Statements.during(jdbc, service::overview)).isEqualTo(one);
    }

    private static PlanStep step(int year, int planned, int cumulative) {
        return new PlanStep(FacilityKind.PUSKESMAS, LocalDate.of(year, 12, 31), planned, cumulative);
    }

    private void plan(@Nullable String wave, String due, String... codes) {
        service.save(form(List.of(codes), Map.of(), wave, due, "SK 1"));
    }

    private void save(String code, int version, @Nullable String wave, @Nullable String due, String source) {
        service.save(form(List.of(code), Map.of(code, version), wave, due, source));
    }

    private static FacilityPlanForm form(
            List<String> codes,
            Map<String, Integer> versions,
            @Nullable String wave,
            @Nullable String due,
            String source) {
        return new FacilityPlanForm(codes, versions, wave, due == null ? null : LocalDate.parse(due), source);
    }

    private FacilityPlanRow row(String code) {
        return service.register(FacilityPlanFilter.ALL).rows().stream()
                .filter(row -> row.facility().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> codes(FacilityPlanFilter filter) {
        return service.register(filter).rows().stream()
                .map(row -> row.facility().code())
                .toList();
    }

    private static void refused(String sentence, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOf(DomainException.RuleViolation.class)
                .extracting(e -> ((DomainException) e).key())
                .isEqualTo(sentence);
    }
}
