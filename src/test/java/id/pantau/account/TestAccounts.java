package id.pantau.account;

import id.pantau.base.Role;
import id.pantau.base.security.Authorities;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
    private final TransactionTemplate transaction;

    TestAccounts(AccountRepository accounts, TransactionTemplate transaction) {
        this.accounts = accounts;
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

    public void signOut() {
        SecurityContextHolder.clearContext();
    }

    Account account(Role role, int... unitIds) {
        UnitKind kind = role == Role.PUSTU_HEAD ? UnitKind.VILLAGE : UnitKind.PUSKESMAS;
        Set<Assignment> assignments =
                Arrays.stream(unitIds).mapToObj(id -> new Assignment(kind, id)).collect(Collectors.toSet());
        return transaction.execute(status -> {
            var now = LocalDateTime.of(2026, 11, 20, 3, 0)
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDateTime();
            var account = new Account("uji-" + NUMBER.incrementAndGet(), now);
            account.assign("Akun uji", role, assignments, now);
            account.setPassword(HASH, now);
            return accounts.save(account);
        });
    }

    void disable(String username) {
        transaction.executeWithoutResult(status ->
                accounts.findByUsername(username).orElseThrow().disable(LocalDateTime.of(2026, 11, 20, 4, 0)));
    }
}
