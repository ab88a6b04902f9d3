package id.pantau.rollout;

import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import id.pantau.facility.FacilityRow;
import id.pantau.region.RegionService;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Evidence by hand: recorded, corrected and withdrawn by the Dinkes for every facility, by a Puskesmas for its own, by the head of a
 * Pustu for Pustu and Posyandu of the own villages; verified or sent back by the head of the Dinkes. Nothing that was said is lost:
 * every change stands in the history. A facility that the account does not see is answered like one that does not exist.
 */
@Service
// Whoever waited for the other must see what the other has saved.
@Transactional(isolation = Isolation.READ_COMMITTED)
public class EvidenceService {

    private final RolloutReader reader;
    private final RolloutQueries queries;
    private final EvidenceStore store;
    private final EvidenceFileStore files;
    private final UnusedEvidenceFiles unused;
    private final CriteriaCatalogue criteria;
    private final RegionService regions;
    private final ScopeSource scopes;
    private final CurrentAccount account;
    private final DataVersion dataVersion;
    private final Clock clock;

    EvidenceService(
            RolloutReader reader,
            RolloutQueries queries,
            EvidenceStore store,
            EvidenceFileStore files,
            UnusedEvidenceFiles unused,
            CriteriaCatalogue criteria,
            RegionService regions,
            ScopeSource scopes,
            CurrentAccount account,
            DataVersion dataVersion,
            Clock clock) {
        this.reader = reader;
        this.queries = queries;
        this.store = store;
        this.files = files;
        this.unused = unused;
        this.criteria = criteria;
        this.regions = regions;
        this.scopes = scopes;
        this.account = account;
        this.dataVersion = dataVersion;
        this.clock = clock;
    }

    /**
     * Records evidence, or corrects the one that the form names. There is one a day for a criterion: what was withdrawn that day comes
     * back with what the form says. What says the same as before changes nothing.
     *
     * @return id of the evidence
     * @throws DomainException.RuleViolation with a sentence for what cannot be evidence
     * @throws DomainException.Conflict with both values where somebody else has recorded or changed it in between
     */
    public int save(EvidenceForm form) {
        FacilityRow facility = recordable(form.facilityCode());
        EvidenceEntry entry = EvidenceForms.read(form, facility, criteria.byCode(), regions.today());
        store.lock(facility.id());
        EvidenceRow sameDay = queries.evidence(facility.id(), entry.criterion().code(), entry.date())
                .orElse(null);
        boolean more = !form.files().isEmpty();
        int id = form.evidenceId() == null
                ? record(entry, sameDay, more)
                : correct(form.evidenceId(), form.version(), entry, sameDay, more);
        if (more) {
            files.attach(id, facility.id(), form.files(), author());
        }
        return id;
    }

    /** @param more whether there are new files beside it */
    private int record(EvidenceEntry entry, @Nullable EvidenceRow sameDay, boolean more) {
        if (sameDay == null) {
            int id = store.add(entry, author(), moment());
            dataVersion.raise();
            return id;
        }
        if (sameDay.state() == EvidenceState.WITHDRAWN) {
            restate(sameDay, EvidenceAction.RECORDED, entry);
        } else if (!isSame(sameDay, entry)) {
            throw conflict(sameDay, entry);
        } else if (more) {
            restate(sameDay, EvidenceAction.CORRECTED, entry);
        } else if (!sameDay.state().counts()) {
            throw DomainException.rule("evidence.refused.unchanged");
        }
        return sameDay.id();
    }

    private int correct(int id, int version, EvidenceEntry entry, @Nullable EvidenceRow sameDay, boolean more) {
        EvidenceRow before = evidence(entry.facility(), id);
        if (!before.criterion().equals(entry.criterion().code())) {
            throw DomainException.notFound("evidence.unknown");
        }
        boolean same = isSame(before, entry) && !more;
        if (same && before.state().counts()) {
            return id;
        }
        if (before.version() != version) {
            throw conflict(before, entry);
        }
        if (!EvidenceAction.CORRECTED.isPossibleAt(before.state())) {
            throw DomainException.rule("evidence.refused.withdrawn");
        }
        if (sameDay != null && sameDay.id() != id) {
            throw DomainException.rule(
                    "evidence.refused.other-of-that-day",
                    EvidenceForms.words(sameDay.date(), sameDay.proof(), sameDay.note()));
        }
        if (same) {
            throw DomainException.rule("evidence.refused.unchanged");
        }
        restate(before, EvidenceAction.CORRECTED, entry);
        return id;
    }

    private void restate(EvidenceRow before, EvidenceAction action, EvidenceEntry entry) {
        store.restate(before.id(), action, entry, author(), moment());
        dataVersion.raise();
    }

    /**
     * Takes evidence back: it counts as if it had never been there, and stays in the history with the reason.
     *
     * @throws DomainException.Conflict where somebody else has changed it in between
     */
    public void withdraw(EvidenceDecision decision) {
        FacilityRow facility = recordable(decision.facilityCode());
        decide(facility, decision, EvidenceAction.WITHDRAWN, EvidenceForms.reason(decision));
    }

    /** Says that it is not good yet, with the reason: it does not count until it is corrected. For the head of the Dinkes only. */
    public void sendBack(EvidenceDecision decision) {
        FacilityRow facility = verifiable(decision.facilityCode());
        decide(facility, decision, EvidenceAction.RETURNED, EvidenceForms.reason(decision));
    }

    /**
     * Says that it is good. For the head of the Dinkes only.
     *
     * @throws DomainException.RuleViolation where the same account has recorded or corrected it
     */
    public void verify(EvidenceDecision decision) {
        FacilityRow facility = verifiable(decision.facilityCode());
        String verifier = author();
        if (verifier == null
                || store.isAuthor(evidence(facility, decision.evidenceId()).id(), verifier)) {
            throw DomainException.rule("evidence.refused.own");
        }
        decide(facility, decision, EvidenceAction.VERIFIED, null);
    }

    private void decide(
            FacilityRow facility, EvidenceDecision decision, EvidenceAction action, @Nullable String reason) {
        store.lock(facility.id());
        EvidenceRow before = unchanged(facility, decision.evidenceId(), decision.version());
        if (!action.isPossibleAt(before.state())) {
            throw DomainException.rule("evidence.refused.already");
        }
        store.decide(before.id(), action, reason, author(), moment());
        dataVersion.raise();
    }

    /**
     * Takes one file off evidence, for good; what is left is to be looked at again.
     *
     * @throws DomainException.Conflict where somebody else has changed the evidence in between
     * @throws DomainException.NotFound where the evidence has no such file
     */
    public void removeFile(EvidenceFileRemoval removal) {
        FacilityRow facility = recordable(removal.facilityCode());
        store.lock(facility.id());
        EvidenceRow before = unchanged(facility, removal.evidenceId(), removal.version());
        if (!EvidenceAction.FILE_REMOVED.isPossibleAt(before.state())) {
            throw DomainException.rule("evidence.refused.withdrawn");
        }
        EvidenceFileStore.Kept file = files.byId(removal.fileId())
                .filter(kept -> Objects.equals(kept.evidenceId(), before.id()))
                .orElseThrow(() -> DomainException.notFound("evidence.file.unknown"));
        files.remove(removal.fileId());
        unused.removeAfterwards(List.of(file.sha256()));
        store.takeOff(before.id(), file.name(), author(), moment());
        dataVersion.raise();
    }

    /** @throws DomainException.Conflict where it is no longer as it was seen */
    private EvidenceRow unchanged(FacilityRow facility, int id, int version) {
        EvidenceRow now = evidence(facility, id);
        if (now.version() != version) {
            throw DomainException.conflict(
                    "evidence.conflict-decision",
                    queries.author(now).orElse("–"),
                    EvidenceForms.words(now.date(), now.proof(), now.note()));
        }
        return now;
    }

    private FacilityRow recordable(String code) {
        return visible(code, EvidenceRights.mayRecord(scopes.current()));
    }

    private FacilityRow verifiable(String code) {
        return visible(code, EvidenceRights.mayVerify(scopes.current()));
    }

    private FacilityRow visible(String code, boolean allowed) {
        Scope scope = scopes.current();
        FacilityRow facility = reader.visible(scope, code, regions.today())
                .orElseThrow(() -> DomainException.notFound("error.unknown-unit", code));
        if (!allowed) {
            throw DomainException.notFound("error.not-allowed");
        }
        return facility;
    }

    private EvidenceRow evidence(FacilityRow facility, int id) {
        Optional<EvidenceRow> found = queries.evidence(id).filter(e -> e.facilityId() == facility.id());
        return found.orElseThrow(() -> DomainException.notFound("evidence.unknown"));
    }

    private static boolean isSame(EvidenceRow row, EvidenceEntry entry) {
        return row.date().equals(entry.date())
                && Objects.equals(row.proof(), entry.proof())
                && Objects.equals(row.note(), entry.note());
    }

    private DomainException conflict(EvidenceRow saved, EvidenceEntry mine) {
        return DomainException.conflict(
                "evidence.conflict",
                queries.author(saved).orElse("–"),
                EvidenceForms.words(saved.date(), saved.proof(), saved.note()),
                EvidenceForms.words(mine.date(), mine.proof(), mine.note()));
    }

    /** Sign-in name; null where nobody is signed in. */
    private @Nullable String author() {
        return account.get().map(SignedIn::username).orElse(null);
    }

    private LocalDateTime moment() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
