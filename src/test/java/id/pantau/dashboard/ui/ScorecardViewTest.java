package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.NativeTable;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DemoKabupaten
class ScorecardViewTest extends SpringBrowserlessTest {

    @Autowired
    private Reader reader;

    private String table(Map<String, String> choices) {
        reader.open("rapor", choices);
        return $(Html.class).single().getInnerHtml();
    }

    private List<String> columns(Map<String, String> choices) {
        return Pattern.compile("<small>|title=\"([^\"]*)\">[^<]*</a><small>")
                .matcher(table(choices))
                .results()
                .map(found -> String.valueOf(found.group(1)))
                .toList();
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void every_puskesmas_has_a_row_with_rank_and_a_cell_for_each_indicator() {
        reader.seesAllAs(Role.EXECUTIVE);
        String table = table(Map.of());
        int units = reader.puskesmas().size();
        assertThat(count(table, "<tr[ >]")).as("heads, Puskesmas, kabupaten").isEqualTo(units + 2);
        long columns = count(table, "class=\"sc-indicator");
        assertThat(columns).isGreaterThan(3);
        assertThat(count(table, "class=\"sc-cell")).isEqualTo((units + 1) * columns);
        assertThat(table).contains("sc-rank\">1<").contains("▼").contains("pws-jelek");

        var months = $(NativeTable.class).single().getBody().getRows();
        assertThat(months).hasSize(10);
        assertThat(months.getFirst().getElement().getTextRecursively()).startsWith("Januari");
        assertThat(months.getLast().getElement().getTextRecursively()).matches("Oktober[0-9.]+");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void a_cell_leads_to_its_figure() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        String table = table(Map.of("level", "desa", "kelompok", "ibu"));
        String cell = Pattern.compile("<td class=\"sc-cell pws[^>]*><a [^>]*href=\"([^\"]*KIA-K6[^\"]*)\"")
                .matcher(table)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        assertThat(cell).startsWith("capaian?").contains("unit=99.99.", "level=desa", "periode=2026-10");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void the_group_of_the_address_narrows_the_columns_and_an_unknown_one_opens_the_priorities() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        assertThat(table(Map.of("kelompok", "lansia"))).doesNotContain(">K6<");
        assertThat(columns(Map.of("kelompok", "apa-saja"))).isEqualTo(columns(Map.of()));
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void villages_of_sensitive_indicators_are_not_printed() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        assertThat(table(Map.of("level", "desa", "kelompok", "semua"))).contains("not-on-paper");
        assertThat(table(Map.of("level", "puskesmas", "kelompok", "semua"))).doesNotContain("not-on-paper");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_STAFF)
    void a_puskesmas_sees_its_own_villages_only() {
        String own = reader.puskesmas().getLast();
        reader.seesPuskesmasAs(Role.PUSKESMAS_STAFF, own);
        String table = table(Map.of());
        assertThat(count(table, "<tr[ >]")).isEqualTo(reader.villages(own).size() + 2);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void all_indicators_of_all_villages_cost_at_most_six_statements_and_two_again() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        Map<String, String> all = Map.of("level", "desa", "kelompok", "semua");
        assertThat(reader.statements(() -> table(all))).isLessThanOrEqualTo(6);
        assertThat(reader.statementsFromMemory(() -> table(all))).isLessThanOrEqualTo(2);
    }
}
