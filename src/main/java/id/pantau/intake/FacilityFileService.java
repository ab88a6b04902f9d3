package id.pantau.intake;

import id.pantau.base.DomainException;
import id.pantau.base.ScopeSource;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import id.pantau.facility.FacilityIntake;
import id.pantau.facility.FacilityLine;
import id.pantau.facility.FacilityLists;
import id.pantau.facility.FacilityPreview;
import id.pantau.facility.FacilityPreview.Outcome;
import id.pantau.facility.FacilityPreview.Row;
import id.pantau.facility.FacilityUpload;
import id.pantau.intake.PackReport.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lists of facilities from a page: pasted or as a file, by the reader and the rules of {@code fasilitas.csv} in a pack. Each list that
 * is saved stands in the book of runs, as packs do. A check does what saving does and rolls back.
 */
@Service
public class FacilityFileService implements FacilityLists {

    private final FacilityListReader reader;
    private final FacilityIntake intake;
    private final IntakeLock lock;
    private final RunLog runs;
    private final ReportText texts;
    private final ScopeSource scopes;
    private final CurrentAccount account;
    private final TransactionTemplate transaction;

    FacilityFileService(
            FacilityListReader reader,
            FacilityIntake intake,
            IntakeLock lock,
            RunLog runs,
            ReportText texts,
            ScopeSource scopes,
            CurrentAccount account,
            PlatformTransactionManager transactions) {
        this.reader = reader;
        this.intake = intake;
        this.lock = lock;
        this.runs = runs;
        this.texts = texts;
        this.scopes = scopes;
        this.account = account;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public FacilityPreview check(FacilityUpload upload) {
        scopes.current().requireHealthOffice();
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                lock.take();
                status.setRollbackOnly();
                return take(upload);
            }));
        } catch (PessimisticLockingFailureException e) {
            throw DomainException.conflict("intake.busy");
        }
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public FacilityPreview save(FacilityUpload upload, FacilityPreview seen) {
        scopes.current().requireHealthOffice();
        int run =
                runs.begin(RunKind.UPLOAD, account.get().map(SignedIn::username).orElse(null), upload.name());
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                lock.take();
                FacilityPreview now = take(upload);
                if (!now.mayBeSaved() || !now.equals(seen)) {
                    throw DomainException.conflict("facility-register.file.changed-meanwhile");
                }
                end(run, upload, RunStatus.APPLIED, now.changes());
                return now;
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

    /** Rows that cannot be read stand among the others, refused. */
    private FacilityPreview take(FacilityUpload upload) {
        List<Problem> unread = new ArrayList<>();
        List<FacilityLine> lines = reader.read(upload, unread);
        FacilityPreview preview = intake.applyRows(upload.name(), lines);
        Set<Integer> refused = unread.stream()
                .filter(p -> p.severity() == Severity.ERROR || p.severity() == Severity.UNMATCHED)
                .map(Problem::row)
                .collect(Collectors.toCollection(HashSet::new));
        List<Row> rows = new ArrayList<>(
                preview.rows().stream().map(row -> with(row, unread)).toList());
        refused.forEach(number -> rows.add(new Row(number, "", "", Outcome.REFUSED, List.of(), of(unread, number))));
        rows.sort(Comparator.comparingInt(Row::number));
        Changes found = preview.changes().plus(new Changes(0, 0, 0, unread));
        return new FacilityPreview(found, rows);
    }

    private static Row with(Row row, List<Problem> unread) {
        List<Problem> all = new ArrayList<>(of(unread, row.number()));
        all.addAll(row.problems());
        return new Row(row.number(), row.code(), row.name(), row.outcome(), row.differences(), all);
    }

    private static List<Problem> of(List<Problem> problems, int row) {
        return problems.stream().filter(p -> p.row() == row).toList();
    }

    /** Its end is part of the transaction of its data. */
    private void end(int run, FacilityUpload upload, RunStatus status, Changes changes) {
        boolean applied = status == RunStatus.APPLIED;
        FileReport file = new FileFindings(upload.name())
                .report(applied ? FileReport.State.READ : FileReport.State.REFUSED, changes);
        var report = new PackReport(upload.name(), applied ? Verdict.APPLIED : Verdict.FAILED, List.of(file));
        runs.end(run, status, null, report, texts.csv(report));
    }

    private void fail(int run, FacilityUpload upload, String key) {
        var problem = Problem.ofFile(Severity.ERROR, upload.name(), key, Integer.toString(run));
        end(run, upload, RunStatus.FAILED, new Changes(0, 0, 0, List.of(problem)));
    }
}
