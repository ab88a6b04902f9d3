package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityRow;
import id.pantau.region.RegionService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * People of a Pustu or Posyandu, as counts. A count is evidence of its day for the criteria about people: of a Posyandu the kader and
 * those of level purwa and above, of a Pustu nurse and midwife, and the kader. Who may record evidence may record counts.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class PeopleService {

    private static final int MOST = 999;

    private final RolloutReader reader;
    private final RolloutQueries queries;
    private final EvidenceStore locks;
    private final EvidenceService evidence;
    private final PeopleStore store;
    private final RegionService regions;
    private final ScopeSource scopes;
    private final CurrentAccount account;
    private final Clock clock;

    PeopleService(
            RolloutReader reader,
            RolloutQueries queries,
            EvidenceStore locks,
            EvidenceService evidence,
            PeopleStore store,
            RegionService regions,
            ScopeSource scopes,
            CurrentAccount account,
            Clock clock) {
        this.reader = reader;
        this.queries = queries;
        this.locks = locks;
        this.evidence = evidence;
        this.store = store;
        this.regions = regions;
        this.scopes = scopes;
        this.account = account;
        this.clock = clock;
    }

    /**
     * Records a count and the evidence that it is; both or neither.
     *
     * @throws DomainException.RuleViolation with a sentence for what cannot be a count
     * @throws DomainException.Conflict with both values where something else is recorded for that day already
     */
    public void save(PeopleForm form) {
        Scope scope = scopes.current();
        FacilityRow facility = reader.visible(scope, form.facilityCode(), regions.today())
                .orElseThrow(() -> DomainException.notFound("error.unknown-unit", form.facilityCode()));
        if (!EvidenceRights.mayRecord(scope)) {
            throw DomainException.notFound("error.not-allowed");
        }
        LocalDate date = form.date();
        if (date == null) {
            throw DomainException.rule("evidence.refused.no-date");
        }
        List<PeopleGroup> groups = PeopleGroup.of(facility.kind());
        if (groups.isEmpty()) {
            throw DomainException.rule("people.refused.kind");
        }
        if (!groups.stream().allMatch(g -> isNumber(form.numbers().get(g)))) {
            throw DomainException.rule("people.refused.number", Integer.toString(MOST));
        }
        locks.lock(facility.id());
        var count = new PeopleCount(
                date,
                groups.stream()
                        .collect(Collectors.toMap(g -> g, g -> form.numbers().get(g))));
        evidenceOf(facility.kind(), count).forEach((criterion, proof) -> {
            EvidenceRow before = queries.evidence(facility.id(), criterion, date)
                    .filter(e -> e.state() != EvidenceState.WITHDRAWN && form.instead())
                    .orElse(null);
            evidence.save(new EvidenceForm(
                    facility.code(),
                    criterion,
                    date,
                    proof,
                    before == null ? noteOf(facility, criterion, date) : before.note(),
                    before == null ? null : before.id(),
                    before == null ? 0 : before.version()));
        });
        String by = account.get().map(SignedIn::username).orElse(null);
        store.write(facility.id(), date, count.numbers(), by, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** A count says nothing about the note that stands there. */
    private @Nullable String noteOf(FacilityRow facility, String criterion, LocalDate date) {
        return queries.evidence(facility.id(), criterion, date)
                .map(EvidenceRow::note)
                .orElse(null);
    }

    private static boolean isNumber(@Nullable Integer number) {
        return number != null && number >= 0 && number <= MOST;
    }

    /** Code of the criterion → the count that it asks for. */
    private static Map<String, String> evidenceOf(FacilityKind kind, PeopleCount count) {
        if (kind == FacilityKind.PUSTU) {
            return Map.of(
                    "PST-2",
                    count.number(PeopleGroup.NURSES) + "+" + count.number(PeopleGroup.MIDWIVES),
                    "PST-3",
                    Integer.toString(count.number(PeopleGroup.KADER)));
        }
        int withLevel = count.number(PeopleGroup.KADER_PURWA)
                + count.number(PeopleGroup.KADER_MADYA)
                + count.number(PeopleGroup.KADER_UTAMA);
        return Map.of(
                "POS-2",
                Integer.toString(withLevel + count.number(PeopleGroup.KADER_NO_LEVEL)),
                "POS-5",
                Integer.toString(withLevel));
    }
}
