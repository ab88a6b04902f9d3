package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DemoKabupaten
class HomeViewTest extends SpringBrowserlessTest {

    @Autowired
    private Reader reader;

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void leaders_see_where_the_kabupaten_stands_with_numbers_people_source_and_date() {
        reader.seesAllAs(Role.EXECUTIVE);
        String page = reader.open("");
        assertThat(page)
                .contains("Kabupaten Contoh")
                .contains("s.d. Okt 2026")
                .contains("target s.d. Oktober")
                .contains("Indeks SPM")
                .contains("Perlu perhatian")
                .contains("Sumber:")
                .contains("data per")
                .containsPattern("\\d dari \\d\\S* ibu hamil")
                .containsPattern("perlu \\d\\S* \\S+.* lagi")
                .doesNotContain("null")
                .doesNotContain("!{");
        assertThat($(HeadlineCard.class).all()).hasSize(6);
        assertThat($(Paragraph.class).withClassName("panel-failed").all()).isEmpty();
        assertThat(reader.mapCodes()).hasSize(39);
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void a_puskesmas_reads_its_own_sum_under_its_own_name() {
        String own = reader.puskesmas().getFirst();
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, own);
        String page = reader.open("");
        assertThat(page).doesNotContain("Indeks SPM");
        reader.puskesmas().stream()
                .skip(1)
                .map(reader::nameOf)
                .forEach(other -> assertThat(page).doesNotContain("Puskesmas " + other));
        assertThat(reader.mapCodes()).containsExactlyElementsOf(reader.villages(own));
    }

    @Test
    @SignedInAs(Role.DISPLAY)
    void a_wall_has_nothing_to_operate() {
        reader.seesAllAs(Role.DISPLAY);
        assertThat(reader.open("")).contains("Perlu perhatian");
        assertThat($(Button.class, (HomeView) getCurrentView()).all()).isEmpty();
        assertThat($(AbstractField.class).all()).isEmpty();
        assertThat($(Anchor.class).all()).noneMatch(link -> link.getHref().startsWith("desa/"));
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void an_earlier_month_is_a_matter_of_the_address() {
        reader.seesAllAs(Role.EXECUTIVE);
        assertThat(reader.open("", Map.of("periode", "2026-03"))).contains("s.d. Mar 2026");
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void many_villages_do_not_mean_many_statements() {
        reader.seesAllAs(Role.EXECUTIVE);
        reader.open("");
        long again = reader.statementsFromMemory(() -> reader.open(""));
        assertThat(again).as("39 villages, from memory").isLessThanOrEqualTo(6);
        reader.seesPuskesmasAs(Role.EXECUTIVE, reader.puskesmas().getFirst());
        reader.open("");
        assertThat(reader.statementsFromMemory(() -> reader.open("")))
                .as("a few villages")
                .isLessThanOrEqualTo(again);
    }
}
