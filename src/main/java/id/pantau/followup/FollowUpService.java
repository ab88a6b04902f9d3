package id.pantau.followup;

import id.pantau.account.AccountHolder;
import id.pantau.account.AccountHolders;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import id.pantau.region.RegionService;
import id.pantau.rollout.MeetingForum;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Problems and their follow-up, as an account reads them. Whoever sees a unit's figures sees its problems; administrators and wall
 * screens see none. A problem of a unit that is not seen is answered like one that does not exist.
 */
@Service
@Transactional(readOnly = true)
public class FollowUpService {

    private final FollowUpQueries queries;
    private final ActingQueries acting;
    private final FollowUpUnits units;
    private final AccountHolders accounts;
    private final MeetingDays meetings;
    private final RegionService regions;
    private final ScopeSource scopes;
    private final CurrentAccount account;

    FollowUpService(
            FollowUpQueries queries,
            ActingQueries acting,
            FollowUpUnits units,
            AccountHolders accounts,
            MeetingDays meetings,
            RegionService regions,
            ScopeSource scopes,
            CurrentAccount account) {
        this.queries = queries;
        this.acting = acting;
        this.units = units;
        this.accounts = accounts;
        this.meetings = meetings;
        this.regions = regions;
        this.scopes = scopes;
        this.account = account;
    }

    /** What the account sees, narrowed; an unknown or foreign unit in the filter leaves no row. Three statements. */
    public FollowUpList list(FollowUpFilter filter) {
        Scope scope = scopes.current();
        LocalDate today = regions.today();
        Desk own = Desk.of(scope.role()).orElse(null);
        int accountId = account.get().map(SignedIn::accountId).orElse(0);
        List<FollowUpRow> seen = queries.rows(scope, units.today(), today);
        List<FollowUpRow> rows = seen.stream()
                .filter(row -> filter.matches(row, accountId, own))
                .sorted(FollowUpRow.URGENT_FIRST)
                .toList();
        return new FollowUpList(
                today,
                rows,
                count(seen, FollowUpFilter.View.OPEN, accountId, own),
                count(seen, FollowUpFilter.View.MINE, accountId, own),
                count(seen, FollowUpFilter.View.LATE, accountId, own),
                count(seen, FollowUpFilter.View.WITHOUT_PLAN, accountId, own),
                mayReport(scope),
                seen,
                queries.openings(rows.stream()
                        .filter(row -> row.indicatorCode() != null)
                        .map(FollowUpRow::id)
                        .toList()));
    }

    /** One problem with its history. Four statements. */
    public FollowUpDetails details(int id) {
        Scope scope = scopes.current();
        FollowUpRow row = queries.row(id, units.today(), regions.today())
                .filter(found -> found.unit().isSeenBy(scope))
                .orElseThrow(() -> DomainException.notFound("follow-up.error.unknown"));
        FollowUpQueries.Texts texts = queries.texts(id);
        return new FollowUpDetails(
                row,
                texts.cause(),
                texts.action(),
                texts.evidence(),
                texts.evaluation(),
                texts.openedBy(),
                texts.opening(),
                texts.closing(),
                queries.steps(id),
                FollowUpAct.of(scope.role(), row.state(), row.desk()));
    }

    /**
     * Who can be responsible for an RTL of this unit: accounts that see it. Whoever answers for another Puskesmas is not among them.
     *
     * @throws DomainException.NotFound for a unit that is not seen
     */
    public List<AccountHolder> owners(String unitCode) {
        FollowUpUnit unit = units.today().seen(scopes.current(), unitCode);
        return accounts.holders().stream().filter(unit::isOf).toList();
    }

    /** Who acts on which figure, for the pages that show figures. One statement; none for those who see no problems. */
    public Acting acting() {
        Scope scope = scopes.current();
        LocalDate today = regions.today();
        return new Acting(today, seesProblems(scope) ? acting.open(scope, today) : Map.of());
    }

    /**
     * Between which desks the problem can move by hand now, and which can be told of a comment. Three statements.
     *
     * @throws DomainException.NotFound for a problem that is not seen
     */
    public FollowUpWays ways(int id) {
        FollowUpRow row = queries.row(id, units.today(), regions.today())
                .filter(found -> found.unit().isSeenBy(scopes.current()))
                .orElseThrow(() -> DomainException.notFound("follow-up.error.unknown"));
        var seats = new Seats(accounts.holders());
        return new FollowUpWays(
                row.desk()
                        .above()
                        .flatMap(above -> seats.from(above, row.unit()))
                        .map(Seats.Seat::desk)
                        .orElse(null),
                Arrays.stream(Desk.values())
                        .filter(desk -> desk.compareTo(row.desk()) < 0
                                && !seats.at(desk, row.unit()).isEmpty())
                        .toList(),
                seats.besides(account.get().map(SignedIn::accountId).orElse(0), row.unit()));
    }

    /**
     * The problem of a unit and indicator that is open; empty where there is none. Two statements.
     *
     * @throws DomainException.NotFound for a unit that is not seen
     */
    public Optional<Integer> openProblem(String unitCode, String indicatorCode) {
        return queries.open(units.today().seen(scopes.current(), unitCode), indicatorCode);
    }

    /**
     * The working day on which a forum meets next, proposed as the due day of an RTL that is decided there. Two statements.
     *
     * @throws DomainException.NotFound for an account that sees no problems
     */
    public LocalDate nextMeeting(MeetingForum forum) {
        if (!seesProblems(scopes.current())) {
            throw DomainException.notFound("error.not-allowed");
        }
        return meetings.next(forum);
    }

    /** Whether the account may report problems of the units that it sees. No statement. */
    public boolean mayReport() {
        return mayReport(scopes.current());
    }

    private static boolean seesProblems(Scope scope) {
        return !scope.seesNothing() && (Desk.of(scope.role()).isPresent() || scope.role() == Role.PUSKESMAS_STAFF);
    }

    private static int count(List<FollowUpRow> rows, FollowUpFilter.View view, int accountId, @Nullable Desk own) {
        var filter = new FollowUpFilter(view, null, null, null, null);
        return (int)
                rows.stream().filter(row -> filter.matches(row, accountId, own)).count();
    }

    /** Whoever sees problems may report one, except those who only look on. */
    static boolean mayReport(Scope scope) {
        return seesProblems(scope);
    }
}
