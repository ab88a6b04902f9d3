package id.pantau.account;

import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.base.startup.Console;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the person at the console in: as long as no administrator has a password of their own, each start gives the account
 * {@code admin} a new one-time password and prints it. There is no default password.
 */
@Service
class FirstAdministrator {

    static final String USERNAME = "admin";

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final SignInGuard guard;
    private final Texts texts;
    private final Clock clock;

    FirstAdministrator(
            AccountRepository accounts, PasswordEncoder passwords, SignInGuard guard, Texts texts, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guard = guard;
        this.texts = texts;
        this.clock = clock;
    }

    /** After the demo accounts, one of which may be an administrator. */
    @Transactional
    public void prepare() {
        if (accounts.existsByRoleAndEnabledIsTrueAndMustChangePasswordIsFalse(Role.ADMIN)) {
            return;
        }
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        Account admin = accounts.findByUsername(USERNAME).orElseGet(() -> new Account(USERNAME, now));
        String password = OneTimePassword.random();
        admin.assign(texts.text("role." + Role.ADMIN), Role.ADMIN, Set.of(), now);
        admin.setOneTimePassword(PasswordPolicy.encode(passwords, password), now.plus(OneTimePassword.GOOD_FOR), now);
        admin.enable(now);
        admin.markDemo(false);
        accounts.save(admin);
        guard.forget(USERNAME);
        Console.print(texts.text("first-administrator.password", USERNAME, password));
    }
}
