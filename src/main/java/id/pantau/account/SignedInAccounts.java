package id.pantau.account;

import id.pantau.base.Role;
import id.pantau.base.security.AccountDirectory;
import id.pantau.base.security.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Accounts as sign-in security sees them. */
@Component
class SignedInAccounts implements AccountDirectory {

    private final AccountStates states;

    SignedInAccounts(AccountStates states) {
        this.states = states;
    }

    @Override
    public Optional<SignedIn> renew(SignedIn account) {
        return states.find(account.accountId())
                .filter(state -> state.continues(account))
                .map(AccountState::signedIn);
    }

    @Override
    public String landingPage(SignedIn account) {
        return account.role() == Role.ADMIN ? "/akun" : "/";
    }
}
