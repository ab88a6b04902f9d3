package id.pantau.intake;

import id.pantau.base.ScopeSource;
import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import id.pantau.intake.reading.PackSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Packs on screen: check, apply, and what came in before. For the Dinkes alone; to everybody else it is as if it did not exist.
 * What the Dinkes applies counts as verified.
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
    public PackReport apply(PackSource source) {
        scopes.current().requireHealthOffice();
        return runner.apply(source, RunKind.UPLOAD, username());
    }

    /** The latest runs, the newest first. */
    public List<RunRow> history() {
        scopes.current().requireHealthOffice();
        return runs.latest(HISTORY);
    }

    /** The report of a run as a CSV file; empty for a run without one. */
    public Optional<String> reportOf(int runId) {
        scopes.current().requireHealthOffice();
        return runs.reportOf(runId);
    }

    /** A report as a CSV file. */
    public String csv(PackReport report) {
        scopes.current().requireHealthOffice();
        return texts.csv(report);
    }

    private @Nullable String username() {
        return account.get().map(SignedIn::username).orElse(null);
    }
}
