package id.pantau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pantau.base.DataVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** In a browser because rows that jump under the finger exist only there: the table of readiness with ten thousand Posyandu. */
@DirtiesContext
class ReadinessScrollIT extends DemoInBrowser {

    private static final int FACILITIES = 10_000;

    /** What is seen of the table: where it is scrolled to, its rows from top to bottom, and where its header is. */
    private static final String SEEN = """
            grid => {
              const table = grid.$.table;
              const top = grid.$.header.getBoundingClientRect().bottom;
              const rows = [...grid.$.items.children]
                .filter(row => !row.hidden && row.getBoundingClientRect().bottom > top + 1
                  && row.getBoundingClientRect().top < table.getBoundingClientRect().bottom)
                .sort((a, b) => a.index - b.index);
              if (!rows.length) return { loading: true };
              return {
                scroll: table.scrollTop,
                most: table.scrollHeight - table.clientHeight,
                header: Math.round(grid.$.header.getBoundingClientRect().top - grid.getBoundingClientRect().top),
                first: rows[0].index,
                last: rows.at(-1).index,
                heights: [...new Set(rows.map(row => Math.round(row.getBoundingClientRect().height)))],
                loading: rows.some(row => row.hasAttribute('loading')),
                offset: Math.round(top - rows[0].getBoundingClientRect().top),
              };
            }""";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataVersion dataVersion;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void ten_thousand_rows_scroll_from_the_first_to_the_last_without_a_jump() {
        tenThousandPosyandu();
        Page page = browser.signIn("dinkes");
        browser.open(page, "/ilp/kesiapan?jenis=posyandu");
        page.locator("vaadin-grid.readiness-grid").waitFor();
        Map<?, ?> begun = settled(page);
        assertThat(begun.get("first")).isEqualTo(0);
        int rowHeight = (int) ((List<?>) begun.get("heights")).getFirst();

        double most = ((Number) begun.get("most")).doubleValue();
        assertThat(most).isGreaterThan((FACILITIES - 50.0) * rowHeight);
        for (int step = 1; step <= 20; step++) {
            double to = Math.floor(most * step / 20);
            page.locator("vaadin-grid.readiness-grid").evaluate("(grid, to) => { grid.$.table.scrollTop = to; }", to);
            Map<?, ?> seen = settled(page);
            assertThat(seen.get("heights")).as("all rows are equally high").isEqualTo(List.of(rowHeight));
            assertThat(seen.get("header")).isEqualTo(begun.get("header"));
            assertThat(((Number) seen.get("scroll")).doubleValue())
                    .as("the table stays where it was scrolled to")
                    .isBetween(to - 1, to + 1);
            int expected = (int) (to / rowHeight);
            assertThat((int) seen.get("first"))
                    .as("the rows that belong to this place are there")
                    .isBetween(expected - 1, expected + 1);
        }
        assertThat((int) settled(page).get("last")).isGreaterThanOrEqualTo(FACILITIES - 1);
        browser.assertNoTrouble();
    }

    /** Once every row that is seen has its data. */
    private static Map<?, ?> settled(Page page) {
        page.waitForFunction("seen => { const grid = document.querySelector('vaadin-grid.readiness-grid');"
                + " return grid && grid.$ && grid.$.items.children.length && !(" + SEEN + ")(grid).loading; }");
        return (Map<?, ?>) page.locator("vaadin-grid.readiness-grid").evaluate(SEEN);
    }

    private void tenThousandPosyandu() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("""
                            INSERT INTO facility (code, kind, name, parent_id, village_id, version)
                            SELECT CONCAT('Z', seq), 'POSYANDU',
                                   CONCAT('Melati ', IF(MOD(seq, 3) = 0, 'Dusun Tanjung Harapan Barat ', ''), LPAD(seq, 5, '0')),
                                   p.id, p.village_id, 0
                              FROM seq_1_to_%d
                              JOIN (SELECT id, village_id FROM facility WHERE kind = 'PUSKESMAS' ORDER BY id LIMIT 1) p
                            """.formatted(FACILITIES)).update();
            dataVersion.raise();
        });
    }
}
