package id.pantau.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class EvidenceHistoryMigrationTest {

    @Test
    void olderRowsSayWhatCanBeKnownOfWhoeverChangedThem() {
        var source = new SingleConnectionDataSource(
                TestDatabase.freshUrl(),
                TestDatabase.server().user(),
                TestDatabase.server().password(),
                true);
        try {
            Flyway.configure().dataSource(source).target("26").load().migrate();
            JdbcClient jdbc = JdbcClient.create(source);
            jdbc.sql("SET FOREIGN_KEY_CHECKS = 0").update();
            jdbc.sql("""
                    INSERT INTO account (username, display_name, role, password_hash, must_change_password,
                        credential_version, enabled, demo, version, created_at, changed_at)
                    VALUES ('petugas.melati', 'Rina Hartati', 'PUSKESMAS_STAFF', 'x', FALSE, 0, TRUE, FALSE, 0, NOW(), NOW())
                    """).update();
            String history = """
                    INSERT INTO evidence_history (evidence_id, version, action, criterion_version, happened_on, changed_by,
                        changed_at)
                    VALUES (%d, 0, 'RECORDED', 1, '2026-09-01', %s, NOW())
                    """;
            jdbc.sql(history.formatted(1, "'petugas.melati'")).update();
            jdbc.sql(history.formatted(2, "'sudah.dihapus'")).update();
            jdbc.sql(history.formatted(3, "NULL")).update();

            Flyway.configure().dataSource(source).load().migrate();
            assertThat(jdbc.sql("SELECT COALESCE(by_name, '-') FROM evidence_history ORDER BY evidence_id")
                            .query(String.class)
                            .list())
                    .containsExactly("Rina Hartati", "-", "-");
            assertThat(jdbc.sql("SELECT COUNT(by_role) FROM evidence_history")
                            .query(Integer.class)
                            .single())
                    .as("what its holder acted as at the time is not known")
                    .isZero();
        } finally {
            source.destroy();
        }
    }
}
