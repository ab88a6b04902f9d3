package id.pantau.account;

import id.pantau.base.Role;
import id.pantau.base.security.Authorities;
import id.pantau.base.security.CurrentAccount;
import id.pantau.base.security.SignedIn;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts for tests, each with a name of its own; import it beside {@code DatabaseTest}. */
public class TestAccounts {

    /** The password of every account made here. */
    public static final String PASSWORD = "kereta bunyi laut";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String HASH = PasswordPolicy.encode(new BCryptPasswordEncoder(4), PASSWORD);

    private final AccountRepository accounts;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    TestAccounts(AccountRepository accounts, EntityManager entities, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.entities = entities;
        this.transaction = transaction;
    }

    /** A new account; its username. The ids are those of Puskesmas, for PUSTU_HEAD of villages. */
    public String create(Role role, int... unitIds) {
        return account(role, unitIds).username();
    }

    /** A new account, signed in on this thread. */
    public String signIn(Role role, int... unitIds) {
        Account account = account(role, unitIds);
        SecurityContextHolder.setContext(new SecurityContextImpl(Authorities.of(account.signedIn())));
        return account.username();
    }

    /** A new account whose password ({@link #PASSWORD}) must be changed, signed in on this thread. */
    public String signInWithOneTimePassword(Role role) {
        String username = create(role);
        Account account = transaction.execute(status -> {
            Account found = accounts.findByUsername(username).orElseThrow();
            found.setOneTimePassword(HASH, LocalDateTime.of(2999, 1, 1, 0, 0), LocalDateTime.of(2026, 11, 20, 3, 0));
            return found;
        });
        SecurityContextHolder.setContext(new SecurityContextImpl(Authorities.of(account.signedIn())));
        return username;
    }

    /** Who is signed in on this thread. */
    public SignedIn current() {
        return new CurrentAccount().get().orElseThrow();
    }

    public void signOut() {
        SecurityContextHolder.clearContext();
    }

    Account account(Role role, int... unitIds) {
        UnitKind kind = role == Role.PUSTU_HEAD ? UnitKind.VILLAGE : UnitKind.PUSKESMAS;
        Set<Assignment> assignments =
                Arrays.stream(unitIds).mapToObj(id -> new Assignment(kind, id)).collect(Collectors.toSet());
        return transaction.execute(status -> {
            var now = LocalDateTime.of(2026, 11, 20, 3, 0);
            var account = new Account("uji-" + NUMBER.incrementAndGet(), now);
            account.assign("Akun uji", role, assignments, now);
            account.setPassword(HASH, now);
            accounts.save(account);
            // Also within the transaction of a test everybody is to see it.
            entities.flush();
            return account;
        });
    }

    public void disable(String username) {
        transaction.executeWithoutResult(status ->
                accounts.findByUsername(username).orElseThrow().disable(LocalDateTime.of(2026, 11, 20, 4, 0)));
    }
}
