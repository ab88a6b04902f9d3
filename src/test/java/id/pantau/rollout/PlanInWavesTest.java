package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.facility.FacilityIntake;
import id.pantau.facility.FacilityKind;
import id.pantau.region.RegionIntake;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** What Pulang Pisau said: one pilot Puskesmas in 2023, eleven more in 2024, and no numbers per year. */
@DatabaseTest
@Transactional
@Import({TestClock.class, TestRollout.class})
class PlanInWavesTest {

    @Autowired
    private FacilityPlanService service;

    @Autowired
    private RegionIntake regions;

    @Autowired
    private FacilityIntake facilities;

    @Autowired
    private TestRollout data;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void twelvePuskesmas() {
        ManyPuskesmas.store(regions, facilities, 12);
        wave("Percontohan", 2023, List.of("S01"));
        wave(
                "Gelombang 2024",
                2024,
                IntStream.rangeClosed(2, 12).mapToObj("S%02d"::formatted).toList());
    }

    @AfterEach
    void theClockIsPutBack() {
        clock.is(TestClock.START);
    }

    @Test
    void theWavesDrawThePlanOfOneAndOfTwelve() {
        FacilityPlanOverview overview = service.overview();
        assertThat(overview.steps(FacilityKind.PUSKESMAS)).containsExactly(step(2023, 1, 1), step(2024, 11, 12));
        assertThat(overview.steps(FacilityKind.PUSTU)).isEmpty();
        assertThat(overview.years(FacilityKind.PUSKESMAS))
                .extracting(year -> year.end() + " " + year.cumulative())
                .containsExactly("2023-12-31 1", "2024-12-31 12");
    }

    @Test
    void onlyThoseWhoseWaveIsOverAndWhoDoNotOperateHaveSlipped() {
        data.evidence("S01", "2023-11-01", "PKM-1", "PKM-2", "PKM-5", "PKM-7", "PKM-8");
        data.evidence("S02", "2024-05-01", "PKM-1");
        clock.is(Instant.parse("2024-12-31T03:00:00Z"));
        assertThat(service.overview().slipped())
                .as("the last day is still in time")
                .isEmpty();
        clock.is(Instant.parse("2025-01-01T03:00:00Z"));
        assertThat(service.overview().slipped())
                .hasSize(11)
                .noneMatch(row -> row.facility().code().equals("S01"));
        List<PlanYear> plan = service.overview().years(FacilityKind.PUSKESMAS);
        List<Stage> stages = service.register(FacilityPlanFilter.ALL).rows().stream()
                .map(row -> row.facility().stage())
                .toList();
        PlanComparison comparison =
                PlanComparison.of(FacilityKind.PUSKESMAS, stages, plan, null, LocalDate.of(2025, 1, 1));
        assertThat(comparison.late()).as("as with numbers per year").isEqualTo(11);
        assertThat(comparison.stepped()).isTrue();
    }

    private static PlanStep step(int year, int planned, int cumulative) {
        return new PlanStep(FacilityKind.PUSKESMAS, LocalDate.of(year, 12, 31), planned, cumulative);
    }

    private void wave(String name, int year, List<String> codes) {
        service.save(new FacilityPlanForm(codes, Map.of(), name, LocalDate.of(year, 12, 31), "Bappeda"));
    }
}
