package id.pantau.intake;

import id.pantau.TestScope;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.followup.DirectionForm;
import id.pantau.followup.DirectionService;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Directions, as {@link ForeignUnitTest} asks them. They are known by ids: one for each unit. */
final class ForeignDirections {

    private static final int NONE = 999_999;

    private final DirectionService service;
    private final TestScope scope;
    private final Map<String, Integer> byUnit = new HashMap<>();

    ForeignDirections(DirectionService service, TestScope scope) {
        this.service = service;
        this.scope = scope;
    }

    /** A direction about each of these units, as a leader; then the Dinkes works on. */
    void record(String... units) {
        scope.is(Scope.regency(Role.EXECUTIVE));
        for (String unit : units) {
            byUnit.put(unit, give(unit));
        }
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
    }

    Map<String, Callable<?>> reads() {
        return Map.of("DirectionService.list", () -> service.list(false));
    }

    Map<String, Callable<?>> byUnit(String unit) {
        int id = byUnit.getOrDefault(unit, NONE);
        return Map.of(
                "DirectionService.direction", () -> service.direction(id),
                "DirectionService.addressees", () -> service.addressees(unit),
                "DirectionService.give", () -> give(unit),
                // An empty answer: who may answer is told so, and nothing changes.
                "DirectionService.answer",
                        () -> {
                            service.answer(id, 0, " ");
                            return "done";
                        });
    }

    private int give(String unit) {
        return service.give(new DirectionForm(
                unit, "KIA-K1", null, service.addressees(unit).getFirst(), "RAHASIA", LocalDate.of(2099, 6, 1)));
    }
}
