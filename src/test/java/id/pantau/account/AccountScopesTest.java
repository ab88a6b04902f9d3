package id.pantau.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.base.Role;
import id.pantau.base.Scope;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;

@DatabaseTest
@Import({TestClock.class, TestAccounts.class, TestUnits.class})
@Transactional
class AccountScopesTest {

    @Autowired
    AccountScopes scopes;

    @Autowired
    SignedInAccounts signedIn;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestUnits units;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void kabupaten() {
        clock.is(TestClock.START);
        units.create();
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void nobody_sees_nothing() {
        assertThat(scopes.current().seesNothing()).isTrue();
        assertThat(scopes.current().role()).as("the role that may do nothing").isEqualTo(Role.DISPLAY);
    }

    @Test
    void a_principal_that_is_no_account_sees_nothing() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("dinkes", null, List.of()));

        assertThat(scopes.current().seesNothing()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"EXECUTIVE", "HEALTH_OFFICER", "HEALTH_HEAD", "DISPLAY"})
    void the_kabupatens_own_roles_see_all_of_it(Role role) {
        accounts.signIn(role);

        assertThat(scopes.current()).isEqualTo(Scope.regency(role));
    }

    @Test
    void an_administrator_sees_no_figure() {
        accounts.signIn(Role.ADMIN, units.hulu());

        assertThat(scopes.current()).isEqualTo(Scope.nothing(Role.ADMIN));
    }

    @ParameterizedTest
    @EnumSource(names = {"PUSKESMAS_HEAD", "PUSKESMAS_STAFF"})
    void a_puskesmas_sees_itself_and_its_wilayah_kerja_of_today(Role role) {
        accounts.signIn(role, units.hulu());

        assertThat(scopes.current())
                .isEqualTo(new Scope(role, false, Set.of(units.hulu()), Set.of(TestUnits.LUBUK, TestUnits.RAWA)));
    }

    @Test
    void a_village_that_changes_its_puskesmas_changes_hands_on_that_day() {
        units.lubukMoves("2026-11-21");
        accounts.signIn(Role.PUSKESMAS_HEAD, units.hulu());
        assertThat(scopes.current().villageIds()).containsExactlyInAnyOrder(TestUnits.LUBUK, TestUnits.RAWA);

        // 20 November, 10.00 WIB; at 00.30 WIB of the 21st it is still the 20th in UTC.
        clock.pass(Duration.ofMinutes(14 * 60 + 30));

        assertThat(scopes.current().villageIds()).containsExactly(TestUnits.RAWA);
    }

    @Test
    void the_head_of_a_pustu_sees_the_own_villages_and_no_puskesmas() {
        accounts.signIn(Role.PUSTU_HEAD, TestUnits.MUARA, TestUnits.PULAU);

        assertThat(scopes.current())
                .isEqualTo(new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(TestUnits.MUARA, TestUnits.PULAU)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PUSKESMAS_HEAD", "PUSKESMAS_STAFF", "PUSTU_HEAD"})
    void without_an_assignment_nothing_is_seen(Role role) {
        accounts.signIn(role);

        assertThat(scopes.current()).isEqualTo(Scope.nothing(role));
    }

    @Test
    void a_changed_role_counts_with_the_next_request() {
        String name = accounts.signIn(Role.EXECUTIVE);
        assertThat(scopes.current().wholeRegency()).isTrue();

        RequestContextHolder.resetRequestAttributes();
        jdbc.sql("UPDATE account SET role = 'ADMIN', version = version + 1 WHERE username = ?")
                .param(name)
                .update();

        assertThat(scopes.current()).isEqualTo(Scope.nothing(Role.ADMIN));
        assertThat(signedIn.renew(accounts.current()))
                .hasValueSatisfying(account -> assertThat(account.role()).isEqualTo(Role.ADMIN));
    }

    @Test
    void a_disabled_account_sees_nothing_at_once_and_its_session_ends() {
        String name = accounts.signIn(Role.EXECUTIVE);

        jdbc.sql("UPDATE account SET enabled = FALSE WHERE username = ?")
                .param(name)
                .update();

        assertThat(scopes.current().seesNothing()).isTrue();
        assertThat(signedIn.renew(accounts.current())).isEmpty();
    }

    @Test
    void a_password_changed_elsewhere_ends_this_session() {
        String name = accounts.signIn(Role.EXECUTIVE);

        jdbc.sql("UPDATE account SET credential_version = credential_version + 1 WHERE username = ?")
                .param(name)
                .update();

        assertThat(scopes.current().seesNothing()).isTrue();
        assertThat(signedIn.renew(accounts.current())).isEmpty();
    }

    @Test
    void a_one_time_password_opens_no_figure() {
        String name = accounts.signIn(Role.EXECUTIVE);

        jdbc.sql("UPDATE account SET must_change_password = TRUE WHERE username = ?")
                .param(name)
                .update();

        assertThat(scopes.current().seesNothing()).isTrue();
    }

    @Test
    void each_role_lands_where_its_work_is() {
        assertThat(landing(Role.EXECUTIVE)).isEqualTo("/");
        assertThat(landing(Role.HEALTH_OFFICER)).isEqualTo("/");
        assertThat(landing(Role.HEALTH_HEAD)).isEqualTo("/");
        assertThat(landing(Role.DISPLAY)).isEqualTo("/");
        assertThat(landing(Role.ADMIN)).isEqualTo("/akun");
        assertThat(landing(Role.PUSKESMAS_HEAD, units.hulu())).isEqualTo("/puskesmas/P01");
        assertThat(landing(Role.PUSKESMAS_STAFF, units.hilir())).isEqualTo("/puskesmas/P02");
        assertThat(landing(Role.PUSTU_HEAD, TestUnits.MUARA)).isEqualTo("/desa/99.01.02.2001");
        assertThat(landing(Role.PUSTU_HEAD)).as("nothing assigned").isEqualTo("/");
    }

    private String landing(Role role, int... unitIds) {
        accounts.signIn(role, unitIds);
        return signedIn.landingPage(accounts.current());
    }
}
