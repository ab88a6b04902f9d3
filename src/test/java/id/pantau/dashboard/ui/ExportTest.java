package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.charts.Chart;
import id.pantau.account.SignedInAs;
import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.export.Cell;
import id.pantau.base.ui.ChartPicture;
import id.pantau.base.ui.ExportLinks;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureQuery;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.UnitFigure;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be taken away from the pages of figures. */
@DemoKabupaten
class ExportTest extends SpringBrowserlessTest {

    private static final List<String> SENSITIVE = List.of("KIA-AKB", "KIA-AKI", "JIW-ODGJ", "HIV-SKR", "TB-TC");

    @Autowired
    private Reader reader;

    @Autowired
    private FigureService figures;

    private Taken taken(String path, Map<String, String> choices) {
        reader.open(path, choices);
        return new Taken($(ExportLinks.class).all().getFirst().table());
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void capaian_holds_every_number_of_every_village_in_a_cell_of_its_own() {
        reader.seesAllAs(Role.HEALTH_OFFICER);

        Taken taken = taken("capaian", Map.of("indikator", "KIA-K6", "level", "desa"));

        assertThat(taken.table().name()).isEqualTo("capaian-kia-k6-2026-10-desa");
        assertThat(taken.table().rows()).hasSize(40);
        assertThat(taken.heads())
                .contains(
                        "Capaian (%)",
                        "Target s.d. periode angka (%)",
                        "Target setahun (%)",
                        "Perlu saat ini (ibu hamil)",
                        "Belum terlayani (ibu hamil)");
        assertThat(taken.last("Jenis unit")).isEqualTo(Cell.of("Kabupaten"));
        assertThat(taken.last("Pembilang (n)")).isInstanceOf(Cell.Amount.class);
        assertThat(taken.last("Periode angka")).isEqualTo(Cell.of(Period.month(2026, 10)));
        assertThat(taken.table().facts()).anyMatch(fact -> fact.text().startsWith("data per "));
        assertThat(taken.table().notes()).anyMatch(note -> note.label().equals("Sumber"));
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void a_row_without_a_number_says_why_and_holds_none() {
        reader.seesAllAs(Role.HEALTH_OFFICER);

        // The month after the last one with enough reports: some have reported, others not yet.
        Taken taken = taken("capaian", Map.of("indikator", "GIZ-DS", "level", "desa", "periode", "2026-10"));

        List<Cell> numerators = taken.column("Pembilang (n)");
        List<String> states = taken.words("Keadaan");
        for (int i = 0; i < states.size(); i++) {
            assertThat(numerators.get(i) instanceof Cell.Amount)
                    .as(states.get(i))
                    .isEqualTo(states.get(i).startsWith("Dilaporkan")
                            && !states.get(i).equals("Dilaporkan kosong"));
        }
        assertThat(states).doesNotContain("");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void villages_of_a_sensitive_indicator_are_in_no_file_of_the_dinkes_who_sees_them_on_the_screen() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        for (String known : List.of("KIA-AKB", "JIW-ODGJ")) {
            assertThat(figures.report(new FigureQuery(known, null, Level.DESA, null, null, Channel.SCREEN))
                            .units())
                    .as(known)
                    .anyMatch(UnitFigure::hasValue);
        }
        for (String sensitive : SENSITIVE) {
            reader.open("capaian", Map.of("indikator", sensitive, "level", "desa"));
            assertNoVillage(
                    sensitive, new Taken($(ExportLinks.class).all().getFirst().table()));
            assertNoVillage(sensitive, taken("pws", Map.of("indikator", sensitive, "level", "desa")));
        }
        Taken rapor = taken("rapor", Map.of("level", "desa", "kelompok", "semua"));
        List.of("Kematian bayi", "Kematian ibu", "Cakupan pengobatan TBC", "Skrining HIV")
                .forEach(indicator -> assertNoVillageIn(rapor, indicator));
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void nor_in_those_of_the_bupati() {
        reader.seesAllAs(Role.EXECUTIVE);
        for (String sensitive : SENSITIVE) {
            assertNoVillage(sensitive, taken("capaian", Map.of("indikator", sensitive, "level", "desa")));
        }
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void nor_in_those_of_a_puskesmas_which_gets_its_own_sum() {
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, reader.puskesmas().getLast());
        for (String sensitive : SENSITIVE) {
            assertNoVillage(sensitive, taken("capaian", Map.of("indikator", sensitive, "level", "desa")));
        }
    }

    private static void assertNoVillage(String indicator, Taken taken) {
        int villages = taken.table().rows().size() - 1;
        assertThat(villages).isPositive();
        for (String head : taken.heads()) {
            boolean told = head.startsWith("Target") || head.equals("Periode angka");
            assertThat(taken.column(head).subList(0, villages))
                    .as(indicator + ", " + head)
                    .noneMatch(cell -> cell instanceof Cell.Amount && !told);
        }
        assertThat(taken.words("Keadaan").subList(0, villages)).containsOnly("Tidak ditampilkan pada tingkat ini");
    }

    /** @param indicator short name, as the columns of the rapor begin */
    private static void assertNoVillageIn(Taken taken, String indicator) {
        int villages = taken.table().rows().size() - 1;
        List<String> own = taken.heads().stream()
                .filter(head -> head.startsWith(indicator + " ") && !head.endsWith("keadaan"))
                .toList();
        assertThat(own).as(indicator).hasSize(3);
        own.forEach(head -> assertThat(taken.column(head).subList(0, villages))
                .isEqualTo(Collections.nCopies(villages, Cell.EMPTY)));
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void the_sheet_of_the_pws_comes_in_its_order_with_the_official_words() {
        reader.seesAllAs(Role.HEALTH_OFFICER);

        Taken taken = taken("pws", Map.of("indikator", "KIA-K6", "urut", "nama"));

        List<String> names = taken.words("Nama");
        assertThat(names.subList(0, names.size() - 1)).isSorted();
        assertThat(taken.words("Status")).containsAnyOf("Baik", "Kurang", "Cukup", "Jelek");
        assertThat(taken.heads()).contains("Bulan ini (%)", "Bulan lalu (%)", "Arah");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void the_rapor_has_share_n_and_denominator_of_every_indicator() {
        reader.seesAllAs(Role.HEALTH_OFFICER);

        Taken taken = taken("rapor", Map.of());

        assertThat(taken.table().rows()).hasSize(reader.puskesmas().size() + 1);
        assertThat(taken.heads()).contains("K6 s.d. Okt 2026 (%)", "K6 s.d. Okt 2026: n", "K6 s.d. Okt 2026: N");
        assertThat(taken.last("K6 s.d. Okt 2026: n")).isInstanceOf(Cell.Amount.class);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void a_puskesmas_and_a_village_take_all_their_indicators_along_and_a_village_nothing_sensitive() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        String code = reader.puskesmas().getFirst();

        Taken puskesmas = taken("puskesmas/" + code, Map.of());
        Taken village = taken("desa/" + reader.villages(code).getFirst(), Map.of());

        assertThat(puskesmas.words("Kode")).contains("KIA-K6", "GIZ-STU");
        assertThat(village.words("Kode")).contains("KIA-K6").doesNotContain("HIV-SKR", "KIA-AKB", "TB-TC");
        assertThat(village.table().notes())
                .anyMatch(note -> note.text().startsWith("Ditampilkan s.d. tingkat Puskesmas"));
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void the_months_stand_alone_and_added_up_and_those_to_come_are_not_zero() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        reader.open("capaian", Map.of("indikator", "KIA-K6"));

        Taken taken = new Taken($(ExportLinks.class).all().getLast().table());

        assertThat(taken.table().name()).isEqualTo("capaian-bulanan-kia-k6-2026-10-desa");
        assertThat(taken.column("Bulan")).hasSize(12).startsWith(Cell.of(Period.month(2026, 1)));
        assertThat(taken.column("Kumulatif (n)").get(9)).isInstanceOf(Cell.Amount.class);
        assertThat(taken.column("Kumulatif (n)").get(11)).isEqualTo(Cell.EMPTY);
        assertThat(taken.words("Keadaan").get(11)).isEqualTo("Belum lapor");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void a_chart_is_taken_as_a_picture_except_of_what_no_file_may_hold() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        reader.open("capaian", Map.of("indikator", "KIA-K6", "level", "desa"));
        assertThat($(ChartPicture.class).all())
                .hasSize($(Chart.class).all().size())
                .allMatch(
                        picture -> picture.getElement().getAttribute("heading").contains("Kabupaten Contoh"))
                .allMatch(picture -> picture.getElement().getAttribute("source").startsWith("Sumber: "));

        reader.open("capaian", Map.of("indikator", "HIV-SKR", "level", "desa"));
        assertThat($(Chart.class).all()).isNotEmpty();
        assertThat($(ChartPicture.class).all()).isEmpty();
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void facilities_targets_and_target_populations_can_be_taken_along() {
        reader.seesAllAs(Role.HEALTH_OFFICER);

        reader.open("ilp", Map.of("jenis", "puskesmas"));
        Taken facilities = $(ExportLinks.class).all().stream()
                .map(links -> new Taken(links.table()))
                .filter(file -> file.table().title().equals("Fasilitas"))
                .findFirst()
                .orElseThrow();
        Taken targets = taken("data/target", Map.of("periode", "2026"));
        Taken populations = taken("data/sasaran", Map.of("periode", "2026"));

        assertThat(facilities.table().rows()).hasSize(reader.puskesmas().size());
        assertThat(facilities.words("Tahap ILP")).doesNotContain("");
        assertThat(targets.column("Target")).isNotEmpty().allMatch(Cell.Amount.class::isInstance);
        assertThat(targets.words("Dasar")).doesNotContain("");
        assertThat(populations.column("Sasaran (orang)")).isNotEmpty().allMatch(Cell.Amount.class::isInstance);
        assertThat(populations.words("Jenis penyebut")).contains("sasaran riil");
    }
}
