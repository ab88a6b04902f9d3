package id.pantau.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.DatabaseTest;
import id.pantau.TestClock;
import id.pantau.base.Role;
import id.pantau.base.StartupRefusal;
import id.pantau.base.i18n.Texts;
import id.pantau.base.startup.Console;
import id.pantau.region.RegionService;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Import({TestClock.class, TestAccounts.class, TestUnits.class})
@Transactional
class AccountsAtStartTest {

    private final PasswordEncoder passwords = new BCryptPasswordEncoder(4);

    @Autowired
    DemoCast cast;

    @Autowired
    AccountRepository repository;

    @Autowired
    SignInGuard guard;

    @Autowired
    Texts texts;

    @Autowired
    Clock clock;

    @Autowired
    TestUnits units;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RegionService regions;

    @BeforeEach
    void noAccounts() {
        jdbc.sql("DELETE FROM account").update();
        units.create();
    }

    @Test
    void the_first_administrator_gets_a_one_time_password_at_the_console() {
        String printed = printed(() -> firstAdministrator().prepare());

        Account admin = repository.findByUsername("admin").orElseThrow();
        var password = Pattern.compile("[a-z2-9]{4}(-[a-z2-9]{4}){3}").matcher(printed);
        assertThat(password.find()).isTrue();
        assertThat(passwords.matches(password.group(), admin.passwordHash())).isTrue();
        assertThat(admin.mustChangePassword()).isTrue();
        assertThat(admin.role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void a_lost_one_time_password_is_replaced_at_the_next_start_until_it_was_used() {
        printed(() -> firstAdministrator().prepare());
        assertThat(printed(() -> firstAdministrator().prepare())).contains("admin");

        Account admin = repository.findByUsername("admin").orElseThrow();
        admin.setPassword(admin.passwordHash(), LocalDateTime.of(2026, 11, 20, 3, 0));

        assertThat(printed(() -> firstAdministrator().prepare())).isEmpty();
    }

    @Test
    void demo_mode_makes_an_account_for_every_part_to_play() {
        String printed = printed(() -> demo("rahasia-bersama").prepare());

        assertThat(repository.findAllByOrderByUsername())
                .extracting(Account::username)
                .containsExactlyInAnyOrder(
                        "bupati",
                        "sekda",
                        "dinkes",
                        "kadinkes",
                        "layar",
                        "admin",
                        "kapus.hulu-sungai",
                        "petugas.hulu-sungai",
                        "pustu.rawa",
                        "kapus.hilir",
                        "petugas.hilir",
                        "pustu.muara");
        assertThat(repository.findByUsername("pustu.rawa").orElseThrow().assignments())
                .as("the village with a Pustu before the first one")
                .containsExactly(new Assignment(UnitKind.VILLAGE, TestUnits.RAWA));
        assertThat(repository.findByUsername("kapus.hilir").orElseThrow().assignments())
                .containsExactly(new Assignment(UnitKind.PUSKESMAS, units.hilir()));
        assertThat(printed)
                .contains("pustu.muara", "Kepala Puskesmas Hilir", "PANTAU_DEMO_PASSWORD")
                .doesNotContain("rahasia-bersama");
        assertThat(repository.findAllByOrderByUsername())
                .allSatisfy(account -> assertThat(passwords.matches("rahasia-bersama", account.passwordHash()))
                        .isTrue());
        assertThat(printed(() -> firstAdministrator().prepare()))
                .as("admin is there")
                .isEmpty();
    }

    @Test
    void without_a_given_password_one_is_made_up_and_printed() {
        String printed = printed(() -> demo("").prepare());

        var password = Pattern.compile("[a-z2-9]{4}(-[a-z2-9]{4}){3}").matcher(printed);
        assertThat(password.find()).isTrue();
        assertThat(passwords.matches(
                        password.group(),
                        repository.findByUsername("bupati").orElseThrow().passwordHash()))
                .isTrue();
    }

    @Test
    void with_the_mode_off_demo_accounts_are_closed_and_the_console_makes_an_administrator() {
        printed(() -> demo("x").prepare());

        printed(() -> new DemoAccounts(mode(false, ""), cast, repository, passwords, texts, clock).prepare());
        String printed = printed(() -> firstAdministrator().prepare());

        assertThat(repository.findAllByOrderByUsername())
                .filteredOn(Account::isEnabled)
                .extracting(Account::username)
                .containsExactly("admin");
        assertThat(printed).contains("admin");
        assertThat(repository.findByUsername("admin").orElseThrow().isDemo()).isFalse();
    }

    @Test
    void an_account_of_ones_own_is_not_turned_into_a_demo_account() {
        printed(() -> firstAdministrator().prepare());
        String hash = repository.findByUsername("admin").orElseThrow().passwordHash();

        printed(() -> demo("x").prepare());

        assertThat(repository.findByUsername("admin").orElseThrow().passwordHash())
                .isEqualTo(hash);
    }

    /** Somebody who starts the program without a pack on a database with real data must not open it to everybody. */
    @Test
    void accounts_for_the_example_are_not_made_for_a_real_kabupaten() {
        jdbc.sql("UPDATE regency SET demo = FALSE").update();
        assertThat(mode("example", "x").isOn()).isFalse();

        jdbc.sql("UPDATE regency SET demo = TRUE").update();
        assertThat(mode("example", "x").isOn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.10", "::", "tidak ada alamat"})
    void demo_accounts_are_refused_where_others_can_reach_them(String address) {
        var environment = new MockEnvironment()
                .withProperty("pantau.demo-accounts", "true")
                .withProperty("server.address", address);

        assertThatThrownBy(() -> DemoAccountsCheck.check(environment))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining(address)
                .hasMessageContaining("--host 127.0.0.1");
    }

    @Test
    void demo_accounts_are_refused_without_an_address_and_allowed_on_loopback() {
        var environment = new MockEnvironment().withProperty("pantau.demo-accounts", "true");
        assertThatThrownBy(() -> DemoAccountsCheck.check(environment)).isInstanceOf(StartupRefusal.class);

        for (String address : List.of("127.0.0.1", "localhost", "::1")) {
            environment.setProperty("server.address", address);
            assertThatCode(() -> DemoAccountsCheck.check(environment)).doesNotThrowAnyException();
        }
    }

    private FirstAdministrator firstAdministrator() {
        return new FirstAdministrator(repository, passwords, guard, texts, clock);
    }

    private DemoAccounts demo(String password) {
        return new DemoAccounts(mode(true, password), cast, repository, passwords, texts, clock);
    }

    private DemoMode mode(boolean on, String password) {
        return mode(Boolean.toString(on), password);
    }

    private DemoMode mode(String wish, String password) {
        var environment = new MockEnvironment()
                .withProperty("pantau.demo-accounts", wish)
                .withProperty("PANTAU_DEMO_PASSWORD", password)
                .withProperty("server.address", "127.0.0.1");
        return new DemoMode(environment, regions);
    }

    /** What {@link Console} wrote meanwhile. */
    private static String printed(Runnable action) {
        PrintStream before = System.out;
        var text = new ByteArrayOutputStream();
        System.setOut(new PrintStream(text, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setOut(before);
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
