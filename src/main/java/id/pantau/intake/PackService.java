package id.pantau.intake;

import id.pantau.base.ScopeSource;
import id.pantau.base.report.Problem;
import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import id.pantau.intake.reading.PackSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Packs on screen: check, apply, and what came in before. For the Dinkes alone; to everybody else it is as if it did not exist.
 * What the Dinkes applies counts as verified.
 *
 * <p>Checking and applying hold no transaction open around them: the runner begins its own, and writes a refusal into the book of
 * runs after that one is rolled back.
 */
@Service
public class PackService {

    private static final int HISTORY = 100;

    private final PackRunner runner;
    private final RunLog runs;
    private final ReportText texts;
    private final ScopeSource scopes;
    private final CurrentAccount account;

    PackService(PackRunner runner, RunLog runs, ReportText texts, ScopeSource scopes, CurrentAccount account) {
        this.runner = runner;
        this.runs = runs;
        this.texts = texts;
        this.scopes = scopes;
        this.account = account;
    }

    /**
     * Says what the pack would do, with all problems at once, and changes nothing.
     *
     * @throws id.pantau.base.DomainException.Conflict while another import runs
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public PackReport check(PackSource source) {
        scopes.current().requireHealthOffice();
        return runner.check(source, RunKind.UPLOAD, username());
    }

    /**
     * Takes the pack in, all of it or nothing. Rows with problems are left out; a required file that is missing or broken refuses
     * the pack.
     *
     * @throws id.pantau.base.DomainException.Conflict while another import runs
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public PackReport apply(PackSource source) {
        scopes.current().requireHealthOffice();
        return runner.apply(source, RunKind.UPLOAD, username());
    }

    /** The latest runs, the newest first. */
    @Transactional(readOnly = true)
    public List<RunRow> history() {
        scopes.current().requireHealthOffice();
        return runs.latest(HISTORY);
    }

    /** The report of a run as a CSV file; empty for a run without one. */
    @Transactional(readOnly = true)
    public Optional<String> reportOf(int runId) {
        scopes.current().requireHealthOffice();
        return runs.reportOf(runId);
    }

    /** A report as a CSV file. */
    @Transactional(readOnly = true)
    public String csv(PackReport report) {
        scopes.current().requireHealthOffice();
        return texts.csv(report);
    }

    /** What a problem of a report means and what to do about it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String sentence(Problem problem, Locale locale) {
        return texts.sentence(problem, locale);
    }

    private @Nullable String username() {
        return account.get().map(SignedIn::username).orElse(null);
    }
}
