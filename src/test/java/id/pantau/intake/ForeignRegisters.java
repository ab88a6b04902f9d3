package id.pantau.intake;

import id.pantau.rollout.CommitmentFilter;
import id.pantau.rollout.CommitmentForm;
import id.pantau.rollout.CommitmentRow;
import id.pantau.rollout.CommitmentService;
import id.pantau.rollout.CommitmentStatus;
import id.pantau.rollout.CommitmentStep;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The registers beside the rollout, as {@link ForeignUnitTest} asks them. Entries are known by ids: one of a unit for each unit. */
final class ForeignRegisters {

    private static final int NONE = 999_999;

    private final CommitmentService commitments;
    private final Map<String, Integer> commitmentsByUnit = new HashMap<>();

    ForeignRegisters(CommitmentService commitments) {
        this.commitments = commitments;
    }

    /** An entry for each of these units, as the Dinkes. */
    void record(String... units) {
        for (String unit : units) {
            commitments.save(commitment(unit));
        }
        for (CommitmentRow row : commitments.register(CommitmentFilter.ALL).rows()) {
            commitmentsByUnit.put(row.unit().code(), row.id());
        }
    }

    Map<String, Callable<?>> reads() {
        return Map.of("CommitmentService.register", () -> commitments.register(CommitmentFilter.ALL));
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
        // An old version: who may see it is told so, and nothing changes.
        reads.put("CommitmentService.move", () -> done(() -> commitments.move(step(id))));
        return reads;
    }

    Map<String, Callable<?>> writes(String foreign) {
        int id = commitmentsByUnit.getOrDefault(foreign, NONE);
        return Map.of(
                "CommitmentService.units", commitments::units,
                "CommitmentService.save", () -> done(() -> commitments.save(commitment(foreign))),
                "CommitmentService.move", () -> done(() -> commitments.move(step(id))),
                "CommitmentService.paste", () -> commitments.paste("Kabupaten\tA\tB\t1-1-2024\t1-1-2025"));
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
