package id.pantau.rollout;

import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.FreeText;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.base.i18n.Texts;
import id.pantau.facility.FacilityKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many facilities of each kind are to be operating at the end of a year. Read by the offices of the kabupaten, because a part of it
 * has no such plan of its own; written by the Dinkes, each change as a new version.
 */
@Service
@Transactional(readOnly = true)
public class PlanService {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int MOST = 999_999;
    private static final int SOURCE = 200;

    private final PlanRepository repository;
    private final PlanHistory history;
    private final DataVersion dataVersion;
    private final Texts texts;
    private final ScopeSource scopes;

    PlanService(
            PlanRepository repository, PlanHistory history, DataVersion dataVersion, Texts texts, ScopeSource scopes) {
        this.repository = repository;
        this.history = history;
        this.dataVersion = dataVersion;
        this.texts = texts;
        this.scopes = scopes;
    }

    /** The plan with all its versions; empty for an account that does not see the whole kabupaten. One statement. */
    public PlanSheet sheet() {
        Scope scope = scopes.current();
        boolean reads = scope.wholeRegency() && scope.role() != Role.DISPLAY && scope.role() != Role.ADMIN;
        return new PlanSheet(
                reads ? history.all() : List.of(),
                scope.wholeRegency() && scope.role().isHealthOffice());
    }

    /**
     * Changes numbers, all of them or none. What is the same already is not recorded again.
     *
     * @param source who decided so
     * @throws DomainException.Conflict if somebody else has changed one of them since
     * @throws DomainException.RuleViolation with a sentence for what cannot be: no source, or numbers that fall from year to year
     */
    @Transactional
    public void save(List<PlanCell> cells, @Nullable String source) {
        scopes.current().requireHealthOffice();
        String checked = FreeText.required(source, SOURCE, "plan.error.source");
        cells.forEach(PlanService::check);
        List<PlanEntry> stored = repository.findAll();
        for (FacilityKind kind : FacilityKind.values()) {
            requireRising(kind, stored, cells);
        }
        boolean any = false;
        for (PlanCell cell : cells) {
            PlanEntry entry = stored.stream()
                    .filter(e -> e.plan().kind() == cell.kind() && e.plan().year() == cell.year())
                    .findFirst()
                    .orElse(null);
            Integer before = entry == null ? null : (Integer) entry.plan().cumulative();
            if (Objects.equals(before, cell.cumulative())) {
                continue;
            }
            if (history.version(cell.kind(), cell.year()) != cell.version()) {
                throw DomainException.conflict("register.error.changed");
            }
            history.add(cell.kind(), cell.year(), cell.version(), cell.cumulative(), checked);
            write(entry, cell, checked);
            any = true;
        }
        if (any) {
            dataVersion.raise();
        }
    }

    private void write(@Nullable PlanEntry entry, PlanCell cell, String source) {
        try {
            if (cell.cumulative() == null) {
                if (entry != null) {
                    repository.delete(entry);
                }
            } else if (entry == null) {
                repository.save(new PlanEntry(new PlanYear(cell.kind(), cell.year(), cell.cumulative(), null, source)));
            } else {
                entry.state(new PlanYear(
                        cell.kind(),
                        cell.year(),
                        cell.cumulative(),
                        entry.plan().start(),
                        source));
            }
            repository.flush();
        } catch (ConcurrencyFailureException e) {
            throw DomainException.conflict("register.error.changed");
        }
    }

    private static void check(PlanCell cell) {
        if (cell.year() < FIRST_YEAR || cell.year() > LAST_YEAR) {
            throw DomainException.rule("plan.error.due");
        }
        if (cell.cumulative() != null && (cell.cumulative() < 0 || cell.cumulative() > MOST)) {
            throw DomainException.rule("plan.error.number", Integer.toString(cell.year()));
        }
    }

    /** The numbers of a plan are cumulative: what operates once is planned to go on. */
    private void requireRising(FacilityKind kind, List<PlanEntry> stored, List<PlanCell> cells) {
        var years = new TreeMap<Integer, Integer>();
        stored.stream()
                .map(PlanEntry::plan)
                .filter(plan -> plan.kind() == kind)
                .forEach(plan -> years.put(plan.year(), plan.cumulative()));
        for (PlanCell cell : cells) {
            if (cell.kind() == kind && cell.cumulative() == null) {
                years.remove(cell.year());
            } else if (cell.kind() == kind) {
                years.put(cell.year(), cell.cumulative());
            }
        }
        Map.Entry<Integer, Integer> earlier = null;
        for (var year : years.entrySet()) {
            if (earlier != null && year.getValue() < earlier.getValue()) {
                throw DomainException.rule(
                        "plan.error.falls",
                        texts.text("facility.kind." + kind.name()),
                        Integer.toString(earlier.getKey()),
                        earlier.getValue(),
                        Integer.toString(year.getKey()),
                        year.getValue());
            }
            earlier = year;
        }
    }
}
