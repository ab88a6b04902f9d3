package id.pantau.base.database;

import id.pantau.base.StartupRefusal;
import id.pantau.base.i18n.Texts;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the schema up to date. MariaDB cannot take back half a migration: where the first start was cut off in it, the embedded
 * database is emptied and begun anew, as nothing is in it yet. In every other case a person has to decide.
 */
class SchemaMigration implements FlywayMigrationStrategy {

    private static final Logger log = LoggerFactory.getLogger(SchemaMigration.class);

    /** Whoever works with the program has at least one of these. */
    private static final List<String> FIRST_CONTENT = List.of("regency", "account");

    private final boolean embedded;
    private final Texts texts;

    /** @param embedded whether the database is the program's own; one on a named server may hold what is not ours */
    SchemaMigration(boolean embedded, Texts texts) {
        this.embedded = embedded;
        this.texts = texts;
    }

    @Override
    public void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            if (!embedded || !isEmpty(flyway)) {
                throw new StartupRefusal(texts.text("start.schema-broken", Reason.of(e)), e);
            }
            log.warn("The first start was cut off while the schema was made; making it anew");
            Flyway cleaning = Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .cleanDisabled(false)
                    .load();
            cleaning.clean();
            cleaning.migrate();
        }
    }

    private static boolean isEmpty(Flyway flyway) {
        var jdbc = JdbcClient.create(flyway.getConfiguration().getDataSource());
        List<String> tables = jdbc.sql(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")
                .query(String.class)
                .list();
        return FIRST_CONTENT.stream()
                .filter(tables::contains)
                .allMatch(table -> jdbc.sql("SELECT COUNT(*) FROM " + table)
                                .query(Long.class)
                                .single()
                        == 0);
    }
}
