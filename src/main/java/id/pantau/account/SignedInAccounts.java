package id.pantau.account;

import id.pantau.base.Role;
import id.pantau.base.security.AccountDirectory;
import id.pantau.base.security.SignedIn;
import id.pantau.base.ui.Links;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Accounts as sign-in security sees them. */
@Component
class SignedInAccounts implements AccountDirectory {

    private final AccountStates states;
    private final Units units;

    SignedInAccounts(AccountStates states, Units units) {
        this.states = states;
        this.units = units;
    }

    @Override
    public Optional<SignedIn> renew(SignedIn account) {
        return states.find(account.accountId())
                .filter(state -> state.continues(account))
                .map(AccountState::signedIn);
    }

    @Override
    public String landingPage(SignedIn account) {
        if (account.mustChangePassword()) {
            return "/" + Links.PASSWORD;
        }
        if (account.role() == Role.ADMIN) {
            return "/" + Links.ACCOUNTS;
        }
        return "/"
                + UnitKind.of(account.role())
                        .flatMap(kind -> ownUnit(account, kind))
                        .map(SignedInAccounts::page)
                        .orElse(Links.HOME);
    }

    private Optional<Unit> ownUnit(SignedIn account, UnitKind kind) {
        Set<Assignment> own = states.assignments(account.accountId());
        return units.all(kind).stream()
                .filter(unit -> own.contains(new Assignment(kind, unit.id())))
                .findFirst();
    }

    private static String page(Unit unit) {
        return switch (unit.kind()) {
            case PUSKESMAS -> Links.puskesmas(unit.code());
            case VILLAGE -> Links.village(unit.code());
        };
    }
}
