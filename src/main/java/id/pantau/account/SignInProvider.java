package id.pantau.account;

import id.pantau.base.security.Authorities;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Lets somebody in, or refuses without a word on why. Every attempt costs the same: one look at the lock, one at the account, one
 * password hash, whether or not the name exists, is locked or disabled.
 */
@Component
class SignInProvider implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final SignInGuard guard;
    private final AddressThrottle addresses;
    private final PasswordEncoder passwords;
    private final AuditLog audit;
    private final DemoMode demoMode;
    private final Clock clock;
    /** Compared with where there is no account. */
    private final String nobodysHash;

    SignInProvider(
            AccountRepository accounts,
            SignInGuard guard,
            AddressThrottle addresses,
            PasswordEncoder passwords,
            AuditLog audit,
            DemoMode demoMode,
            Clock clock) {
        this.accounts = accounts;
        this.guard = guard;
        this.addresses = addresses;
        this.passwords = passwords;
        this.audit = audit;
        this.demoMode = demoMode;
        this.clock = clock;
        this.nobodysHash = PasswordPolicy.encode(passwords, OneTimePassword.random());
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = normalise(attempt.getName());
        String password =
                attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
        String address = AddressThrottle.address(attempt);

        boolean admitted = guard.admit(username) && addresses.admits(address);
        Optional<Account> known = accounts.findByUsername(username);
        boolean right = passwords.matches(
                PasswordPolicy.fits(password) ? password : "",
                known.map(Account::passwordHash).orElse(nobodysHash));
        Optional<Account> account = known.filter(this::mayEnter).filter(a -> admitted && right);
        if (account.isEmpty()) {
            addresses.failed(address);
            audit.record(
                    null,
                    AuditAction.SIGN_IN_REFUSED,
                    known.map(Account::username).orElse("?"));
            throw new BadCredentialsException("refused");
        }
        guard.succeeded(username);
        audit.record(username, AuditAction.SIGNED_IN, username);
        var signedIn = account.get().signedIn();
        var authentication = (UsernamePasswordAuthenticationToken) Authorities.of(signedIn);
        authentication.setDetails(attempt.getDetails());
        return authentication;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Names are typed in any case and with stray blanks. What no account can be called becomes a name that none has. */
    private static String normalise(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return Username.isValid(name) ? name : Username.NOBODY;
    }

    private boolean mayEnter(Account account) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return account.isEnabled() && !account.isOneTimePasswordOver(now) && (!account.isDemo() || demoMode.isOn());
    }
}
