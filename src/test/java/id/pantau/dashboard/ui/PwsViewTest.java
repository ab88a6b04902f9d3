package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DemoKabupaten
class PwsViewTest extends SpringBrowserlessTest {

    @Autowired
    private Reader reader;

    private String sheet(String... choices) {
        var parameters = new HashMap<>(Map.of("indikator", "KIA-K6"));
        for (int i = 0; i < choices.length; i += 2) {
            parameters.put(choices[i], choices[i + 1]);
        }
        return reader.open("pws", parameters);
    }

    private List<String> heads() {
        return $(NativeTable.class)
                .withClassName("pws-table")
                .single()
                .getHead()
                .getRows()
                .getFirst()
                .getHeaderCells()
                .stream()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    private List<String> rows() {
        return $(NativeTable.class).withClassName("pws-table").single().getBody().getRows().stream()
                .map(NativeTableRow::getHeaderCells)
                .map(List::getFirst)
                .map(NativeTableHeaderCell::getText)
                .toList();
    }

    private List<Double> bars() {
        var series = (DataSeries)
                $(Chart.class).single().getConfiguration().getSeries().getFirst();
        return series.getData().stream()
                .map(DataSeriesItem::getY)
                .filter(Objects::nonNull)
                .map(Number::doubleValue)
                .toList();
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void villages_stand_from_high_to_low_and_the_puskesmas_last() {
        String own = reader.puskesmas().getLast();
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, own);
        String page = sheet();

        assertThat(heads()).hasSize(reader.villages(own).size() + 2);
        assertThat(heads().getLast()).isEqualTo("Puskesmas");
        List<Double> villages = new ArrayList<>(bars());
        villages.removeLast();
        assertThat(villages).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(rows())
                .containsExactly(
                        "n/N",
                        "% kumulatif",
                        "% bulan ini (Okt 2026)",
                        "% bulan lalu (Sep 2026)",
                        "Arah",
                        "Status",
                        "Rincian");
        var history = $(NativeTable.class).withClassName("status-months").single();
        assertThat(history.getBody().getRows()).hasSize(reader.villages(own).size());
        assertThat(history.getHead().getRows().getFirst().getHeaderCells())
                .extracting(cell -> cell.getElement().getText())
                .contains("Jan")
                .endsWith("Okt");
        assertThat(page).contains("Puskesmas " + reader.nameOf(own)).containsAnyOf("Jelek", "Cukup", "Kurang", "Baik");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void the_dinkes_opens_on_the_puskesmas_of_the_kabupaten_and_may_look_into_each() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        sheet();
        assertThat(heads()).hasSize(reader.puskesmas().size() + 2);
        assertThat(heads().getLast()).isEqualTo("Kabupaten");

        String code = reader.puskesmas().getFirst();
        sheet("unit", code);
        assertThat(heads()).hasSize(reader.villages(code).size() + 2);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void the_order_is_chosen_in_the_address_and_the_sum_stays_last() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        sheet("urut", "nama");
        List<String> names = heads().subList(1, heads().size() - 1);
        assertThat(names).isSorted();
        assertThat(heads().getLast()).isEqualTo("Kabupaten");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void villages_of_a_sensitive_indicator_stay_off_paper() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        sheet("indikator", "HIV-SKR", "level", "desa");
        assertThat($(Div.class).withClassName("paper-guard").all()).isNotEmpty();
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void another_puskesmas_is_unknown() {
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, reader.puskesmas().getLast());
        sheet("unit", reader.puskesmas().getFirst());
        assertThat(getCurrentView()).isNotInstanceOf(PwsView.class);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void a_sheet_costs_at_most_six_statements_and_two_for_another_order() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        reader.open("pws");
        assertThat(reader.statements(() -> sheet("indikator", "KIA-KF"))).isLessThanOrEqualTo(6);
        assertThat(reader.statementsFromMemory(() -> sheet("indikator", "KIA-KF", "urut", "nama")))
                .isLessThanOrEqualTo(2);
    }
}
