package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.facility.FacilityKind;
import id.pantau.region.RegionService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How one facility stands, criterion by criterion, and how it got there; for whoever sees the facility ({@link RolloutService}). */
@Service
@Transactional(readOnly = true)
public class AssessmentService {

    private final RolloutReader reader;
    private final RolloutQueries queries;
    private final EvidenceFileStore files;
    private final PeopleStore people;
    private final CriteriaCatalogue criteria;
    private final RegionService regions;
    private final ScopeSource scopes;

    AssessmentService(
            RolloutReader reader,
            RolloutQueries queries,
            EvidenceFileStore files,
            PeopleStore people,
            CriteriaCatalogue criteria,
            RegionService regions,
            ScopeSource scopes) {
        this.reader = reader;
        this.queries = queries;
        this.files = files;
        this.people = people;
        this.criteria = criteria;
        this.regions = regions;
        this.scopes = scopes;
    }

    /** @throws DomainException.NotFound for a facility that does not exist or that the account does not see */
    public FacilityAssessment assessment(String code) {
        Scope scope = scopes.current();
        LocalDate today = regions.today();
        FacilityStage facility = reader.readOne(scope, code, today)
                .orElseThrow(() -> DomainException.notFound("error.unknown-unit", code));
        FacilityPlace place = facility.place();
        List<EvidenceRow> evidence = queries.allEvidence(place.id());
        Map<String, List<EvidenceRow>> byCriterion =
                evidence.stream().collect(Collectors.groupingBy(EvidenceRow::criterion));
        return new FacilityAssessment(
                today,
                facility,
                facility.history().changes(),
                Objects.requireNonNull(criteria.rules().get(place.kind())).courses(facility.evidence(), today).stream()
                        .map(course -> new CriterionState(
                                Standing.of(course),
                                byCriterion.getOrDefault(course.criterion().code(), List.of())))
                        .toList(),
                queries.history(place.id()),
                files.ofFacility(place.id()),
                people.latest(place.id()).orElse(null),
                network(scope, facility, today),
                EvidenceRights.mayRecord(scope),
                EvidenceRights.mayVerify(scope));
    }

    private @Nullable NetworkRow network(Scope scope, FacilityStage facility, LocalDate today) {
        if (facility.kind() != FacilityKind.PUSKESMAS) {
            return null;
        }
        var only = new RolloutFilter(FacilityKind.PUSKESMAS, null, facility.code());
        return reader.read(scope, today).network(only).stream().findFirst().orElse(null);
    }
}
