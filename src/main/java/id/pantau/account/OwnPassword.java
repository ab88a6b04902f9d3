package id.pantau.account;

import id.pantau.base.DomainException;
import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import id.pantau.region.RegencyDetails;
import id.pantau.region.RegionService;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's own password; the only thing open to who has a one-time one. */
@Service
public class OwnPassword {

    private final AccountRepository accounts;
    private final CurrentAccount currentAccount;
    private final SignInGuard guard;
    private final PasswordEncoder passwords;
    private final RegionService regions;
    private final AuditLog audit;
    private final Clock clock;

    OwnPassword(
            AccountRepository accounts,
            CurrentAccount currentAccount,
            SignInGuard guard,
            PasswordEncoder passwords,
            RegionService regions,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.currentAccount = currentAccount;
        this.guard = guard;
        this.passwords = passwords;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Replaces the password of who is signed in. Every other session of the account ends with its next request.
     *
     * @param current the password until now; guesses are counted and locked as at sign-in
     * @return the account as it is now, for the session that goes on
     * @throws DomainException.RuleViolation with the sentence why not
     */
    @Transactional
    public SignedIn change(String current, String wanted) {
        SignedIn session = currentAccount.get().orElseThrow(() -> DomainException.notFound("error.not-allowed"));
        Account account = accounts.findById(session.accountId())
                .filter(a -> a.isEnabled() && a.credentialVersion() == session.credentialVersion())
                .orElseThrow(() -> DomainException.notFound("error.not-allowed"));
        if (!guard.admit(account.username())
                || !PasswordPolicy.fits(current)
                || !passwords.matches(current, account.passwordHash())) {
            throw DomainException.rule("password.current-wrong");
        }
        guard.succeeded(account.username());
        PasswordPolicy.check(wanted, context(account));
        if (passwords.matches(wanted, account.passwordHash())) {
            throw DomainException.rule("password.same");
        }
        account.setPassword(
                PasswordPolicy.encode(passwords, wanted), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        audit.record(account.username(), AuditAction.PASSWORD_CHANGED, account.username());
        return account.signedIn();
    }

    private List<String> context(Account account) {
        var words = new ArrayList<>(List.of(account.username(), account.displayName()));
        regions.regency().map(RegencyDetails::name).ifPresent(words::add);
        regions.regency().map(RegencyDetails::province).ifPresent(words::add);
        return words;
    }
}
