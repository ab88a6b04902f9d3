package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.facility.FacilityKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of rules §10 about the plan. */
class PlanComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate KICK_OFF = LocalDate.of(2024, 6, 22);

    @Test
    void operatingCountsAgainstThePlanAndLaunchedIsASecondNumber() {
        List<Stage> stages = List.of(
                Stage.PREPARING,
                Stage.LAUNCHED,
                Stage.LAUNCHED,
                Stage.OPERATING,
                Stage.OPERATING,
                Stage.OPERATING,
                Stage.FULL);
        PlanComparison plan = compare(FacilityKind.PUSKESMAS, stages, plan(FacilityKind.PUSKESMAS, 2027, 7));
        assertThat(plan.operating()).isEqualTo(4);
        assertThat(plan.total()).isEqualTo(7);
        assertThat(plan.launched()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"7, 4.8", "37, 25.3", "133, 91.0"})
    void aPlanKnownOnlyAtItsEndGetsAStraightGuideLine(int planned, BigDecimal today) {
        var line = new GuideLine(KICK_OFF, LocalDate.of(2027, 12, 31), planned);
        assertThat(line.days()).isEqualTo(1287);
        assertThat(KICK_OFF.plusDays(881)).isEqualTo(TODAY);
        assertThat(line.at(TODAY).setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo(today);
        assertThat(line.at(KICK_OFF.minusYears(1))).isEqualByComparingTo("0");
        assertThat(line.at(LocalDate.of(2030, 1, 1))).isEqualByComparingTo(BigDecimal.valueOf(planned));
    }

    @Test
    void againstAPlanKnownOnlyAtItsEndNobodyIsLate() {
        PlanComparison plan = compare(FacilityKind.PUSTU, List.of(), plan(FacilityKind.PUSTU, 2027, 37));
        assertThat(plan.stepped()).isFalse();
        assertThat(plan.late()).isZero();
        assertThat(plan.guideToday()).isNotNull();
    }

    @Test
    void nothingRegisteredOfThirtySevenPlannedIsAFinding() {
        PlanComparison plan = compare(FacilityKind.PUSTU, List.of(), plan(FacilityKind.PUSTU, 2027, 37));
        assertThat(plan.registered()).isZero();
        assertThat(plan.total()).isEqualTo(37);
        assertThat(plan.unregistered()).isEqualTo(37);
    }

    @Test
    void aRegisterThatIsShortOfThePlanIsSaid() {
        PlanComparison plan = compare(
                FacilityKind.PUSKESMAS,
                Collections.nCopies(11, Stage.NONE),
                plan(FacilityKind.PUSKESMAS, 2023, 1),
                plan(FacilityKind.PUSKESMAS, 2024, 12));
        assertThat(plan.total()).isEqualTo(12);
        assertThat(plan.registered()).isEqualTo(11);
        assertThat(plan.unregistered()).isEqualTo(1);
    }

    @Test
    void aPlanWithStepsMakesLateWhatAYearThatIsOverWasToBring() {
        PlanComparison plan = compare(
                FacilityKind.PUSKESMAS,
                List.of(Stage.OPERATING, Stage.NONE),
                plan(FacilityKind.PUSKESMAS, 2025, 2),
                plan(FacilityKind.PUSKESMAS, 2026, 5),
                plan(FacilityKind.PUSTU, 2024, 99));
        assertThat(plan.stepped()).isTrue();
        assertThat(plan.guide()).isNull();
        assertThat(plan.late()).as("2026 is not over yet").isEqualTo(1);
        assertThat(plan.current()).isEqualTo(plan(FacilityKind.PUSKESMAS, 2026, 5));
    }

    @Test
    void theStartThatThePlanStatesGoesBeforeTheFirstCommitment() {
        LocalDate stated = LocalDate.of(2024, 1, 1);
        var row = new PlanYear(FacilityKind.PUSTU, 2027, 37, stated, null);
        assertThat(compare(FacilityKind.PUSTU, List.of(), row).guide())
                .isEqualTo(new GuideLine(stated, LocalDate.of(2027, 12, 31), 37));
    }

    @Test
    void withoutAnyStartThereIsNoGuideLine() {
        PlanComparison plan = PlanComparison.of(
                FacilityKind.PUSTU, List.of(), List.of(plan(FacilityKind.PUSTU, 2027, 37)), null, TODAY);
        assertThat(plan.guide()).isNull();
        assertThat(plan.guideToday()).isNull();
    }

    @Test
    void withoutAPlanTheRegisterIsTheWhole() {
        PlanComparison plan = compare(FacilityKind.POSYANDU, List.of(Stage.NONE, Stage.OPERATING));
        assertThat(plan.goal()).isNull();
        assertThat(plan.total()).isEqualTo(2);
        assertThat(plan.late()).isZero();
    }

    private static PlanComparison compare(FacilityKind kind, List<Stage> stages, PlanYear... plan) {
        return PlanComparison.of(kind, stages, Stream.of(plan).toList(), KICK_OFF, TODAY);
    }

    private static PlanYear plan(FacilityKind kind, int year, int cumulative) {
        return new PlanYear(kind, year, cumulative, null, null);
    }
}
