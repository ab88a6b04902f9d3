package id.pantau.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.TestDatabase;
import id.pantau.base.StartupRefusal;
import id.pantau.base.i18n.Texts;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class EmbeddedMariaDbTest {

    private final EmbeddedMariaDb server = TestDatabase.server();

    @Test
    void speaks_utf8mb4_and_only_its_own_account_gets_in() throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.freshUrl(), server.user(), server.password());
                var result = connection
                        .createStatement()
                        .executeQuery("SELECT @@character_set_database, @@collation_database, CURRENT_USER()")) {
            result.next();
            assertThat(result.getString(1)).isEqualTo("utf8mb4");
            assertThat(result.getString(2)).isEqualTo("utf8mb4_uca1400_ai_ci");
            assertThat(result.getString(3)).isEqualTo("pantau@127.0.0.1");
        }
    }

    /** MariaDB 11.4 would work out an RSA key for TLS before it listens: up to half a minute at every start. */
    @Test
    void makes_no_key_for_tls_that_nobody_on_loopback_needs() throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.freshUrl(), server.user(), server.password());
                var result = connection.createStatement().executeQuery("SELECT @@have_ssl")) {
            result.next();
            assertThat(result.getString(1)).isEqualTo("DISABLED");
        }
    }

    @Test
    void copes_with_a_first_start_that_was_cut_off() throws Exception {
        Path home = TestDatabase.folder().resolveSibling(ProcessHandle.current().pid() + "-terputus");
        Files.createDirectories(home.resolve("mariadb.part/mysql"));
        try (var embedded = EmbeddedMariaDb.start(home, Texts.ofBundles());
                var connection =
                        DriverManager.getConnection(embedded.url("pantau"), embedded.user(), embedded.password())) {
            assertThat(connection.isValid(2)).isTrue();
            assertThat(home.resolve("mariadb.part")).doesNotExist();
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    @Test
    void refuses_a_wrong_password() {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url("pantau"), server.user(), "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Access denied");
    }

    @Test
    void refuses_root_without_a_password() {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url("mysql"), "root", ""))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void is_not_reachable_from_outside_loopback() throws Exception {
        for (InetAddress address : NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(a -> !a.isLoopbackAddress() && !a.isLinkLocalAddress())
                .toList()) {
            try (var socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, server.port()), 2_000))
                        .isInstanceOf(java.io.IOException.class);
            }
        }
    }

    @Test
    void a_second_one_on_the_same_folder_is_refused_with_the_remedy() {
        Path inUse = TestDatabase.folder();

        assertThatThrownBy(() -> EmbeddedMariaDb.start(inUse, Texts.ofBundles()))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("--data");
    }
}
