package id.pantau.intake;

import id.pantau.base.DomainException;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.intake.reading.OpenPack;
import id.pantau.intake.reading.PackFile;
import id.pantau.intake.reading.PackSource;
import id.pantau.intake.reading.PackUnreadable;
import id.pantau.region.RegionService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a whole pack in within one transaction, or none of it. A check does exactly the same and rolls back: what it reports is
 * therefore what applying would do.
 */
@Component
class PackRunner {

    private static final Logger log = LoggerFactory.getLogger(PackRunner.class);

    private final PackSteps steps;
    private final KnownCodes codes;
    private final RunLog runs;
    private final ReportText reportText;
    private final IntakeLock lock;
    private final TransactionTemplate transaction;
    private final RegionService regions;

    PackRunner(
            PackSteps steps,
            KnownCodes codes,
            RunLog runs,
            ReportText reportText,
            IntakeLock lock,
            PlatformTransactionManager transactions,
            RegionService regions) {
        this.steps = steps;
        this.codes = codes;
        this.runs = runs;
        this.reportText = reportText;
        this.lock = lock;
        this.transaction = new TransactionTemplate(transactions);
        this.regions = regions;
    }

    /** Reports what applying would do, and changes nothing. A refusal goes into the book of runs. */
    PackReport check(PackSource source, RunKind kind, @Nullable String account) {
        try (OpenPack pack = source.open()) {
            PackReport report = transaction.execute(status -> {
                lock.take();
                status.setRollbackOnly();
                return takeIn(pack, new ImportContext(0, source.name(), account, today()), false);
            });
            if (report.verdict() == PackReport.Verdict.REFUSED) {
                int run = runs.begin(kind, account, source.name());
                runs.end(run, RunStatus.REFUSED, pack.sha256(), report, reportText.csv(report));
            }
            return report;
        } catch (PackUnreadable e) {
            return unreadable(source, e, runs.begin(kind, account, source.name()));
        } catch (PessimisticLockingFailureException e) {
            throw DomainException.conflict("intake.busy");
        } catch (RuntimeException e) {
            log.error("The check of a pack failed; nothing was changed", e);
            return fail(runs.begin(kind, account, source.name()), source, "intake.failed");
        }
    }

    /** Takes the pack in. The run is in the book before it begins, and its end is part of its transaction. */
    PackReport apply(PackSource source, RunKind kind, @Nullable String account) {
        int run = runs.begin(kind, account, source.name());
        try (OpenPack pack = source.open()) {
            String sha256 = pack.sha256();
            return transaction.execute(status -> {
                lock.take();
                var context = new ImportContext(run, source.name(), account, today());
                PackReport report = takeIn(pack, context, true);
                if (report.verdict() == PackReport.Verdict.REFUSED) {
                    throw new Refused(report, sha256);
                }
                runs.end(run, RunStatus.valueOf(report.verdict().name()), sha256, report, reportText.csv(report));
                return report;
            });
        } catch (Refused e) {
            runs.end(run, RunStatus.REFUSED, e.sha256, e.report, reportText.csv(e.report));
            return e.report;
        } catch (PackUnreadable e) {
            return unreadable(source, e, run);
        } catch (PessimisticLockingFailureException e) {
            fail(run, source, "intake.busy");
            throw DomainException.conflict("intake.busy");
        } catch (RuntimeException e) {
            log.error("Run {} failed and was rolled back", run, e);
            return fail(run, source, "intake.failed");
        }
    }

    private PackReport takeIn(OpenPack pack, ImportContext context, boolean apply) {
        List<FileReport> files = new ArrayList<>();
        Set<PackFile> refused = EnumSet.noneOf(PackFile.class);
        for (PackStep step : steps.inOrder()) {
            FileReport file = takeIn(step, pack, context, !refused.isEmpty());
            files.add(file);
            if (step.file().required() && (file.state() == FileReport.State.REFUSED || file.refused() > 0)) {
                refused.add(step.file());
            }
        }
        files.addAll(unused(pack));
        boolean changes = files.stream().anyMatch(FileReport::changesAnything);
        PackReport.Verdict verdict = !refused.isEmpty()
                ? PackReport.Verdict.REFUSED
                : !changes ? PackReport.Verdict.SAME : apply ? PackReport.Verdict.APPLIED : PackReport.Verdict.READY;
        return new PackReport(context.source(), verdict, files);
    }

    /** @param lookOnly a file that others build on is refused: say what can be seen without it, store nothing */
    private FileReport takeIn(PackStep step, OpenPack pack, ImportContext context, boolean lookOnly) {
        PackFile file = step.file();
        var findings = new FileFindings(file.fileName());
        var path = pack.file(file);
        if (path.isEmpty()) {
            if (file.required()) {
                findings.accept(Problem.ofFile(Severity.ERROR, file.fileName(), "intake.pack.required"));
                return findings.report(FileReport.State.REFUSED, Changes.NONE);
            }
            return findings.report(FileReport.State.ABSENT, Changes.NONE);
        }
        if (lookOnly && file == PackFile.BOUNDARIES) {
            return findings.report(FileReport.State.NOT_APPLIED, Changes.NONE);
        }
        Optional<PackStep.Store> store = step.read(path.get(), codes.now(pack), findings);
        if (store.isEmpty() || file.required() && findings.hasError()) {
            return findings.report(FileReport.State.REFUSED, Changes.NONE);
        }
        if (lookOnly) {
            return findings.report(FileReport.State.NOT_APPLIED, Changes.NONE);
        }
        Changes changes = store.get().apply(context);
        boolean broken = file.required() && changes.hasErrors();
        return findings.report(broken ? FileReport.State.REFUSED : FileReport.State.READ, changes)
                .withDoubtful(store.get().doubtful());
    }

    /** Files of the pack that are not read, one entry each. */
    private static List<FileReport> unused(OpenPack pack) {
        return pack.problems().stream()
                .sorted(Comparator.comparing(Problem::file))
                .map(p -> new FileReport(p.file(), FileReport.State.UNUSED, 0, 0, 0, 0, 0, List.of(p), List.of()))
                .toList();
    }

    private PackReport unreadable(PackSource source, PackUnreadable e, int run) {
        PackReport report = whole(source, PackReport.Verdict.REFUSED, e.problem());
        runs.end(run, RunStatus.REFUSED, null, report, reportText.csv(report));
        return report;
    }

    private PackReport fail(int run, PackSource source, String key) {
        Problem problem = Problem.ofFile(Severity.ERROR, source.name(), key, Integer.toString(run));
        PackReport report = whole(source, PackReport.Verdict.FAILED, problem);
        runs.end(run, RunStatus.FAILED, null, report, reportText.csv(report));
        return report;
    }

    private static PackReport whole(PackSource source, PackReport.Verdict verdict, Problem problem) {
        var file = new FileReport(source.name(), FileReport.State.REFUSED, 0, 0, 0, 0, 1, List.of(problem), List.of());
        return new PackReport(source.name(), verdict, List.of(file));
    }

    private LocalDate today() {
        return regions.today();
    }

    /** Carries a refusal out of the transaction, so that it is rolled back. */
    private static final class Refused extends RuntimeException {
        private final transient PackReport report;
        private final String sha256;

        Refused(PackReport report, String sha256) {
            super("refused");
            this.report = report;
            this.sha256 = sha256;
        }
    }
}
