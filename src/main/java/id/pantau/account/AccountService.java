package id.pantau.account;

import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.security.CurrentAccount;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts in the hands of an administrator. For every other role none of this exists. */
@Service
public class AccountService {

    private static final int LONGEST_NAME = 120;

    private final AccountRepository accounts;
    private final AccountStates states;
    private final CurrentAccount currentAccount;
    private final Units units;
    private final SignInGuard guard;
    private final PasswordEncoder passwords;
    private final AuditLog audit;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            AccountStates states,
            CurrentAccount currentAccount,
            Units units,
            SignInGuard guard,
            PasswordEncoder passwords,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.states = states;
        this.currentAccount = currentAccount;
        this.units = units;
        this.guard = guard;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** All accounts by username. */
    @Transactional(readOnly = true)
    public List<AccountRow> accounts() {
        requireAdministrator();
        Map<Assignment, Unit> known = Stream.of(UnitKind.values())
                .flatMap(kind -> units.all(kind).stream())
                .collect(Collectors.toMap(unit -> new Assignment(unit.kind(), unit.id()), Function.identity()));
        return accounts.findAllByOrderByUsername().stream()
                .map(account -> row(account, known))
                .toList();
    }

    /** What can be chosen for a role that works for units, in the order of the codes. */
    @Transactional(readOnly = true)
    public List<Unit> units(UnitKind kind) {
        requireAdministrator();
        return units.all(kind);
    }

    /** The latest entries of the audit trail, the newest first. */
    @Transactional(readOnly = true)
    public List<AuditRow> audit(int limit) {
        requireAdministrator();
        return audit.latest(limit, units.zone());
    }

    /** @throws DomainException.RuleViolation for a name that cannot be used, or a form that is not complete */
    @Transactional
    public OneTimePassword create(String username, AccountForm form) {
        String actor = requireAdministrator().username();
        if (!Username.isValid(username)) {
            throw DomainException.rule("account.username-invalid");
        }
        if (accounts.findByUsername(username).isPresent()) {
            throw DomainException.rule("account.username-taken", username);
        }
        var account = new Account(username, now());
        account.assign(form.displayName(), form.role(), checked(form), now());
        account.writeTo(EmailAddress.checked(form.email()));
        OneTimePassword password = giveOneTimePassword(account);
        accounts.save(account);
        audit.record(actor, AuditAction.ACCOUNT_CREATED, username);
        return password;
    }

    /** Changes what an account is for; it counts from the account's next request on. */
    @Transactional
    public void change(int id, int version, AccountForm form) {
        String actor = requireAdministrator().username();
        Account account = editable(id, version);
        if (account.username().equals(actor) && form.role() != Role.ADMIN) {
            throw DomainException.rule("account.not-yourself");
        }
        account.assign(form.displayName(), form.role(), checked(form), now());
        account.writeTo(EmailAddress.checked(form.email()));
        audit.record(actor, AuditAction.ACCOUNT_CHANGED, account.username());
    }

    /** Nobody signs in with the account any more, and its open sessions end with their next request. */
    @Transactional
    public void disable(int id, int version) {
        String actor = requireAdministrator().username();
        Account account = editable(id, version);
        if (account.username().equals(actor)) {
            throw DomainException.rule("account.not-yourself");
        }
        account.disable(now());
        audit.record(actor, AuditAction.ACCOUNT_DISABLED, account.username());
    }

    @Transactional
    public void enable(int id, int version) {
        String actor = requireAdministrator().username();
        Account account = editable(id, version);
        account.enable(now());
        audit.record(actor, AuditAction.ACCOUNT_ENABLED, account.username());
    }

    /** A new one-time password in place of a forgotten one; also opens an account that failed attempts have locked. */
    @Transactional
    public OneTimePassword reset(int id, int version) {
        String actor = requireAdministrator().username();
        Account account = editable(id, version);
        if (account.username().equals(actor)) {
            throw DomainException.rule("account.not-yourself");
        }
        OneTimePassword password = giveOneTimePassword(account);
        guard.forget(account.username());
        audit.record(actor, AuditAction.PASSWORD_RESET, account.username());
        return password;
    }

    private OneTimePassword giveOneTimePassword(Account account) {
        String password = OneTimePassword.random();
        account.setOneTimePassword(
                PasswordPolicy.encode(passwords, password), now().plus(OneTimePassword.GOOD_FOR), now());
        return new OneTimePassword(account.username(), password);
    }

    private Set<Assignment> checked(AccountForm form) {
        if (form.displayName().isEmpty() || form.displayName().length() > LONGEST_NAME) {
            throw DomainException.rule("account.display-name-missing", LONGEST_NAME);
        }
        return UnitKind.of(form.role())
                .map(kind -> checked(kind, form.unitIds()))
                .orElse(Set.of());
    }

    private Set<Assignment> checked(UnitKind kind, Set<Integer> unitIds) {
        Set<Integer> known = units.all(kind).stream().map(Unit::id).collect(Collectors.toSet());
        if (unitIds.isEmpty() || !known.containsAll(unitIds)) {
            throw DomainException.rule("account.units-missing." + kind);
        }
        return unitIds.stream().map(id -> new Assignment(kind, id)).collect(Collectors.toSet());
    }

    private Account editable(int id, int version) {
        Account account = accounts.findById(id).orElseThrow(() -> DomainException.notFound("account.unknown"));
        if (account.version() != version) {
            throw DomainException.conflict("account.changed-meanwhile", account.username());
        }
        return account;
    }

    private AccountState requireAdministrator() {
        return currentAccount
                .get()
                .flatMap(session -> states.find(session.accountId()).filter(account -> account.continues(session)))
                .filter(account -> account.role() == Role.ADMIN && !account.mustChangePassword())
                .orElseThrow(() -> DomainException.notFound("error.not-allowed"));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static AccountRow row(Account account, Map<Assignment, Unit> known) {
        List<String> names = account.assignments().stream()
                .filter(known::containsKey)
                .map(known::get)
                .sorted(Comparator.comparing(Unit::code))
                .map(Unit::name)
                .toList();
        return new AccountRow(
                account.id(),
                account.version(),
                account.username(),
                account.displayName(),
                Objects.requireNonNullElse(account.email(), ""),
                account.role(),
                account.assignments().stream().map(Assignment::unitId).collect(Collectors.toSet()),
                names,
                account.isEnabled(),
                account.isDemo(),
                account.mustChangePassword());
    }
}
