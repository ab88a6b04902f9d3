package id.pantau.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.base.Role;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;

@DatabaseTest
@Import({TestClock.class, TestAccounts.class})
class SignInTest {

    @Autowired
    SignInProvider signIn;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void atTen() {
        clock.is(TestClock.START);
    }

    @Test
    void the_right_password_lets_in_whatever_the_case_of_the_name() {
        String name = accounts.create(Role.EXECUTIVE);

        assertThat(tryIn(" " + name.toUpperCase(Locale.ROOT), TestAccounts.PASSWORD))
                .isTrue();
    }

    @Test
    void five_failures_within_fifteen_minutes_lock_for_fifteen() {
        String name = accounts.create(Role.EXECUTIVE);
        fail(name, 5, Duration.ofMinutes(3));

        assertThat(tryIn(name, TestAccounts.PASSWORD)).as("locked").isFalse();
        clock.pass(Duration.ofMinutes(15).minusSeconds(1).minus(Duration.ofMinutes(3)));
        assertThat(tryIn(name, TestAccounts.PASSWORD))
                .as("one second too early")
                .isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(tryIn(name, TestAccounts.PASSWORD))
                .as("fifteen minutes later")
                .isTrue();
    }

    @Test
    void four_failures_do_not_lock_and_a_success_forgets_them() {
        String name = accounts.create(Role.EXECUTIVE);
        fail(name, 4, Duration.ZERO);
        assertThat(tryIn(name, TestAccounts.PASSWORD)).isTrue();
        fail(name, 4, Duration.ZERO);

        assertThat(tryIn(name, TestAccounts.PASSWORD)).isTrue();
    }

    @Test
    void five_failures_over_more_than_fifteen_minutes_do_not_lock() {
        String name = accounts.create(Role.EXECUTIVE);
        fail(name, 5, Duration.ofMinutes(4));

        assertThat(tryIn(name, TestAccounts.PASSWORD)).isTrue();
    }

    @Test
    void attempts_during_a_lock_do_not_prolong_it() {
        String name = accounts.create(Role.EXECUTIVE);
        fail(name, 5, Duration.ZERO);
        clock.pass(Duration.ofMinutes(10));
        fail(name, 5, Duration.ZERO);
        clock.pass(Duration.ofMinutes(5));

        assertThat(tryIn(name, TestAccounts.PASSWORD)).isTrue();
    }

    @Test
    void parallel_guesses_are_still_only_five() throws InterruptedException {
        String name = accounts.create(Role.EXECUTIVE);
        var threads = IntStream.range(0, 12)
                .mapToObj(i -> Thread.ofVirtual().start(() -> tryIn(name, "salah salah " + i)))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(failuresOf(name)).isEqualTo(5);
        assertThat(tryIn(name, TestAccounts.PASSWORD)).isFalse();
    }

    @Test
    void unknown_locked_disabled_and_wrong_get_the_same_answer() {
        String locked = accounts.create(Role.EXECUTIVE);
        fail(locked, 5, Duration.ZERO);
        String disabled = accounts.create(Role.EXECUTIVE);
        accounts.disable(disabled);
        String known = accounts.create(Role.EXECUTIVE);

        var answers = Stream.of(
                        refusal(locked, TestAccounts.PASSWORD),
                        refusal(disabled, TestAccounts.PASSWORD),
                        refusal("tidak.ada", TestAccounts.PASSWORD),
                        refusal("nama tidak sah \u0001 é", TestAccounts.PASSWORD),
                        refusal(known, "kata sandi salah"),
                        refusal(known, "x".repeat(100)))
                .map(e -> e.getClass().getName() + e.getMessage())
                .distinct();

        assertThat(answers).hasSize(1);
    }

    @Test
    void unknown_names_are_locked_like_known_ones() {
        fail("hantu", 5, Duration.ZERO);

        assertThat(failuresOf("hantu")).isEqualTo(5);
        fail("hantu", 1, Duration.ZERO);
        assertThat(failuresOf("hantu")).as("the sixth is not even looked at").isEqualTo(5);
    }

    @Test
    void every_attempt_is_written_down_without_what_was_typed() {
        jdbc.sql("DELETE FROM audit_event").update();
        String name = accounts.create(Role.EXECUTIVE);
        tryIn(name, TestAccounts.PASSWORD);
        tryIn(name, "kata sandi salah");
        tryIn("rahasia-yang-salah-kolom", "x");

        assertThat(jdbc.sql("SELECT CONCAT(action, ' ', subject) FROM audit_event ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("SIGNED_IN " + name, "SIGN_IN_REFUSED " + name, "SIGN_IN_REFUSED ?");
    }

    private void fail(String name, int times, Duration between) {
        for (int i = 0; i < times; i++) {
            tryIn(name, "kata sandi salah");
            clock.pass(between);
        }
    }

    private boolean tryIn(String name, String password) {
        try {
            return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password))
                    .isAuthenticated();
        } catch (AuthenticationException e) {
            return false;
        }
    }

    private AuthenticationException refusal(String name, String password) {
        return assertThrows(
                AuthenticationException.class,
                () -> signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password)));
    }

    private int failuresOf(String name) {
        return jdbc.sql("SELECT COUNT(*) FROM sign_in_failure WHERE name_hash = UNHEX(SHA2(?, 256))")
                .param(name)
                .query(Integer.class)
                .single();
    }
}
