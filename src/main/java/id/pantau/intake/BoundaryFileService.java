package id.pantau.intake;

import id.pantau.base.DomainException;
import id.pantau.base.ScopeSource;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import id.pantau.facility.FacilityService;
import id.pantau.intake.PackReport.Verdict;
import id.pantau.region.BoundaryDraft;
import id.pantau.region.BoundaryHints;
import id.pantau.region.BoundaryReader;
import id.pantau.region.BoundaryReading;
import id.pantau.region.BoundaryService;
import id.pantau.region.BoundaryVersionRow;
import id.pantau.region.RegionIntake;
import id.pantau.region.RegionService;
import id.pantau.region.VillageName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Boundaries on a page of their own: look at a file, save it as a version, which versions there are. For the Dinkes alone; to
 * everybody else it is as if it did not exist.
 *
 * <p>Saving reads the file again instead of keeping its shapes in memory for as long as somebody thinks about them.
 */
@Service
public class BoundaryFileService {

    private final RegionIntake intake;
    private final RegionService regions;
    private final BoundaryService boundaries;
    private final FacilityService facilities;
    private final IntakeLock lock;
    private final RunLog runs;
    private final ReportText texts;
    private final ScopeSource scopes;
    private final CurrentAccount account;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    /** A file of the largest size takes a good part of the memory while it is read. */
    private final Semaphore oneFile = new Semaphore(1);

    BoundaryFileService(
            RegionIntake intake,
            RegionService regions,
            BoundaryService boundaries,
            FacilityService facilities,
            IntakeLock lock,
            RunLog runs,
            ReportText texts,
            ScopeSource scopes,
            CurrentAccount account,
            PlatformTransactionManager transactions) {
        this.intake = intake;
        this.regions = regions;
        this.boundaries = boundaries;
        this.facilities = facilities;
        this.lock = lock;
        this.runs = runs;
        this.texts = texts;
        this.scopes = scopes;
        this.account = account;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * Says what saving the file would change, with all that was found in it, and stores nothing.
     *
     * @throws DomainException.Conflict while another file is read
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public BoundaryDraft check(BoundaryUpload upload) {
        scopes.current().requireHealthOffice();
        BoundaryReading read = read(upload);
        return Objects.requireNonNull(reading.execute(status -> draft(read, upload)));
    }

    /**
     * Saves the file as a version of its own; those before it stay.
     *
     * @param seen what was shown of it: somebody may have saved another version since
     * @param began codes of new villages that were split off on the day from which the file counts
     * @throws DomainException.Conflict while another import runs, and where what was shown does not hold any more: check again
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Changes save(BoundaryUpload upload, BoundaryDraft seen, Set<String> began) {
        scopes.current().requireHealthOffice();
        BoundaryReading read = read(upload);
        int run = runs.begin(RunKind.UPLOAD, username(), upload.name());
        try {
            return Objects.requireNonNull(writing.execute(status -> {
                lock.take();
                BoundaryDraft now = draft(read, upload);
                if (now.verdict() != BoundaryDraft.Verdict.READY || !Objects.equals(now.previous(), seen.previous())) {
                    throw DomainException.conflict("boundary.changed-meanwhile");
                }
                Changes changes = intake.addBoundaries(read, upload.validFrom(), upload.name(), began);
                end(run, upload, RunStatus.APPLIED, changes, now.problems());
                boundaries.forget(seen);
                return changes;
            }));
        } catch (PessimisticLockingFailureException e) {
            fail(run, upload, "intake.busy");
            throw DomainException.conflict("intake.busy");
        } catch (DomainException e) {
            fail(run, upload, e.key());
            throw e;
        } catch (RuntimeException e) {
            fail(run, upload, "intake.failed");
            throw e;
        }
    }

    /** Takes the picture of a draft that nobody wants out of memory. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void forget(BoundaryDraft draft) {
        boundaries.forget(draft);
    }

    /** Every version, the one that counts last first. */
    @Transactional(readOnly = true)
    public List<BoundaryVersionRow> versions() {
        scopes.current().requireHealthOffice();
        return boundaries.versions();
    }

    /** What a problem means and what to do about it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String sentence(Problem problem, Locale locale) {
        return texts.sentence(problem, locale);
    }

    private BoundaryReading read(BoundaryUpload upload) {
        if (!oneFile.tryAcquire()) {
            throw DomainException.conflict("intake.busy");
        }
        try {
            return readAlone(upload);
        } finally {
            oneFile.release();
        }
    }

    private BoundaryReading readAlone(BoundaryUpload upload) {
        var villages = regions.villages().stream().map(VillageName::of).toList();
        return BoundaryReader.read(
                upload.file(), villages, new BoundaryHints(upload.confirmed(), knownPlaces(), upload.system()));
    }

    /** By these, metres of an unstated zone find their place: facilities, and the middle of the map so far. */
    private List<BoundaryHints.Point> knownPlaces() {
        List<BoundaryHints.Point> points = new ArrayList<>();
        boundaries
                .villages()
                .ifPresent(map -> points.add(
                        new BoundaryHints.Point((map.west() + map.east()) / 2, (map.south() + map.north()) / 2)));
        facilities.facilities(regions.today()).forEach(facility -> {
            Double longitude = facility.longitude();
            Double latitude = facility.latitude();
            if (longitude != null && latitude != null) {
                points.add(new BoundaryHints.Point(longitude, latitude));
            }
        });
        return points;
    }

    private BoundaryDraft draft(BoundaryReading read, BoundaryUpload upload) {
        return intake.draftBoundaries(read, upload.validFrom(), upload.name());
    }

    /** Its end is part of the transaction of its data. */
    private void end(int run, BoundaryUpload upload, RunStatus status, Changes changes, List<Problem> found) {
        boolean applied = status == RunStatus.APPLIED;
        var findings = new FileFindings(upload.name());
        found.forEach(findings);
        var file = findings.report(
                applied ? FileReport.State.READ : FileReport.State.REFUSED,
                new Changes(changes.added(), changes.changed(), changes.same(), List.of()));
        var report = new PackReport(upload.name(), applied ? Verdict.APPLIED : Verdict.FAILED, List.of(file));
        runs.end(run, status, null, report, texts.csv(report));
    }

    private void fail(int run, BoundaryUpload upload, String key) {
        var problem = Problem.ofFile(Severity.ERROR, upload.name(), key, Integer.toString(run));
        end(run, upload, RunStatus.FAILED, Changes.NONE, List.of(problem));
    }

    private @Nullable String username() {
        return account.get().map(SignedIn::username).orElse(null);
    }
}
