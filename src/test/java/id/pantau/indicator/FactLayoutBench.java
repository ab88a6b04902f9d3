package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.Bench;
import id.pantau.DatabaseTest;
import id.pantau.indicator.AchievementWriter.Key;
import id.pantau.indicator.AchievementWriter.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures what the layout of the fact tables is worth, against the layout that suggests itself, in one run on one machine: ratios
 * hold elsewhere, times do not. Not a test: started by bin/bench.
 */
@DatabaseTest
class FactLayoutBench {

    private static final int INDICATORS = 60;
    private static final int MONTHS = 60;
    private static final int VILLAGES = 330;
    private static final int FIRST_INDICATOR = 30_000;
    private static final int FIRST_MONTH = 240;
    private static final int FIRST_VILLAGE = 50_000_000;
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 10;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AchievementWriter writer;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_map_reads_at_least_fifty_times_faster_than_from_the_layout_that_suggests_itself() {
        fill();
        double ours = median(() -> read(
                "SELECT village_id, numerator, denominator FROM achievement WHERE indicator_id = ? AND period = ?"
                        + " AND village_id BETWEEN ? AND ?",
                FIRST_INDICATOR + 30,
                FIRST_MONTH + 30,
                FIRST_VILLAGE,
                FIRST_VILLAGE + VILLAGES));
        double naive = median(() -> read(
                "SELECT village_id, numerator, denominator FROM naive_fact WHERE indicator_id = ? AND month = ?"
                        + " AND village_id BETWEEN ? AND ?",
                FIRST_INDICATOR + 30,
                "2022-07-01",
                FIRST_VILLAGE,
                FIRST_VILLAGE + VILLAGES));
        Bench.report(
                "choropleth, %,d facts: %.2f ms; naive layout %.1f ms; ratio %.0f",
                INDICATORS * MONTHS * VILLAGES, ours, naive, naive / ours);
        assertThat(naive / ours).isGreaterThanOrEqualTo(50);
    }

    @Test
    void a_month_is_taken_in_at_least_twenty_times_faster_than_row_by_row() {
        // The first month pays for loading classes and making the staging table.
        write(month(FIRST_MONTH + 200));
        List<Row> rows = month(FIRST_MONTH + 201);
        long start = System.nanoTime();
        write(rows);
        double bulk = rows.size() / seconds(start);

        List<Row> few = month(FIRST_MONTH + 202).subList(0, 3_000);
        start = System.nanoTime();
        few.forEach(row -> jdbc.update(
                "INSERT INTO achievement VALUES (?,?,?,?,?,2,1) ON DUPLICATE KEY UPDATE numerator = VALUES(numerator),"
                        + " denominator = VALUES(denominator)",
                row.key().indicatorId(),
                row.key().period(),
                row.key().place(),
                row.numerator(),
                row.denominator()));
        double single = few.size() / seconds(start);
        Bench.report(
                "upsert of %,d rows: %,.0f rows/s; one by one %,.0f rows/s; ratio %.0f",
                rows.size(), bulk, single, bulk / single);
        assertThat(bulk / single).isGreaterThanOrEqualTo(20);
    }

    private void write(List<Row> rows) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> writer.write(1, AchievementState.VERIFIED, rows));
    }

    private void fill() {
        jdbc.update(
                "INSERT IGNORE INTO achievement SELECT ? + i.seq, ? + p.seq, ? + v.seq, (i.seq * v.seq) % 90, 100, 2, 1"
                        + " FROM seq_0_to_59 i, seq_0_to_59 p, seq_1_to_330 v",
                FIRST_INDICATOR, FIRST_MONTH, FIRST_VILLAGE);
        jdbc.execute("""
                CREATE TABLE IF NOT EXISTS naive_fact (
                  id BIGINT AUTO_INCREMENT PRIMARY KEY, indicator_id BIGINT NOT NULL, village_id BIGINT NOT NULL,
                  month DATE NOT NULL, numerator DOUBLE, denominator DOUBLE,
                  KEY (indicator_id), KEY (village_id))""");
        // As reports come in: month by month, village by village.
        jdbc.update(
                "INSERT INTO naive_fact (indicator_id, village_id, month, numerator, denominator)"
                        + " SELECT ? + i.seq, ? + v.seq, DATE('2020-01-01') + INTERVAL p.seq MONTH, 1, 100"
                        + " FROM seq_0_to_59 p, seq_1_to_330 v, seq_0_to_59 i ORDER BY p.seq, v.seq, i.seq",
                FIRST_INDICATOR,
                FIRST_VILLAGE);
        jdbc.execute("ANALYZE TABLE achievement, naive_fact");
    }

    private static List<Row> month(int period) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            for (int v = 1; v <= VILLAGES; v++) {
                rows.add(new Row(
                        rows.size() + 2,
                        "",
                        "",
                        new Key(FIRST_INDICATOR + i, period, FIRST_VILLAGE + v),
                        (long) (i * v % 90),
                        100L,
                        "bench"));
            }
        }
        return rows;
    }

    private static double median(Runnable work) {
        double[] times = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                times[i] = seconds(start) * 1_000;
            }
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    /** As the product reads: numbers into an array, no objects in between. */
    private void read(String sql, Object... arguments) {
        int[] numerators = new int[VILLAGES];
        jdbc.query(
                sql,
                row -> {
                    numerators[row.getInt(1) - FIRST_VILLAGE - 1] = row.getInt(2);
                },
                arguments);
        assertThat(numerators).hasSize(VILLAGES);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
