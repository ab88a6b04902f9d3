package id.pantau.rollout;

import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.facility.FacilityKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the rows of {@code rencana-ilp.csv} in. */
@Component
class PlanRegister {

    private static final int MAX_SOURCE = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final PlanRepository repository;
    private final PlanHistory history;

    PlanRegister(PlanRepository repository, PlanHistory history) {
        this.repository = repository;
        this.history = history;
    }

    /** What a row of the plan is known by. */
    private record Key(FacilityKind kind, int year) {
        static Key of(PlanYear plan) {
            return new Key(plan.kind(), plan.year());
        }
    }

    Changes apply(String file, List<PlanLine> lines) {
        var problems = new ArrayList<Problem>();
        Map<Key, PlanEntry> stored = new HashMap<>();
        repository.findAll().forEach(entry -> stored.put(Key.of(entry.plan()), entry));
        var seen = new HashSet<Key>();
        int added = 0;
        int changed = 0;
        int same = 0;
        for (PlanLine line : lines) {
            Optional<PlanYear> read = read(file, line, problems);
            if (read.isEmpty()) {
                continue;
            }
            PlanYear plan = read.get();
            if (!seen.add(Key.of(plan))) {
                problems.add(error(file, line, "tahun", "rollout.problem.plan-twice", line.year()));
                continue;
            }
            PlanEntry entry = stored.get(Key.of(plan));
            if (entry == null) {
                stored.put(Key.of(plan), repository.save(new PlanEntry(plan)));
                remember(plan);
                added++;
            } else if (entry.state(plan)) {
                remember(plan);
                changed++;
            } else {
                same++;
            }
        }
        repository.flush();
        falling(file, stored, problems);
        return new Changes(added, changed, same, problems);
    }

    private void remember(PlanYear plan) {
        int before = history.version(plan.kind(), plan.year());
        history.add(plan.kind(), plan.year(), before, plan.cumulative(), plan.source());
    }

    private static Optional<PlanYear> read(String file, PlanLine line, List<Problem> problems) {
        Optional<FacilityKind> kind = FacilityKind.parse(Cells.text(line.kind()));
        OptionalInt year = Cells.count(line.year());
        OptionalInt cumulative = Cells.count(line.cumulative());
        if (kind.isEmpty()) {
            problems.add(error(file, line, "jenis", "rollout.problem.kind", line.kind()));
        }
        boolean yearKnown = year.isPresent() && year.getAsInt() >= FIRST_YEAR && year.getAsInt() <= LAST_YEAR;
        if (!yearKnown) {
            problems.add(error(file, line, "tahun", "rollout.problem.year", line.year()));
        }
        if (cumulative.isEmpty()) {
            problems.add(error(file, line, "rencana_kumulatif", "rollout.problem.cumulative", line.cumulative()));
        }
        if (kind.isEmpty() || !yearKnown || cumulative.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = Cells.date(line.start()).orElse(null);
        if (start == null && !Cells.text(line.start()).isEmpty()) {
            problems.add(Problem.ofRow(
                    Severity.WARNING, file, line.row(), "mulai", "rollout.problem.date", Cells.text(line.start())));
        }
        return Optional.of(new PlanYear(
                kind.get(), year.getAsInt(), cumulative.getAsInt(), start, Cells.optional(line.source(), MAX_SOURCE)));
    }

    /** Cumulative numbers that fall are odd, but the kabupaten's own: taken and said. */
    private static void falling(String file, Map<Key, PlanEntry> stored, List<Problem> problems) {
        stored.values().stream()
                .map(PlanEntry::plan)
                .filter(plan -> stored.values().stream()
                        .map(PlanEntry::plan)
                        .anyMatch(earlier -> earlier.kind() == plan.kind()
                                && earlier.year() < plan.year()
                                && earlier.cumulative() > plan.cumulative()))
                .map(plan -> Problem.ofFile(
                        Severity.WARNING,
                        file,
                        "rollout.problem.plan-falls",
                        plan.kind().name(),
                        Integer.toString(plan.year())))
                .forEach(problems::add);
    }

    private static Problem error(String file, PlanLine line, String column, String key, @Nullable String cell) {
        return Problem.ofRow(Severity.ERROR, file, line.row(), column, key, Cells.text(cell));
    }
}
