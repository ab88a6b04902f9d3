package id.pantau.facility;

import id.pantau.base.DataVersion;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.base.i18n.Formats;
import id.pantau.region.RegionService;
import id.pantau.region.VillageRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of facilities on a page: who stands in it, what became of each, and every change, for the Dinkes alone. A Puskesmas
 * reads its own facilities, the head of a Pustu those of the own villages, the executive all of them; wall screens and
 * administrators none. What is changed from a day on leaves the days before as they were.
 */
@Service
@Transactional
public class FacilityRegisterService {

    private final RegisterReader reader;
    private final FacilityRepository repository;
    private final FacilityCourse course;
    private final CatchmentCourse catchments;
    private final FacilityRules rules;
    private final LaterRecords later;
    private final RegionService regions;
    private final ScopeSource scopes;
    private final DataVersion dataVersion;

    FacilityRegisterService(
            RegisterReader reader,
            FacilityRepository repository,
            FacilityCourse course,
            CatchmentCourse catchments,
            FacilityRules rules,
            LaterRecords later,
            RegionService regions,
            ScopeSource scopes,
            DataVersion dataVersion) {
        this.reader = reader;
        this.repository = repository;
        this.course = course;
        this.catchments = catchments;
        this.rules = rules;
        this.later = later;
        this.regions = regions;
        this.scopes = scopes;
        this.dataVersion = dataVersion;
    }

    /** The visible lines that match: Puskesmas, Pustu, Posyandu, each by name. One statement beside the scope. */
    @Transactional(readOnly = true)
    public List<RegisterRow> list(RegisterFilter filter) {
        LocalDate today = regions.today();
        return reader.visible(reading(), today).stream()
                .filter(row -> filter.matches(row, today))
                .toList();
    }

    /** One facility with what became of it. */
    @Transactional(readOnly = true)
    public FacilityHistory history(String code) {
        return reader.history(reading(), code, regions.today());
    }

    /** What is recorded of a facility now, to be changed. */
    @Transactional(readOnly = true)
    public FacilityForm form(String code) {
        scopes.current().requireHealthOffice();
        return reader.form(facility(code));
    }

    /** Whether a form may be changed by the account of this moment. */
    @Transactional(readOnly = true)
    public boolean mayChange() {
        Scope scope = scopes.current();
        return scope.wholeRegency() && scope.role().isHealthOffice();
    }

    /** Questions to be answered before the form is saved; none where nothing is odd. */
    @Transactional(readOnly = true)
    public List<FacilityDoubt> doubts(FacilityForm form) {
        scopes.current().requireHealthOffice();
        return rules.doubts(form);
    }

    /** Questions to be answered before a facility is closed on that day: its stages end then, whatever was recorded later. */
    @Transactional(readOnly = true)
    public List<FacilityDoubt> doubtsOfClosing(String code, LocalDate day) {
        scopes.current().requireHealthOffice();
        Facility facility = facility(code);
        int evidence = later.evidenceSince(facility.id(), day);
        return evidence == 0
                ? List.of()
                : List.of(FacilityDoubt.of(
                        "facility-register.doubt.later-evidence", facility.name(), evidence, Formats.date(day)));
    }

    /** Enters a new facility. */
    public void open(FacilityForm form) {
        write(() -> course.open(form, null, null));
    }

    /** Enters a new facility that is a part of {@code from}, which goes on. */
    public void split(String from, FacilityForm form, String reason) {
        write(() -> {
            Facility whole = facility(from);
            LocalDate day = form.opened();
            if (day == null) {
                throw DomainException.rule("facility-register.error.no-day");
            }
            if (whole.kind() != form.kind()) {
                throw DomainException.rule("facility-register.error.split-kind", whole.name());
            }
            rules.requireOpen(whole, day);
            course.open(form, whole, rules.reason(reason));
        });
    }

    /** Puts right what was recorded wrongly, for all days; what is not stated is not known afterwards. */
    public void correct(FacilityForm form) {
        write(() -> {
            Facility facility = facility(form.code(), form.version());
            if (facility.kind() != form.kind()) {
                throw DomainException.rule("facility-register.error.kind", facility.name());
            }
            course.correct(facility, form);
        });
    }

    /** It is called otherwise from that day on. */
    public void rename(FacilityStep step, String name) {
        write(() -> course.rename(facility(step), step, name));
    }

    /** It stands under another facility from that day on. */
    public void move(FacilityStep step, String parentCode) {
        write(() -> course.move(facility(step), step, parentCode));
    }

    /** It is closed from that day on; refused while something stands under it or a village is served by it. */
    public void close(FacilityStep step) {
        write(() -> course.close(facility(step), step));
    }

    /** It was closed by mistake. */
    public void reopen(String code, int version, String reason) {
        write(() -> course.reopen(facility(code, version), reason));
    }

    /** They go up in {@code into}, with all that stands under them and is served by them: all of them or none. */
    public void merge(List<FacilityStep> steps, String into) {
        if (steps.isEmpty()) {
            throw DomainException.rule("facility-register.error.merge-none");
        }
        write(() -> {
            Facility target = facility(into);
            steps.forEach(step -> course.merge(facility(step), step, target));
        });
    }

    /**
     * From that day on a Puskesmas serves the village, and no other.
     *
     * @param puskesmasCode null: none
     */
    public void serve(String villageCode, @Nullable String puskesmasCode, LocalDate day, String reason) {
        write(() -> {
            VillageRow village = regions.village(villageCode)
                    .orElseThrow(() -> DomainException.rule("facility-register.error.unknown-village", villageCode));
            rules.requireDay(day);
            Facility puskesmas = puskesmasCode == null ? null : facility(puskesmasCode);
            if (puskesmas != null) {
                if (puskesmas.kind() != FacilityKind.PUSKESMAS) {
                    throw DomainException.rule("facility-register.error.serves-kind", puskesmas.name());
                }
                rules.requireOpen(puskesmas, day);
            }
            catchments.serve(village, puskesmas, day, rules.reason(reason));
        });
    }

    private Scope reading() {
        Scope scope = scopes.current();
        return scope.role() == Role.DISPLAY ? Scope.nothing(Role.DISPLAY) : scope;
    }

    private Facility facility(FacilityStep step) {
        return facility(step.code(), step.version());
    }

    private Facility facility(String code, int version) {
        Facility facility = facility(code);
        if (facility.version() != version) {
            throw DomainException.conflict("facility-register.error.changed", facility.name());
        }
        return facility;
    }

    private Facility facility(String code) {
        return repository.findByCode(code).orElseThrow(() -> DomainException.notFound("error.unknown-unit", code));
    }

    /**
     * The version is raised before anything is read: its row is held to the end, so that nobody opens a Pustu under a Puskesmas that
     * somebody else is closing.
     */
    private void write(Runnable change) {
        try {
            dataVersion.raise();
            scopes.current().requireHealthOffice();
            change.run();
            repository.flush();
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw DomainException.conflict("facility-register.error.changed-meanwhile");
        } catch (PessimisticLockingFailureException e) {
            throw DomainException.conflict("facility-register.error.busy");
        }
    }
}
