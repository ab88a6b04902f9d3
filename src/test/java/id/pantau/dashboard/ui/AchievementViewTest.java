package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.combobox.ComboBox;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import id.pantau.base.ui.Panel;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DemoKabupaten
class AchievementViewTest extends SpringBrowserlessTest {

    @Autowired
    private Reader reader;

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void every_village_stands_against_its_target_in_charts_and_in_their_twin() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        String page = reader.open("capaian", Map.of("indikator", "KIA-K6", "level", "desa"));
        assertThat(page)
                .contains("Kabupaten Contoh: ")
                .containsPattern("\\d/\\d\\S* = \\d+,\\d\\d %")
                .contains("target s.d. Oktober")
                .contains("target setahun");
        assertThat($(Chart.class).all())
                .as("ranking, change against last year, curve, months")
                .hasSize(4);
        assertThat(test($(FigureGrid.class).single()).size()).isEqualTo(40);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void deaths_are_said_as_deaths() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        assertThat(reader.open("capaian", Map.of("indikator", "KIA-AKI", "level", "puskesmas")))
                .containsPattern("Kabupaten Contoh: \\d+ kasus")
                .doesNotContainPattern("\\d/\\d\\S* = ");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void villages_of_a_sensitive_indicator_stay_off_paper() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        reader.open("capaian", Map.of("indikator", "KIA-AKB", "level", "desa"));
        assertThat($(Panel.class).withClassName("not-on-paper").all())
                .as("bars and table; the curve is of the kabupaten")
                .hasSizeGreaterThanOrEqualTo(2);
        reader.open("capaian", Map.of("indikator", "KIA-K6", "level", "desa"));
        assertThat($(Panel.class).withClassName("not-on-paper").all()).isEmpty();
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void what_is_measured_is_not_called_cumulative() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        assertThat(reader.open("capaian", Map.of("indikator", "GIZ-DS")))
                .contains("Hasil tiap pengukuran terhadap target")
                .doesNotContain("Kumulatif terhadap target");
        assertThat(reader.open("capaian", Map.of("indikator", "KIA-K6"))).contains("Kumulatif terhadap target");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void an_unknown_indicator_is_refused_in_words() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        reader.open("capaian", Map.of("indikator", "TIDAK-ADA"));
        assertThat(getCurrentView()).isNotInstanceOf(AchievementView.class);
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_STAFF)
    void a_puskesmas_compares_its_own_villages() {
        String own = reader.puskesmas().getLast();
        reader.seesPuskesmasAs(Role.PUSKESMAS_STAFF, own);
        reader.open("capaian", Map.of("indikator", "KIA-K6", "level", "desa"));
        assertThat(test($(FigureGrid.class).single()).size())
                .as("its villages and their sum")
                .isEqualTo(reader.villages(own).size() + 1);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void the_unit_of_the_address_becomes_the_whole_and_a_foreign_one_is_unknown() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        String code = reader.puskesmas().getFirst();
        String page = reader.open("capaian", Map.of("indikator", "KIA-K6", "level", "desa", "unit", code));
        assertThat(page).contains("Puskesmas " + reader.nameOf(code) + ": ").doesNotContain("Kabupaten Contoh: ");
        assertThat(test($(FigureGrid.class).single()).size())
                .isEqualTo(reader.villages(code).size() + 1);

        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, reader.puskesmas().getLast());
        reader.open("capaian", Map.of("unit", code));
        assertThat(getCurrentView()).isNotInstanceOf(AchievementView.class);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void an_indicator_costs_at_most_six_statements_whatever_the_number_of_villages() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        reader.open("capaian");
        assertThat(reader.statements(() -> reader.open("capaian", Map.of("indikator", "KIA-KF", "level", "desa"))))
                .isLessThanOrEqualTo(6);
        assertThat(reader.statementsFromMemory(
                        () -> reader.open("capaian", Map.of("indikator", "KIA-KF", "level", "puskesmas"))))
                .isLessThanOrEqualTo(2);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void a_group_of_the_address_narrows_the_indicators_to_choose_from_and_keeps_the_one_shown() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        reader.open("capaian", Map.of("indikator", "KIA-K6", "kelompok", "lansia"));
        assertThat($(ComboBox.class).first().getListDataView().getItems().map(Object::toString))
                .anyMatch(item -> ((String) item).contains("LAN-SKR"))
                .anyMatch(item -> ((String) item).contains("KIA-K6"))
                .noneMatch(item -> ((String) item).contains("IMU-IDL"));
    }
}
