package id.pantau.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.TestDatabase;
import id.pantau.base.StartupRefusal;
import id.pantau.base.i18n.Texts;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SchemaMigrationTest {

    private final DriverManagerDataSource source = new DriverManagerDataSource(
            TestDatabase.freshUrl(),
            TestDatabase.server().user(),
            TestDatabase.server().password());
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final Flyway flyway = Flyway.configure().dataSource(source).load();

    @Test
    void a_first_start_that_was_cut_off_is_done_anew() {
        cutOff();

        new SchemaMigration(true, Texts.ofBundles()).migrate(flyway);

        assertThat(flyway.info().pending()).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM achievement")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void data_are_never_given_up_for_it() {
        cutOff();
        fillRegency();

        assertThatThrownBy(() -> new SchemaMigration(true, Texts.ofBundles()).migrate(flyway))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("cadangan");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM regency").query(Long.class).single())
                .isOne();
    }

    @Test
    void a_named_server_is_never_emptied() {
        jdbc.sql("CREATE TABLE milik_orang_lain (id INT)").update();

        assertThatThrownBy(() -> new SchemaMigration(false, Texts.ofBundles()).migrate(flyway))
                .isInstanceOf(StartupRefusal.class);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM milik_orang_lain")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** As after kill -9 in the middle of a migration: some tables are there, the book of migrations does not know. */
    private void cutOff() {
        Flyway.configure().dataSource(source).target("04").load().migrate();
        jdbc.sql("CREATE TABLE achievement (id INT)").update();
    }

    private void fillRegency() {
        jdbc.sql("""
                INSERT INTO regency (id, code, name, province, zone, office_name, demo, version)
                VALUES (1906, '19.06', 'Kabupaten Uji', 'Provinsi Uji', 'Asia/Jakarta', 'Dinkes Uji', FALSE, 0)""").update();
    }
}
