package id.pantau.account;

import id.pantau.base.i18n.Texts;
import id.pantau.base.startup.Console;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts with which the product is tried out; they exist in demo mode only. */
@Service
public class DemoAccounts {

    private final DemoMode mode;
    private final DemoCast cast;
    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Texts texts;
    private final Clock clock;

    DemoAccounts(
            DemoMode mode,
            DemoCast cast,
            AccountRepository accounts,
            PasswordEncoder passwords,
            Texts texts,
            Clock clock) {
        this.mode = mode;
        this.cast = cast;
        this.accounts = accounts;
        this.passwords = passwords;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Once at start, when the pack has been read: with demo mode on makes the accounts of the kabupaten's units and prints their
     * names; otherwise closes those of an earlier start.
     */
    @Transactional
    public void prepare() {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<String, Account> outdated = new HashMap<>();
        accounts.findAllByDemoIsTrue().forEach(account -> outdated.put(account.username(), account));
        if (mode.isOn()) {
            String password = mode.givenPassword().isEmpty() ? OneTimePassword.random() : mode.givenPassword();
            // One hash for all: they share the password, and a hash costs a tenth of a second.
            String hash = PasswordPolicy.encode(passwords, password);
            List<DemoAccount> made = new ArrayList<>();
            for (DemoAccount wanted : cast.accounts()) {
                Account known = outdated.remove(wanted.username());
                if (known != null || accounts.findByUsername(wanted.username()).isEmpty()) {
                    save(known == null ? new Account(wanted.username(), now) : known, wanted, hash, now);
                    made.add(wanted);
                }
            }
            print(made, password);
        }
        outdated.values().forEach(account -> account.disable(now));
    }

    private void save(Account account, DemoAccount wanted, String hash, LocalDateTime now) {
        account.assign(wanted.displayName(), wanted.role(), wanted.assignments(), now);
        account.setPassword(hash, now);
        account.enable(now);
        account.markDemo(true);
        accounts.save(account);
    }

    private void print(List<DemoAccount> made, String password) {
        Console.print(texts.text("demo-accounts.heading"));
        int widest = made.stream().mapToInt(a -> a.username().length()).max().orElse(1);
        for (DemoAccount account : made) {
            String pad = " ".repeat(widest - account.username().length());
            Console.print("  " + account.username() + pad + "  " + account.displayName() + ": "
                    + texts.text("account.sees." + account.role()));
        }
        Console.print(
                mode.givenPassword().isEmpty()
                        ? texts.text("demo-accounts.password", password)
                        : texts.text("demo-accounts.password-given"));
    }
}
