package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is read once is not read again until the data version moves; needs no data, only an indicator. */
@DatabaseTest
class FigureStoreTest {

    @Autowired
    FigureService figures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_second_refresh_reads_nothing_but_the_data_version() {
        var readOnly = new TransactionTemplate(transactions);
        readOnly.setReadOnly(true);

        readOnly.executeWithoutResult(status -> {
            refresh();
            long before = selects();
            refresh();

            assertThat(selects() - before).isEqualTo(3);
        });
    }

    /** Map, cards and attention of one screen: each reads the data version once. */
    private void refresh() {
        figures.report(FigureQuery.of("KIA-K6", Channel.SCREEN));
        figures.headlines(new HeadlineQuery(List.of("KIA-K6", "GIZ-DS"), null, null, null, Channel.SCREEN));
        figures.attention(new AttentionQuery(List.of("KIA-K6"), null, null, null, Channel.SCREEN, 5));
    }

    private long selects() {
        return jdbc.sql("SHOW SESSION STATUS LIKE 'Com_select'")
                .query((row, n) -> row.getLong("Value"))
                .single();
    }
}
