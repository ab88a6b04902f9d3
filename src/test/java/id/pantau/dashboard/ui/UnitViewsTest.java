package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages Desa and Puskesmas. */
@DemoKabupaten
class UnitViewsTest extends SpringBrowserlessTest {

    @Autowired
    private Reader reader;

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void a_puskesmas_reads_its_figures_villages_and_facilities() {
        String own = reader.puskesmas().getFirst();
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, own);
        assertThat(reader.open("puskesmas/" + own))
                .contains("Puskesmas " + reader.nameOf(own))
                .contains("Ibu hamil, bersalin & nifas")
                .contains("Perlu perhatian")
                .contains("Sumber:");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void a_foreign_unit_answers_like_an_unknown_one() {
        String own = reader.puskesmas().getFirst();
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, own);
        String foreign = reader.villages(reader.puskesmas().getLast()).getFirst();
        String refusal = reader.open("desa/" + foreign);
        assertThat(reader.open("desa/99.99.99.2999").replace("99.99.99.2999", foreign))
                .isEqualTo(refusal);
        assertThat(getCurrentView()).isNotInstanceOf(VillageView.class);
    }

    @Test
    @SignedInAs(Role.PUSTU_HEAD)
    void the_head_of_a_pustu_reads_the_own_village_and_is_led_to_no_page_that_is_closed() {
        String village = reader.villages(reader.puskesmas().getFirst()).getFirst();
        reader.seesVillage(village);
        assertThat(reader.open("desa/" + village)).contains("Bayi & balita");
        assertThat($(Anchor.class).all())
                .noneMatch(link -> link.getHref().startsWith("puskesmas/")
                        || link.getHref().startsWith("capaian"));
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void what_hangs_in_the_village_office_says_what_it_leaves_out() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        assertThat(reader.open(
                        "desa/" + reader.villages(reader.puskesmas().getFirst()).getFirst()))
                .contains("Ditampilkan s.d. tingkat Puskesmas")
                .doesNotContain("Kematian ibu (AKI)");
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void all_indicators_of_a_unit_cost_no_more_statements_than_a_few() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        String code = reader.puskesmas().getFirst();
        String village = reader.villages(code).getFirst();
        reader.open("puskesmas/" + code);
        reader.open("desa/" + village);
        assertThat(reader.statements(() -> reader.open("puskesmas/" + code))).isLessThanOrEqualTo(10);
        assertThat(reader.statements(() -> reader.open("desa/" + village))).isLessThanOrEqualTo(7);
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void the_head_of_a_puskesmas_reads_which_villages_need_a_visit_and_for_what() {
        String own = reader.puskesmas().getFirst();
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, own);
        String page = reader.open("puskesmas/" + own);
        NeedCards cards = $(NeedCards.class).single();
        assertThat(cards.getElement().getTextRecursively())
                .containsPattern("\\d+ dari \\d+ indikator prioritas tertinggal")
                .containsPattern("perlu \\d+ \\S+");
        assertThat(page)
                .contains("Kelengkapan laporan")
                .contains("Berubah dalam 7 hari terakhir")
                .contains("Langkah ILP berikutnya");
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void each_criterion_that_is_missing_leads_to_where_its_evidence_is_recorded() {
        String own = reader.puskesmas().getFirst();
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, own);
        reader.open("puskesmas/" + own);
        Anchor first = $(Anchor.class).all().stream()
                .filter(link -> link.getHref().startsWith("fasilitas/" + own + "?kriteria="))
                .findFirst()
                .orElseThrow();
        String criterion = first.getText();
        String[] link = first.getHref().split("[?=]");
        reader.open(link[0], Map.of(link[1], link[2]));
        assertThat($(Div.class)
                        .withClassName("criterion-pointed")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains(criterion);
    }

    @Test
    @SignedInAs(Role.HEALTH_OFFICER)
    void a_village_says_who_answers_for_it() {
        reader.seesAllAs(Role.HEALTH_OFFICER);
        String village = reader.villages(reader.puskesmas().getFirst()).getFirst();
        assertThat(reader.open("desa/" + village))
                .contains("Penanggung jawab")
                .containsAnyOf("Kepala Puskesmas", "Belum ada akun");
    }
}
