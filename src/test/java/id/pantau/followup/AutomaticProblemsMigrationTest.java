package id.pantau.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class AutomaticProblemsMigrationTest {

    private static final String PROBLEM = """
            INSERT INTO follow_up (problem, village_id, indicator_code, period, closing_figure, closed_on, state, origin, desk,
                desk_since, opened_on, opened_by, changed_by, changed_at, version)
            VALUES (%s, 'REPORTED', 'PUSTU', '2026-04-07', '2026-04-07', '-', '-', NOW(), 0)
            """;

    @Test
    void whatWasClosedBeforeKnowsTheMonthOnWhichItWasClosedAndWhatIsOpenStaysTheOnlyOne() {
        var source = new SingleConnectionDataSource(
                TestDatabase.freshUrl(),
                TestDatabase.server().user(),
                TestDatabase.server().password(),
                true);
        try {
            Flyway.configure().dataSource(source).target("28").load().migrate();
            JdbcClient jdbc = JdbcClient.create(source);
            jdbc.sql("SET FOREIGN_KEY_CHECKS = 0").update();
            add(jdbc, "'on a figure', 7, 'KIA-K6', 314, '{\"period\":315,\"numerator\":12}', '2026-05-04', 'DONE'");
            add(jdbc, "'of a sensitive figure', 7, 'KIA-AKI', 314, NULL, '2026-05-04', 'NO_RESULT'");
            add(jdbc, "'without a figure', 7, NULL, NULL, NULL, '2026-05-04', 'DONE'");
            add(jdbc, "'open', 7, 'KIA-K6', 315, NULL, NULL, 'NEW'");

            Flyway.configure().dataSource(source).load().migrate();
            assertThat(jdbc.sql("SELECT CONCAT(problem, ': ', COALESCE(closed_period, '-')) FROM follow_up ORDER BY id")
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "on a figure: 315", "of a sensitive figure: 314", "without a figure: -", "open: -");
            assertThat(jdbc.sql(
                                    "SELECT COUNT(*) FROM follow_up WHERE missing_report OR seen_behind OR proposed_on IS NOT NULL")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThatThrownBy(() -> add(jdbc, "'a second', 7, 'KIA-K6', 315, NULL, NULL, 'NEW'"))
                    .isInstanceOf(DuplicateKeyException.class);
        } finally {
            source.destroy();
        }
    }

    private static void add(JdbcClient jdbc, String problem) {
        jdbc.sql(PROBLEM.formatted(problem)).update();
    }
}
