package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.base.security.Author;
import id.pantau.region.RegionService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of commitments. The Dinkes writes it; leaders read all of it; a Puskesmas reads what is tied to the kabupaten, to its
 * kecamatan and to its own units, and its head says what has become of the latter; the head of a Pustu reads what is tied to the own
 * villages. For administrators and wall screens it does not exist.
 */
@Service
@Transactional(readOnly = true)
public class CommitmentService {

    private final CommitmentRepository repository;
    private final CommitmentQueries queries;
    private final RegisterUnits units;
    private final RegionService regions;
    private final Author author;
    private final ScopeSource scopes;

    CommitmentService(
            CommitmentRepository repository,
            CommitmentQueries queries,
            RegisterUnits units,
            RegionService regions,
            Author author,
            ScopeSource scopes) {
        this.repository = repository;
        this.queries = queries;
        this.units = units;
        this.regions = regions;
        this.author = author;
        this.scopes = scopes;
    }

    /** What the account sees, narrowed; an unknown or foreign unit in the filter leaves no row. Two statements. */
    public CommitmentRegister register(CommitmentFilter filter) {
        Scope scope = scopes.current();
        LocalDate today = regions.today();
        RegisterUnits.Today directory = units.today();
        List<CommitmentRow> seen = queries.all(directory.regency(), today).stream()
                .filter(row -> directory.sees(scope, row.unit()))
                .map(row -> row.movable(mayMove(scope, directory, row)))
                .sorted(CommitmentRow.URGENT_FIRST)
                .toList();
        return new CommitmentRegister(
                today,
                seen.stream().filter(filter::matches).toList(),
                seen.size(),
                (int) seen.stream().filter(row -> row.status().isOpen()).count(),
                (int) seen.stream().filter(CommitmentRow::late).count(),
                seen.stream()
                        .map(CommitmentRow::unit)
                        .distinct()
                        .sorted(Comparator.comparing(RegisterUnit::kind).thenComparing(RegisterUnit::name))
                        .toList(),
                seen.stream().map(CommitmentRow::owner).distinct().sorted().toList(),
                mayWrite(scope));
    }

    /** One commitment as it is now. */
    public CommitmentRow commitment(int id) {
        return visible(id);
    }

    /** What has become of a commitment, the newest step first. */
    public List<CommitmentChange> history(int id) {
        return queries.changes(visible(id).id());
    }

    /** What a commitment can be tied to, the largest first. For the Dinkes only. */
    public List<RegisterUnit> units() {
        scopes.current().requireHealthOffice();
        return units.today().all();
    }

    /**
     * Records a commitment, or changes one.
     *
     * @throws DomainException.Conflict if somebody else has written since the form was opened
     * @throws DomainException.RuleViolation with a sentence for what cannot be
     */
    @Transactional
    public void save(CommitmentForm form) {
        scopes.current().requireHealthOffice();
        if (form.unitCode() == null) {
            throw DomainException.rule("register.error.unit");
        }
        RegisterUnit unit = units.today().find(form.unitCode());
        Commitment commitment = form.id() == null ? new Commitment() : current(form.id(), form.version());
        boolean isNew = form.id() == null;
        LocalDate dueBefore = isNew ? null : commitment.due();
        commitment.state(form, unit, regions.today());
        store(commitment, isNew || !commitment.due().equals(dueBefore), null);
    }

    /**
     * Says what has become of a commitment.
     *
     * @throws DomainException.Conflict if somebody else has written since the form was opened
     * @throws DomainException.RuleViolation where a reason or evidence is missing
     */
    @Transactional
    public void move(CommitmentStep step) {
        CommitmentRow seen = visible(step.id());
        if (!seen.mayMove()) {
            throw DomainException.notFound("error.not-allowed");
        }
        Commitment commitment = current(step.id(), step.version());
        CommitmentStatus before = commitment.status();
        String reason = commitment.take(step);
        store(commitment, before != commitment.status() || reason != null, reason);
    }

    /**
     * Takes rows of a spreadsheet in, all of them or none.
     *
     * @return what is wrong with which row, or what can be taken back
     * @throws DomainException.RuleViolation where there are too many rows, or none
     */
    @Transactional
    public RegisterPaste paste(String text) {
        scopes.current().requireHealthOffice();
        LocalDate today = regions.today();
        RegisterUnits.Today directory = units.today();
        var paste = new CommitmentPaste(directory, queries.all(directory.regency(), today), text, today);
        var taken = new HashMap<Integer, Integer>();
        if (paste.problems().isEmpty()) {
            paste.commitments().forEach(commitment -> {
                store(commitment, true, null);
                taken.put(commitment.id(), commitment.version());
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
        scopes.current().requireHealthOffice();
        List<Commitment> rows = repository.findAllById(paste.ids());
        paste.requireUnchanged(rows.stream().collect(Collectors.toMap(Commitment::id, Commitment::version)));
        queries.forgetChanges(paste.ids());
        try {
            repository.deleteAll(rows);
            repository.flush();
        } catch (ConcurrencyFailureException e) {
            throw DomainException.conflict("register.paste.changed");
        }
    }

    private void store(Commitment commitment, boolean step, @Nullable String reason) {
        commitment.changed(author);
        try {
            repository.saveAndFlush(commitment);
        } catch (ConcurrencyFailureException e) {
            throw DomainException.conflict("register.error.changed");
        }
        if (step) {
            queries.add(commitment, reason, author);
        }
    }

    private Commitment current(int id, int version) {
        Commitment commitment =
                repository.findById(id).orElseThrow(() -> DomainException.notFound("commitment.error.unknown"));
        if (commitment.version() != version) {
            throw DomainException.conflict("register.error.changed");
        }
        return commitment;
    }

    private CommitmentRow visible(int id) {
        Scope scope = scopes.current();
        RegisterUnits.Today directory = units.today();
        return queries.one(id, directory.regency(), regions.today())
                .filter(row -> directory.sees(scope, row.unit()))
                .map(row -> row.movable(mayMove(scope, directory, row)))
                .orElseThrow(() -> DomainException.notFound("commitment.error.unknown"));
    }

    private static boolean mayWrite(Scope scope) {
        return scope.wholeRegency() && scope.role().isHealthOffice();
    }

    private static boolean mayMove(Scope scope, RegisterUnits.Today directory, CommitmentRow row) {
        return mayWrite(scope) || (scope.role() == Role.PUSKESMAS_HEAD && directory.isOwn(scope, row.unit()));
    }
}
