package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.tabs.TabSheet;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Any figure in two taps: the page, and what stands behind the figure. */
@DemoKabupaten
class FigureDetailDialogTest extends SpringBrowserlessTest {

    @Autowired
    private Reader reader;

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void a_row_of_capaian_opens_how_its_figure_is_reckoned() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        reader.open("capaian", Map.of("indikator", "KIA-K6", "level", "desa"));
        Button details = firstRow();
        assertThat(details.getAriaLabel().orElseThrow()).startsWith("Rincian K6, ");
        test(details).click();

        String text = dialog();
        assertThat(text)
                .contains("Bagaimana ini dihitung?")
                .containsPattern("n = \\d+ \\(Jan\\) \\+ ")
                .containsPattern("N = [\\d.]+ ibu hamil: sasaran (proyeksi|riil) tahun 2026")
                .containsPattern("Target s\\.d\\. \\S+ = \\S+ × 10/12 = ")
                .containsPattern("· 1\\.200 [<≥] ")
                .contains("Diputuskan sebelum pembulatan")
                .contains("Pembilang")
                .contains("Tidak ikut dihitung")
                .contains("Waktu lapor");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void the_rows_and_their_history_are_a_tab_away() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        reader.open("capaian", Map.of("indikator", "KIA-K6", "level", "puskesmas"));
        test(firstRow()).click();
        $(TabSheet.class).single().setSelectedIndex(1);

        var rows = test($(FigureDetailRows.class).single());
        assertThat(rows.size()).isGreaterThan(10);
        assertThat(rows.getCellText(0, 0)).startsWith("Desa ");
        assertThat(rows.getCellText(0, 1)).isEqualTo("Januari 2026");
        assertThat(rows.getCellText(0, 6)).contains("2026");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void a_card_of_beranda_and_a_figure_of_the_own_puskesmas_open_it_too() {
        String own = reader.puskesmas().getFirst();
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, own);
        reader.open("");
        test($(FigureDetailButton.class).all().getFirst()).click();
        assertThat(dialog()).contains("Puskesmas " + reader.nameOf(own));
        $(FigureDetailDialog.class).single().close();

        reader.open("puskesmas/" + own);
        test($(FigureDetailButton.class).all().getFirst()).click();
        assertThat(dialog()).contains("Puskesmas " + reader.nameOf(own));
    }

    @Test
    @SignedInAs(Role.PUSTU_HEAD)
    void the_own_village_tells_its_figures_and_no_other() {
        String village = reader.villages(reader.puskesmas().getFirst()).getFirst();
        reader.seesVillage(village);
        reader.open("desa/" + village);
        FigureDetailButton first = $(FigureDetailButton.class).all().getFirst();
        test(first).click();
        assertThat(dialog()).contains("Dipakai angka yang dilaporkan ");
        $(FigureDetailDialog.class).single().close();

        reader.seesVillage(reader.villages(reader.puskesmas().getLast()).getFirst());
        test(first).click();
        assertThat(dialog()).doesNotContain("Bagaimana ini dihitung?");
    }

    /** The button at the end of the first row. */
    private Button firstRow() {
        FigureGrid grid = $(FigureGrid.class).single();
        return (Button) test(grid).getCellComponent(0, grid.getColumns().size() - 1);
    }

    private String dialog() {
        return $(FigureDetailDialog.class).single().getElement().getTextRecursively();
    }
}
