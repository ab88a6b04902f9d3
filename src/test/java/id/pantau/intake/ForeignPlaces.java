package id.pantau.intake;

import id.pantau.account.ResponsibleService;
import id.pantau.dashboard.PosyanduService;
import id.pantau.dashboard.VisitSheetService;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import id.pantau.rollout.AssessmentService;
import id.pantau.rollout.RolloutFilter;
import id.pantau.rollout.RolloutService;
import java.util.Map;
import java.util.concurrent.Callable;

/** Facilities and villages with what stands beside them, as {@link ForeignUnitTest} asks them. */
final class ForeignPlaces {

    private final RolloutService rollout;
    private final AssessmentService assessments;
    private final PosyanduService posyandu;
    private final VisitSheetService visits;
    private final ResponsibleService responsible;
    private final RegionService regions;

    ForeignPlaces(
            RolloutService rollout,
            AssessmentService assessments,
            PosyanduService posyandu,
            VisitSheetService visits,
            ResponsibleService responsible,
            RegionService regions) {
        this.rollout = rollout;
        this.assessments = assessments;
        this.posyandu = posyandu;
        this.visits = visits;
        this.responsible = responsible;
        this.regions = regions;
    }

    Map<String, Callable<?>> reads() {
        return Map.of(
                "rollout.screen",
                () -> rollout.screen(RolloutFilter.ALL),
                "rollout.overview",
                rollout::overview,
                "rollout.readiness all",
                () -> rollout.readiness(null, null, null));
    }

    Map<String, Callable<?>> byUnit(String code) {
        var filter = new RolloutFilter(null, null, code);
        return Map.of(
                "rollout.inVillage",
                () -> rollout.inVillage(code),
                "rollout.facilities",
                () -> rollout.facilities(filter),
                "rollout.readiness",
                () -> rollout.readiness(null, code, null),
                "AssessmentService.assessment",
                () -> assessments.assessment(code),
                "PosyanduService.inVillage",
                () -> posyandu.inVillage(code, 2024),
                "PosyanduService.ofUnit",
                () -> posyandu.ofUnit(code, 2024),
                "VisitSheetService.sheet",
                () -> visits.sheet(code),
                // By id: a foreign village is refused like one that does not exist.
                "ResponsibleService.ofVillage",
                () -> responsible.ofVillage(
                        regions.village(code).map(VillageRow::id).orElse(0), null));
    }
}
