package id.pantau.intake;

import id.pantau.base.DomainException;
import id.pantau.base.Period;
import id.pantau.facility.FacilityKind;
import id.pantau.rollout.CommitmentFilter;
import id.pantau.rollout.CommitmentForm;
import id.pantau.rollout.CommitmentRow;
import id.pantau.rollout.CommitmentService;
import id.pantau.rollout.CommitmentStatus;
import id.pantau.rollout.CommitmentStep;
import id.pantau.rollout.FacilityPlanFilter;
import id.pantau.rollout.FacilityPlanForm;
import id.pantau.rollout.FacilityPlanService;
import id.pantau.rollout.InnovationFilter;
import id.pantau.rollout.InnovationForm;
import id.pantau.rollout.InnovationService;
import id.pantau.rollout.PlanCell;
import id.pantau.rollout.PlanService;
import id.pantau.rollout.RegisterPaste;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The registers beside the rollout, as {@link ForeignUnitTest} asks them. Entries are known by ids: one of a unit for each unit. */
final class ForeignRegisters {

    private static final int NONE = 999_999;

    private final CommitmentService commitments;
    private final InnovationService innovations;
    private final FacilityPlanService plans;
    private final PlanService numbers;
    private final Map<String, Integer> commitmentsByUnit = new HashMap<>();
    private final Map<String, Integer> innovationsByUnit = new HashMap<>();

    /** An innovation of the Puskesmas, which nobody else takes back. */
    private @Nullable RegisterPaste pasted;

    ForeignRegisters(
            CommitmentService commitments,
            InnovationService innovations,
            FacilityPlanService plans,
            PlanService numbers) {
        this.commitments = commitments;
        this.innovations = innovations;
        this.plans = plans;
        this.numbers = numbers;
    }

    /** An entry for each of these units, as the Dinkes; the last of them is a Puskesmas. */
    void record(String... units) {
        String puskesmas = units[units.length - 1];
        innovations.save(innovation(puskesmas));
        plans.save(plan(puskesmas));
        numbers.save(numbers(), "RAHASIA");
        pasted = innovations.paste("Ditempel\t" + puskesmas + "\t2024\tRAHASIA\tKIA-K1");
        innovations.register(InnovationFilter.ALL).rows().forEach(row -> innovationsByUnit.put(puskesmas, row.id()));
        for (String unit : units) {
            commitments.save(commitment(unit));
        }
        for (CommitmentRow row : commitments.register(CommitmentFilter.ALL).rows()) {
            commitmentsByUnit.put(row.unit().code(), row.id());
        }
    }

    Map<String, Callable<?>> reads() {
        return Map.of(
                "PlanService.sheet",
                numbers::sheet,
                "FacilityPlanService.overview",
                plans::overview,
                "FacilityPlanService.register",
                () -> plans.register(FacilityPlanFilter.ALL),
                "CommitmentService.register",
                () -> commitments.register(CommitmentFilter.ALL),
                "InnovationService.register",
                () -> innovations.register(InnovationFilter.ALL),
                "InnovationService.puskesmas",
                innovations::puskesmas,
                "InnovationService.indicators",
                innovations::indicators);
    }

    Map<String, Callable<?>> byUnit(String code) {
        int id = commitmentsByUnit.getOrDefault(code, NONE);
        Map<String, Callable<?>> reads = new TreeMap<>();
        reads.put(
                "CommitmentService.register",
                () -> commitments
                        .register(new CommitmentFilter(null, false, code, null))
                        .rows());
        reads.put("CommitmentService.commitment", () -> commitments.commitment(id));
        reads.put("CommitmentService.history", () -> commitments.history(id));
        int innovation = innovationsByUnit.getOrDefault(code, NONE);
        reads.put(
                "InnovationService.register",
                () -> innovations
                        .register(new InnovationFilter(null, code, null))
                        .rows());
        reads.put("InnovationService.innovation", () -> innovations.innovation(innovation));
        reads.put("FacilityPlanService.history", () -> plans.history(code));
        // An old version: who may see it is told so, and nothing changes.
        reads.put("CommitmentService.move", () -> done(() -> commitments.move(step(id))));
        return reads;
    }

    /** @param foreign a village, and {@code puskesmas} */
    Map<String, Callable<?>> writes(String foreign, String puskesmas) {
        int id = commitmentsByUnit.getOrDefault(foreign, NONE);
        return Map.of(
                "PlanService.save",
                () -> done(() -> numbers.save(numbers(), "RAHASIA")),
                "CommitmentService.units",
                commitments::units,
                "CommitmentService.save",
                () -> done(() -> commitments.save(commitment(foreign))),
                "CommitmentService.move",
                () -> done(() -> commitments.move(step(id))),
                "CommitmentService.undo",
                () -> done(() -> commitments.undo(Objects.requireNonNull(pasted))),
                "CommitmentService.paste",
                () -> commitments.paste("Kabupaten\tA\tB\t1-1-2024\t1-1-2025"),
                "FacilityPlanService.save",
                () -> plans.save(plan(puskesmas)),
                "InnovationService.save",
                () -> done(() -> innovations.save(innovation(puskesmas))),
                "InnovationService.undo",
                () -> done(() -> innovations.undo(Objects.requireNonNull(pasted))),
                "InnovationService.paste",
                () -> pasted(puskesmas));
    }

    /** A foreign Puskesmas is refused with its row, like one that there is not; nobody else may paste at all. */
    private Object pasted(String puskesmas) {
        if (innovations.paste("A\t" + puskesmas + "\t2024\tuji\tKIA-K1").problems().stream()
                .anyMatch(problem -> problem.key().equals("innovation.error.unknown-name"))) {
            throw DomainException.notFound("innovation.error.unknown-name", puskesmas);
        }
        return "done";
    }

    /** Of the whole kabupaten: nobody of a part of it sees them. */
    private static List<PlanCell> numbers() {
        return List.of(new PlanCell(FacilityKind.PUSTU, 2027, 779_999, 0));
    }

    private static FacilityPlanForm plan(String puskesmas) {
        return new FacilityPlanForm(
                List.of(puskesmas), Map.of(), "RAHASIA", LocalDate.of(2020, 12, 31), "RAHASIA gelombang");
    }

    private static InnovationForm innovation(String puskesmas) {
        return new InnovationForm(
                null, "RAHASIA", List.of(puskesmas), Period.year(2024), null, "RAHASIA", List.of("KIA-K1"), null, 0);
    }

    private static CommitmentStep step(int id) {
        return new CommitmentStep(id, CommitmentStatus.RUNNING, null, null, null, -1);
    }

    private static CommitmentForm commitment(@Nullable String unit) {
        return new CommitmentForm(
                null,
                "RAHASIA",
                unit,
                "RAHASIA janji",
                LocalDate.of(2024, 1, 1),
                null,
                LocalDate.of(2024, 12, 31),
                null,
                null,
                null,
                0);
    }

    private static String done(Runnable work) {
        work.run();
        return "done";
    }
}
