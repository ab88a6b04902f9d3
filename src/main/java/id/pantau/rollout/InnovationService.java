package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.base.security.Author;
import id.pantau.facility.FacilityService;
import id.pantau.facility.PuskesmasHistory;
import id.pantau.indicator.Catalogue;
import id.pantau.indicator.Indicator;
import id.pantau.region.RegionService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of innovations. Whoever sees a Puskesmas reads its innovations; the Dinkes writes all of them, a Puskesmas its own.
 * One that another Puskesmas does too is changed by the Dinkes. For the head of a Pustu, administrators and wall screens the register
 * does not exist.
 */
@Service
@Transactional(readOnly = true)
public class InnovationService {

    private final InnovationRepository repository;
    private final InnovationQueries queries;
    private final FacilityService facilities;
    private final Catalogue catalogue;
    private final RegionService regions;
    private final Author author;
    private final ScopeSource scopes;

    InnovationService(
            InnovationRepository repository,
            InnovationQueries queries,
            FacilityService facilities,
            Catalogue catalogue,
            RegionService regions,
            Author author,
            ScopeSource scopes) {
        this.repository = repository;
        this.queries = queries;
        this.facilities = facilities;
        this.catalogue = catalogue;
        this.regions = regions;
        this.author = author;
        this.scopes = scopes;
    }

    /** What the account sees, narrowed; an unknown or foreign Puskesmas in the filter leaves no row. */
    public InnovationRegister register(InnovationFilter filter) {
        Scope scope = scopes.current();
        List<InnovationRow> seen = seen(scope, names(scope));
        return new InnovationRegister(
                regions.today(),
                seen.stream().filter(filter::matches).toList(),
                seen.size(),
                seen.stream()
                        .flatMap(row -> row.puskesmas().stream())
                        .distinct()
                        .sorted(Comparator.comparing(RegisterUnit::name).thenComparing(RegisterUnit::code))
                        .toList(),
                seen.stream()
                        .flatMap(row -> row.indicators().stream())
                        .distinct()
                        .toList(),
                mayWrite(scope));
    }

    /** One innovation as it is now. */
    public InnovationRow innovation(int id) {
        Scope scope = scopes.current();
        return one(seen(scope, names(scope)), id);
    }

    /** The Puskesmas that the account may record innovations for. For those who may write. */
    public List<RegisterUnit> puskesmas() {
        return names(writer()).open();
    }

    /** The indicators that an innovation can be meant to move. For those who may write. */
    public List<Indicator> indicators() {
        writer();
        return catalogue.all();
    }

    /**
     * Records an innovation, or changes one.
     *
     * @throws DomainException.NotFound for a foreign Puskesmas, and for an innovation that another Puskesmas does too
     * @throws DomainException.Conflict if somebody else has written since the form was opened
     * @throws DomainException.RuleViolation with a sentence for what cannot be
     */
    @Transactional
    public void save(InnovationForm form) {
        Scope scope = writer();
        InnovationNames names = names(scope);
        Innovation innovation = form.id() == null ? new Innovation() : current(scope, names, form.id(), form.version());
        innovation.state(
                form,
                form.puskesmasCodes().stream().map(names::puskesmasId).collect(Collectors.toSet()),
                form.indicatorCodes().stream().map(names::indicatorCode).collect(Collectors.toSet()),
                regions.today());
        store(innovation);
    }

    /**
     * Takes rows of a spreadsheet in, all of them or none.
     *
     * @return what is wrong with which row, or what can be taken back
     * @throws DomainException.RuleViolation where there are too many rows, or none
     */
    @Transactional
    public RegisterPaste paste(String text) {
        Scope scope = writer();
        LocalDate today = regions.today();
        InnovationNames names = names(scope);
        List<String> stored =
                seen(scope, names).stream().map(InnovationRow::name).toList();
        var paste = new InnovationPaste(names, stored, text, today);
        var taken = new HashMap<Integer, Integer>();
        if (paste.problems().isEmpty()) {
            paste.innovations().forEach(innovation -> {
                store(innovation);
                taken.put(innovation.id(), innovation.version());
            });
        }
        return new RegisterPaste(paste.problems(), taken);
    }

    /**
     * Takes rows back that were pasted, as if they had never been there: all of them or none.
     *
     * @throws DomainException.Conflict where somebody has changed one of them since, or taken them back
     */
    @Transactional
    public void undo(RegisterPaste paste) {
        Scope scope = writer();
        List<Innovation> rows = repository.findAllById(paste.ids());
        paste.requireUnchanged(rows.stream().collect(Collectors.toMap(Innovation::id, Innovation::version)));
        boolean own = seen(scope, names(scope)).stream()
                .filter(InnovationRow::mayWrite)
                .map(InnovationRow::id)
                .collect(Collectors.toSet())
                .containsAll(paste.ids());
        if (!own) {
            throw DomainException.notFound("error.not-allowed");
        }
        try {
            repository.deleteAll(rows);
            repository.flush();
        } catch (ConcurrencyFailureException e) {
            throw DomainException.conflict("register.paste.changed");
        }
    }

    private void store(Innovation innovation) {
        innovation.changed(author);
        try {
            repository.saveAndFlush(innovation);
        } catch (ConcurrencyFailureException e) {
            throw DomainException.conflict("register.error.changed");
        }
    }

    private Innovation current(Scope scope, InnovationNames names, int id, int version) {
        if (!one(seen(scope, names), id).mayWrite()) {
            throw DomainException.notFound("error.not-allowed");
        }
        Innovation innovation =
                repository.findById(id).orElseThrow(() -> DomainException.notFound("innovation.error.unknown"));
        if (innovation.version() != version) {
            throw DomainException.conflict("register.error.changed");
        }
        return innovation;
    }

    private static InnovationRow one(List<InnovationRow> seen, int id) {
        return seen.stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("innovation.error.unknown"));
    }

    private List<InnovationRow> seen(Scope scope, InnovationNames names) {
        Set<Role> blind = Set.of(Role.PUSTU_HEAD, Role.ADMIN, Role.DISPLAY);
        return blind.contains(scope.role())
                ? List.of()
                : queries.all().stream()
                        .map(stored -> row(scope, names, stored))
                        .filter(row -> !row.puskesmas().isEmpty())
                        .toList();
    }

    private static InnovationRow row(Scope scope, InnovationNames names, InnovationQueries.Stored stored) {
        return new InnovationRow(
                stored.id(),
                stored.name(),
                names.seen(stored.puskesmas()),
                stored.since(),
                stored.stopped(),
                stored.about(),
                names.named(stored.indicators()),
                stored.source(),
                mayWrite(scope) && names.areOwn(stored.puskesmas()),
                stored.changedBy(),
                stored.changedAt(),
                stored.version());
    }

    private InnovationNames names(Scope scope) {
        return new InnovationNames(
                scope,
                InnovationNames.byId(facilities.puskesmasHistory().stream().map(PuskesmasHistory::puskesmas)),
                catalogue.all());
    }

    private Scope writer() {
        Scope scope = scopes.current();
        if (!mayWrite(scope)) {
            throw DomainException.notFound("error.not-allowed");
        }
        return scope;
    }

    private static boolean mayWrite(Scope scope) {
        return scope.role().isHealthOffice()
                ? scope.wholeRegency()
                : (scope.role() == Role.PUSKESMAS_HEAD || scope.role() == Role.PUSKESMAS_STAFF)
                        && !scope.puskesmasIds().isEmpty();
    }
}
