package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.TestScope;
import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.facility.FacilityKind;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class})
class PlanServiceTest {

    @Autowired
    private PlanService service;

    @Autowired
    private RolloutService rollout;

    @Autowired
    private TestRollout data;

    @Autowired
    private DataVersion dataVersion;

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
    void numbersWrittenHereAreThePlanOfTheOverview() {
        long before = dataVersion.current();
        service.save(List.of(pustu(2025, 10, 0), pustu(2027, 37, 0)), "SK 1");
        PlanComparison plan = Objects.requireNonNull(rollout.overview().get(1).plan());
        assertThat(plan.late()).isEqualTo(10);
        assertThat(plan.goal())
                .isNotNull()
                .extracting(PlanYear::cumulative, PlanYear::source)
                .containsExactly(37, "SK 1");
        assertThat(dataVersion.current()).as("figures on screen change").isGreaterThan(before);
        assertThat(service.sheet().years()).containsExactly(2025, 2027);
    }

    @Test
    void everyChangeKeepsTheVersionBeforeAlsoThoseOfFiles() {
        data.plan("PUSTU", 2027, 37);
        service.save(List.of(pustu(2027, 40, 1)), "SK 2");
        data.plan("PUSTU", 2027, 41);
        data.plan("PUSTU", 2027, 41);
        service.save(List.of(pustu(2027, null, 3)), "Ditunda");
        assertThat(service.sheet().versions())
                .extracting(v -> v.version() + " " + v.cumulative() + " " + v.source())
                .containsExactly("4 null Ditunda", "3 41 Bupati, kick-off", "2 40 SK 2", "1 37 Bupati, kick-off");
        assertThat(service.sheet().years()).isEmpty();
        assertThat(Objects.requireNonNull(rollout.overview().get(1).plan()).goal())
                .isNull();
    }

    @Test
    void theStartOfAGuideLineStaysWhenItsNumberChanges() {
        data.plan("PUSTU", 2027, 37);
        data.evidence("P1", "2024-06-22", "PKM-1");
        service.save(List.of(pustu(2027, 40, 1)), "SK 2");
        assertThat(Objects.requireNonNull(rollout.overview().get(1).plan()).guide())
                .isNotNull()
                .extracting(GuideLine::planned)
                .isEqualTo(40);
    }

    @Test
    void whatIsTheSameAlreadyIsNoNewVersion() {
        service.save(List.of(pustu(2027, 37, 0)), "SK 1");
        service.save(List.of(pustu(2027, 37, 1), pustu(2026, null, 0)), "SK 2");
        assertThat(service.sheet().versions()).hasSize(1);
    }

    @Test
    void fallingNumbersAreRefusedAndNothingIsHalfSaved() {
        service.save(List.of(pustu(2026, 20, 0)), "SK 1");
        refused("plan.error.falls", List.of(pustu(2025, 5, 0), pustu(2027, 19, 0)), "SK 2");
        refused("plan.error.falls", List.of(pustu(2025, 21, 0)), "SK 2");
        assertThat(service.sheet().versions()).hasSize(1);
        service.save(List.of(pustu(2027, 20, 0)), "SK 2");
    }

    @Test
    void whatCannotBeIsRefusedWithASentence() {
        refused("plan.error.source", List.of(pustu(2027, 1, 0)), " ");
        refused("text.error.personal-number", List.of(pustu(2027, 1, 0)), "7307 0112 0380 0001");
        refused("plan.error.due", List.of(pustu(1999, 1, 0)), "SK");
        refused("plan.error.number", List.of(pustu(2027, -1, 0)), "SK");
        assertThat(service.sheet().versions()).isEmpty();
    }

    @Test
    void whoeverComesSecondIsToldAndNothingIsOverwritten() {
        service.save(List.of(pustu(2027, 37, 0)), "SK 1");
        assertThatThrownBy(() -> service.save(List.of(pustu(2027, 30, 0)), "SK 2"))
                .isInstanceOf(DomainException.Conflict.class);
        assertThat(service.sheet().last(FacilityKind.PUSTU, 2027).orElseThrow().cumulative())
                .isEqualTo(37);
    }

    @ParameterizedTest
    @EnumSource(names = {"EXECUTIVE", "PUSKESMAS_HEAD", "PUSTU_HEAD", "DISPLAY", "ADMIN"})
    void leadersReadOnlyAndAPartOfTheKabupatenHasNoPlanOfItsOwn(Role role) {
        service.save(List.of(pustu(2027, 37, 0)), "SK 1");
        scope.is(
                role == Role.EXECUTIVE || role == Role.DISPLAY
                        ? Scope.regency(role)
                        : new Scope(role, false, Set.of(data.facilityId("P1")), Set.of()));
        assertThat(service.sheet().versions()).hasSize(role == Role.EXECUTIVE ? 1 : 0);
        assertThat(service.sheet().mayWrite()).isFalse();
        assertThatThrownBy(() -> service.save(List.of(pustu(2027, 30, 1)), "SK 2"))
                .isInstanceOf(DomainException.NotFound.class);
    }

    private static PlanCell pustu(int year, @Nullable Integer cumulative, int version) {
        return new PlanCell(FacilityKind.PUSTU, year, cumulative, version);
    }

    private void refused(String sentence, List<PlanCell> cells, String source) {
        assertThatThrownBy(() -> service.save(cells, source))
                .isInstanceOf(DomainException.RuleViolation.class)
                .extracting(e -> ((DomainException) e).key())
                .isEqualTo(sentence);
    }
}
