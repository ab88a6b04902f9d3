package id.pantau.base.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.TestDatabase;
import id.pantau.base.StartupRefusal;
import id.pantau.base.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseConfigurationTest {

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mariadb://127.0.0.1:1/pantau", "jdbc:postgresql://127.0.0.1/pantau", "pantau"})
    void an_address_without_a_server_is_refused_with_what_to_check(String url) {
        assertThatThrownBy(() -> DatabaseConfiguration.pool(url, "pantau", "x", Texts.ofBundles()))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining(url)
                .hasMessageContaining("PANTAU_DB_URL");
    }

    @Test
    void a_wrong_password_is_refused_with_what_to_check() {
        String url = TestDatabase.freshUrl();
        String user = TestDatabase.server().user();

        assertThatThrownBy(() -> DatabaseConfiguration.pool(url, user, "salah", Texts.ofBundles()))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("Access denied")
                .hasMessageContaining("PANTAU_DB_PASSWORD");
    }
}
