package id.pantau.rollout;

import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.base.security.Author;
import id.pantau.facility.FacilityKind;
import id.pantau.region.RegionService;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The criteria of the stages. An administrator or the Kepala Dinas adds local ones beside those of the regulation; the Dinkes reads them; for everybody
 * else the page does not exist. A version is never edited: evidence keeps the one it was recorded for and goes on counting, and a
 * minimum is judged by the newest.
 */
@Service
@Transactional(readOnly = true)
public class CriterionService {

    private static final Set<Role> CHANGERS = EnumSet.of(Role.ADMIN, Role.HEALTH_HEAD);

    private final CriteriaStore store;
    private final CriteriaCatalogue catalogue;
    private final CriterionQueries queries;
    private final RolloutReader reader;
    private final RegionService regions;
    private final DataVersion dataVersion;
    private final Author author;
    private final ScopeSource scopes;

    CriterionService(
            CriteriaStore store,
            CriteriaCatalogue catalogue,
            CriterionQueries queries,
            RolloutReader reader,
            RegionService regions,
            DataVersion dataVersion,
            Author author,
            ScopeSource scopes) {
        this.store = store;
        this.catalogue = catalogue;
        this.queries = queries;
        this.reader = reader;
        this.regions = regions;
        this.dataVersion = dataVersion;
        this.author = author;
        this.scopes = scopes;
    }

    /** What is asked for, in the order of the list, by kind. */
    public List<Criterion> criteria() {
        requireReader();
        return queries.criteria();
    }

    /** All versions of one criterion, the newest first; empty for an unknown code. */
    public List<CriterionVersion> history(String code) {
        requireReader();
        return queries.versions(code);
    }

    /** Stages that can ask for a local criterion, the lower first. */
    public List<Stage> stages() {
        requireReader();
        return CriterionRules.STAGES;
    }

    public boolean mayChange() {
        return CHANGERS.contains(scopes.current().role());
    }

    /**
     * How many facilities of the kabupaten would change their stage today.
     *
     * @throws DomainException.RuleViolation as {@link #save}
     */
    public int effect(CriterionForm form) {
        requireChanger();
        Criterion changed = checked(form);
        return changing(changed.kind(), changed.code(), changed);
    }

    /** How many facilities would change their stage today if it were no longer asked for. */
    public int effectOfRetiring(String code) {
        requireChanger();
        Criterion criterion = local(code);
        return changing(criterion.kind(), code, null);
    }

    /**
     * Adds a local criterion, or a new version of one.
     *
     * @return its code
     * @throws DomainException.Conflict where somebody else has made a version meanwhile
     * @throws DomainException.RuleViolation with a sentence for what cannot be
     */
    @Transactional
    public String save(CriterionForm form) {
        requireChanger();
        Criterion criterion = checked(form);
        try {
            store.add(criterion, author);
        } catch (DuplicateKeyException e) {
            throw DomainException.conflict("criterion.error.changed");
        }
        changed();
        return criterion.code();
    }

    /**
     * From now on a local criterion is no longer asked for; its evidence stays.
     *
     * @throws DomainException.Conflict where somebody else has changed it meanwhile
     */
    @Transactional
    public void retire(String code, int version) {
        requireChanger();
        requireVersion(local(code), version);
        store.retire(code, version, author);
        changed();
    }

    private Criterion checked(CriterionForm form) {
        List<Criterion> all = queries.criteria();
        String code = form.code();
        if (code != null) {
            Criterion before = local(code);
            requireVersion(before, form.version());
            return CriterionRules.check(form, code, before.kind(), ofKind(all, before.kind()));
        }
        FacilityKind kind = form.kind();
        if (kind == null) {
            throw DomainException.rule("criterion.error.kind");
        }
        return CriterionRules.check(form, queries.nextLocalCode(kind), kind, ofKind(all, kind));
    }

    private Criterion local(String code) {
        Criterion criterion = queries.criteria().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("criterion.error.unknown", code));
        if (!criterion.isLocal()) {
            throw DomainException.rule("criterion.error.built-in", code);
        }
        return criterion;
    }

    private static void requireVersion(Criterion criterion, int shown) {
        if (criterion.version() != shown) {
            throw DomainException.conflict("criterion.error.changed");
        }
    }

    private int changing(FacilityKind kind, String code, @Nullable Criterion changed) {
        List<Criterion> asked = new ArrayList<>(ofKind(queries.criteria(), kind));
        asked.removeIf(c -> c.code().equals(code));
        if (changed != null) {
            asked.add(changed);
        }
        var rule = new StageRule(asked);
        var today = regions.today();
        // A number for the whole kabupaten, which names nobody: an administrator has no scope of its own.
        return (int) reader.read(Scope.regency(Role.HEALTH_HEAD), today).facilities().stream()
                .filter(f -> f.kind() == kind)
                .filter(f -> rule.history(f.evidence(), null, today).stage() != f.stage())
                .count();
    }

    private static List<Criterion> ofKind(List<Criterion> criteria, FacilityKind kind) {
        return criteria.stream().filter(c -> c.kind() == kind).toList();
    }

    private void changed() {
        dataVersion.raise();
        catalogue.forgetAfterCommit();
    }

    private void requireChanger() {
        if (!mayChange()) {
            throw DomainException.notFound("error.not-allowed");
        }
    }

    private void requireReader() {
        Scope scope = scopes.current();
        if (scope.role() != Role.ADMIN) {
            scope.requireHealthOffice();
        }
    }
}
