package id.pantau.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.ScopeSource;
import id.pantau.base.security.CurrentAccount;
import id.pantau.facility.FacilityService;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The one scope check: what the account that is signed in may read. The account is read again each time, by key; which villages
 * belong to a Puskesmas is kept for as long as the account, the day and the figures are the same.
 */
@Component
class AccountScopes implements ScopeSource {

    /** For nobody, and whoever must first change a password: the role that may do nothing. */
    private static final Scope NOBODY = Scope.nothing(Role.DISPLAY);

    private final CurrentAccount currentAccount;
    private final AccountStates states;
    private final FacilityService facilities;
    private final Units units;
    private final Cache<Key, Scope> assigned =
            Caffeine.newBuilder().maximumSize(1_000).build();

    AccountScopes(CurrentAccount currentAccount, AccountStates states, FacilityService facilities, Units units) {
        this.currentAccount = currentAccount;
        this.states = states;
        this.facilities = facilities;
        this.units = units;
    }

    @Override
    public Scope current() {
        return currentAccount
                .get()
                .flatMap(session -> states.find(session.accountId())
                        .filter(account -> account.continues(session) && !account.mustChangePassword()))
                .map(this::scopeOf)
                .orElse(NOBODY);
    }

    private Scope scopeOf(AccountState account) {
        if (account.role().seesWholeRegency()) {
            return Scope.regency(account.role());
        }
        if (account.role() == Role.ADMIN) {
            return Scope.nothing(Role.ADMIN);
        }
        var key = new Key(account, units.today());
        Scope known = assigned.getIfPresent(key);
        if (known == null) {
            known = assigned(key);
            assigned.put(key, known);
        }
        return known;
    }

    private Scope assigned(Key key) {
        Role role = key.account().role();
        Set<Assignment> assignments = states.assignments(key.account().id());
        if (role == Role.PUSTU_HEAD) {
            return new Scope(role, false, Set.of(), ids(assignments, UnitKind.VILLAGE));
        }
        Set<Integer> puskesmas = ids(assignments, UnitKind.PUSKESMAS);
        Set<Integer> villages = puskesmas.isEmpty()
                ? Set.of()
                : facilities.puskesmasByVillage(key.day()).entrySet().stream()
                        .filter(served -> puskesmas.contains(served.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet());
        return new Scope(role, false, puskesmas, villages);
    }

    private static Set<Integer> ids(Set<Assignment> assignments, UnitKind kind) {
        return assignments.stream()
                .filter(a -> a.kind() == kind)
                .map(Assignment::unitId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everything that a scope depends on: a change of account, catchments or day makes a new one. */
    private record Key(AccountState account, LocalDate day) {}
}
