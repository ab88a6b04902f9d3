package id.pantau.followup;

import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.base.security.Author;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in account was told of problems and directions, and no other account. Only of units that it sees today: whoever was
 * moved no longer reads the names of the units left behind. Administrators and wall screens are told nothing.
 */
@Service
@Transactional(readOnly = true)
public class NoticeService {

    /** What fits below a bell; older ones stand in the history of their problem. */
    static final int SHOWN = 20;

    private final NoticeStore store;
    private final DirectionUnits units;
    private final ScopeSource scopes;
    private final Author author;

    NoticeService(NoticeStore store, DirectionUnits units, ScopeSource scopes, Author author) {
        this.store = store;
        this.units = units;
        this.scopes = scopes;
        this.author = author;
    }

    /** How much is unread; empty for those who are never told anything. One statement. */
    public OptionalInt unread() {
        Scope scope = scopes.current();
        int account = author.accountId();
        return isTold(scope, account) ? OptionalInt.of(store.unread(account, scope)) : OptionalInt.empty();
    }

    /** The newest first, read or not. Two statements. */
    public List<Notice> newest() {
        Scope scope = scopes.current();
        int account = author.accountId();
        return isTold(scope, account) ? store.newest(account, scope, SHOWN, units.today()) : List.of();
    }

    /** Whoever reads a problem has read what was told of it. One statement. */
    @Transactional
    public void readProblem(int followUpId) {
        store.readProblem(author.accountId(), followUpId, author.moment());
    }

    /** Whoever reads the list of directions has read what was told of those in it. One statement. */
    @Transactional
    public void readDirections(boolean answered) {
        store.readDirections(author.accountId(), answered, author.moment());
    }

    /**
     * Marks all as read that the account sees.
     *
     * @param newestId the newest that was shown: what came later stays unread
     */
    @Transactional
    public void readAll(int newestId) {
        Scope scope = scopes.current();
        int account = author.accountId();
        if (isTold(scope, account)) {
            store.readAll(account, scope, newestId, author.moment());
        }
    }

    private static boolean isTold(Scope scope, int account) {
        return account != 0 && FollowUpService.mayReport(scope);
    }
}
