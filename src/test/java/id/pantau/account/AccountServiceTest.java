package id.pantau.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.base.DomainException;
import id.pantau.base.Role;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Import({TestClock.class, TestAccounts.class, TestUnits.class})
@Transactional
class AccountServiceTest {

    private static final AccountForm OFFICER = new AccountForm("Siti", null, Role.HEALTH_OFFICER, Set.of());

    @Autowired
    AccountService service;

    @Autowired
    OwnPassword ownPassword;

    @Autowired
    SignInProvider signIn;

    @Autowired
    AccountRepository repository;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestUnits units;

    @Autowired
    TestClock clock;

    @BeforeEach
    void kabupaten() {
        clock.is(TestClock.START);
        units.create();
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @ParameterizedTest
    @EnumSource(names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void for_everybody_but_an_administrator_accounts_do_not_exist(Role role) {
        int victim = accounts.account(Role.EXECUTIVE).id();
        accounts.signIn(role, units.hulu());

        for (Runnable attempt : List.<Runnable>of(
                () -> service.accounts(),
                () -> service.units(UnitKind.PUSKESMAS),
                () -> service.audit(10),
                () -> service.create("baru", OFFICER),
                () -> service.change(victim, 0, OFFICER),
                () -> service.disable(victim, 0),
                () -> service.enable(victim, 0),
                () -> service.reset(victim, 0))) {
            assertThatThrownBy(attempt::run)
                    .isInstanceOfSatisfying(
                            DomainException.NotFound.class,
                            e -> assertThat(e.key()).isEqualTo("error.not-allowed"));
        }
    }

    @Test
    void nobody_signed_in_manages_nothing() {
        assertThatThrownBy(() -> service.accounts()).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> ownPassword.change("a", "b")).isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void a_new_account_has_a_one_time_password_that_must_be_changed() {
        accounts.signIn(Role.ADMIN);

        OneTimePassword password = service.create(
                "siti.aminah", new AccountForm(" Siti Aminah ", null, Role.PUSKESMAS_HEAD, Set.of(units.hulu())));

        assertThat(row("siti.aminah").displayName()).isEqualTo("Siti Aminah");
        assertThat(row("siti.aminah").unitNames()).containsExactly("Hulu Sungai");
        assertThat(row("siti.aminah").mustChangePassword()).isTrue();
        assertThat(tryIn("siti.aminah", password.password())).isTrue();
        clock.pass(Duration.ofDays(8));
        assertThat(tryIn("siti.aminah", password.password())).as("a week later").isFalse();
    }

    @Test
    void names_are_lower_case_and_given_once() {
        accounts.signIn(Role.ADMIN);
        service.create("siti", OFFICER);

        refused("account.username-taken", () -> service.create("siti", OFFICER));
        for (String name : List.of("", "ab", "Siti", "siti aminah", "siti@x", ".siti", "s".repeat(121))) {
            refused("account.username-invalid", () -> service.create(name, OFFICER));
        }
    }

    @Test
    void a_role_that_works_for_units_needs_existing_ones() {
        accounts.signIn(Role.ADMIN);

        refused(
                "account.units-missing.PUSKESMAS",
                () -> service.create("siti", new AccountForm("Siti", null, Role.PUSKESMAS_STAFF, Set.of())));
        refused(
                "account.units-missing.VILLAGE",
                () -> service.create("siti", new AccountForm("Siti", null, Role.PUSTU_HEAD, Set.of(units.hulu()))));
        refused(
                "account.display-name-missing",
                () -> service.create("siti", new AccountForm(" ", null, Role.ADMIN, Set.of())));
    }

    @Test
    void an_address_for_letters_is_one_plain_address_or_none() {
        accounts.signIn(Role.ADMIN);
        service.create("siti", new AccountForm("Siti", " siti.a+ilp@dinkes.kab.go.id ", Role.HEALTH_OFFICER, Set.of()));
        assertThat(row("siti").email()).isEqualTo("siti.a+ilp@dinkes.kab.go.id");
        for (String bad : List.of(
                "siti",
                "siti@",
                "@kab.go.id",
                "siti@kab",
                "a@kab.go.id, b@kab.go.id",
                "Siti <a@kab.go.id>",
                "a@kab.go.id\r\nBcc: b@kab.go.id",
                "a@" + "b".repeat(300) + ".id")) {
            refused(
                    "account.email-invalid",
                    () -> service.change(
                            row("siti").id(),
                            row("siti").version(),
                            new AccountForm("Siti", bad, Role.HEALTH_OFFICER, Set.of())));
        }
        service.change(
                row("siti").id(), row("siti").version(), new AccountForm("Siti", "", Role.HEALTH_OFFICER, Set.of()));
        assertThat(row("siti").email()).isEmpty();
    }

    @Test
    void closing_and_opening_and_a_new_one_time_password() {
        accounts.signIn(Role.ADMIN);
        String name = accounts.create(Role.EXECUTIVE);

        service.disable(row(name).id(), row(name).version());
        assertThat(tryIn(name, TestAccounts.PASSWORD)).isFalse();
        service.enable(row(name).id(), row(name).version());
        assertThat(tryIn(name, TestAccounts.PASSWORD)).isTrue();
        OneTimePassword password = service.reset(row(name).id(), row(name).version());

        String hash = repository.findByUsername(name).orElseThrow().passwordHash();
        assertThat(passwords.matches(TestAccounts.PASSWORD, hash)).isFalse();
        assertThat(passwords.matches(password.password(), hash)).isTrue();
    }

    @Test
    void what_somebody_else_has_changed_in_between_is_not_overwritten() {
        accounts.signIn(Role.ADMIN);
        String name = accounts.create(Role.EXECUTIVE);
        AccountRow seen = row(name);

        assertThatThrownBy(() -> service.change(seen.id(), seen.version() + 1, OFFICER))
                .isInstanceOf(DomainException.Conflict.class);
    }

    @Test
    void an_administrator_cannot_shut_themselves_out() {
        AccountRow self = row(accounts.signIn(Role.ADMIN));

        refused("account.not-yourself", () -> service.disable(self.id(), self.version()));
        refused("account.not-yourself", () -> service.reset(self.id(), self.version()));
        refused("account.not-yourself", () -> service.change(self.id(), self.version(), OFFICER));
    }

    @Test
    void ones_own_password_is_changed_with_the_old_one_and_a_good_new_one() {
        String name = accounts.signIn(Role.EXECUTIVE);

        refused("password.current-wrong", () -> ownPassword.change("salah salah", "tangga hujan merah"));
        refused("password.too-short", () -> ownPassword.change(TestAccounts.PASSWORD, "pendek"));
        refused("password.too-common", () -> ownPassword.change(TestAccounts.PASSWORD, "sungai tenang 26"));
        refused("password.same", () -> ownPassword.change(TestAccounts.PASSWORD, TestAccounts.PASSWORD));
        ownPassword.change(TestAccounts.PASSWORD, "tangga hujan merah");

        assertThat(tryIn(name, TestAccounts.PASSWORD)).isFalse();
        assertThat(tryIn(name, "tangga hujan merah")).isTrue();
    }

    @Test
    void what_was_done_is_written_down() {
        String admin = accounts.signIn(Role.ADMIN);
        service.create("siti", OFFICER);
        service.disable(row("siti").id(), row("siti").version());

        assertThat(service.audit(2))
                .extracting(AuditRow::actor, AuditRow::action, AuditRow::subject)
                .containsExactly(
                        tuple(admin, AuditAction.ACCOUNT_DISABLED, "siti"),
                        tuple(admin, AuditAction.ACCOUNT_CREATED, "siti"));
    }

    private AccountRow row(String username) {
        return service.accounts().stream()
                .filter(row -> row.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private boolean tryIn(String name, String password) {
        try {
            return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password))
                    .isAuthenticated();
        } catch (AuthenticationException e) {
            return false;
        }
    }

    private static void refused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        DomainException.RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo(key));
    }
}
