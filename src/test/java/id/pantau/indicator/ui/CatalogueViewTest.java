package id.pantau.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.pantau.DatabaseTest;
import id.pantau.account.SignedInAs;
import id.pantau.account.TestAccounts;
import id.pantau.base.Role;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Indicator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Import(TestAccounts.class)
@Transactional
@SignedInAs(Role.HEALTH_OFFICER)
class CatalogueViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void inIndonesian() {
        UI.getCurrent().setLocale(Texts.INDONESIAN);
    }

    @Test
    void the_search_finds_by_name_and_by_code() {
        navigate(CatalogueView.class);
        assertThat(codes()).hasSizeGreaterThanOrEqualTo(45);

        test($(TextField.class).single()).setValue("ditimbang");
        assertThat(codes()).contains("GIZ-DS").doesNotContain("KIA-K1");

        test($(TextField.class).single()).setValue("kia-k6");
        assertThat(codes()).containsExactly("KIA-K6");
    }

    @Test
    void a_search_that_finds_nothing_says_what_to_do() {
        navigate(CatalogueView.class);

        test($(TextField.class).single()).setValue("tidak ada yang begini");

        assertThat(codes()).isEmpty();
        assertThat(grid().getEmptyStateText()).contains("Ubah pencarian");
    }

    @Test
    void the_address_opens_an_indicator_with_its_definition_in_both_languages() {
        UI.getCurrent().navigate("data/katalog", QueryParameters.of("indikator", "KIA-K6"));

        assertThat($(H2.class).single().getText()).isEqualTo("Ibu hamil periksa 6 kali (K6)");
        String text = $(IndicatorDetail.class).single().getElement().getTextRecursively();
        assertThat(text)
                .contains("sedikitnya 6 kali", "at least 6 times", "Sasaran ibu hamil setahun", "Permenkes 6/2024");
    }

    @Test
    void an_unknown_indicator_in_the_address_opens_the_list_alone() {
        UI.getCurrent().navigate("data/katalog", QueryParameters.of("indikator", "TIDAK-ADA"));

        assertThat($(IndicatorDetail.class).all()).isEmpty();
        assertThat(codes()).isNotEmpty();
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void for_other_roles_the_page_does_not_exist() {
        UI.getCurrent().navigate("data/katalog");

        assertThat(getCurrentView()).isNotInstanceOf(CatalogueView.class);
    }

    @SuppressWarnings("unchecked")
    private Grid<Indicator> grid() {
        return $(Grid.class).single();
    }

    private List<String> codes() {
        return grid().getListDataView().getItems().map(Indicator::code).toList();
    }
}
