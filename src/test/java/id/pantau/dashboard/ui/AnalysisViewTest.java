package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.checkbox.Checkbox;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import id.pantau.base.ui.Panel;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DemoKabupaten
class AnalysisViewTest extends SpringBrowserlessTest {

    @Autowired
    private Reader reader;

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void the_few_villages_that_decide_are_named_with_what_they_would_bring() {
        reader.seesAllAs(Role.EXECUTIVE);
        String page = reader.open("analisis", Map.of("indikator", "KIA-K6", "level", "desa"));
        assertThat(page)
                .contains("Desa penentu")
                .containsPattern("\\d+ desa/kelurahan memuat \\d+ dari \\d+ ibu hamil yang diperlukan")
                .containsPattern("Kabupaten Contoh naik dari 52,75 % menjadi \\d\\d,\\d\\d %")
                .containsPattern("Tertinggi.*Terendah.*poin persen di antara \\d+ desa");
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void choosing_services_moves_the_index() {
        reader.seesAllAs(Role.EXECUTIVE);
        reader.open("analisis");
        SpmSimulation simulation = $(SpmSimulation.class).single();
        assertThat(simulation.getElement().getTextRecursively()).contains("sekarang:");
        String before = simulation.getElement().getTextRecursively();
        Checkbox first = $(Checkbox.class).all().stream()
                .filter(Checkbox::isEnabled)
                .findFirst()
                .orElseThrow();
        test(first).click();
        assertThat(simulation.getElement().getTextRecursively())
                .isNotEqualTo(before)
                .contains("Bila 1 layanan pilihan menjangkau semua sasaran:");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void a_puskesmas_sees_its_own_villages_and_no_spm_of_the_kabupaten() {
        String own = reader.puskesmas().getFirst();
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, own);
        String page = reader.open("analisis", Map.of("indikator", "KIA-K6"));
        assertThat(page).contains("Puskesmas " + reader.nameOf(own)).doesNotContain("Simulasi SPM");
        assertThat($(SpmSimulation.class).all()).isEmpty();
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void villages_of_a_sensitive_indicator_stay_off_paper() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        reader.open("analisis", Map.of("indikator", "HIV-SKR", "level", "desa"));
        assertThat($(Panel.class).withClassName(OnPaper.LEFT_OUT).all()).hasSize(2);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void a_page_costs_at_most_eight_statements_whatever_the_number_of_villages() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        reader.open("analisis");
        assertThat(reader.statements(() -> reader.open("analisis", Map.of("indikator", "KIA-KF", "level", "desa"))))
                .isLessThanOrEqualTo(8);
    }
}
