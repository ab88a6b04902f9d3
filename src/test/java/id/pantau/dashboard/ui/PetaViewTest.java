package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Anchor;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DemoKabupaten
class PetaViewTest extends SpringBrowserlessTest {

    @Autowired
    private Reader reader;

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void it_opens_on_the_finest_level_that_has_data_with_every_village_once() {
        reader.seesAllAs(Role.EXECUTIVE);
        reader.open("peta");
        assertThat(codes()).hasSize(39).doesNotHaveDuplicates().allMatch(code -> code.startsWith("99.99."));
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void the_address_names_level_indicator_and_period() {
        reader.seesAllAs(Role.EXECUTIVE);
        String page = reader.open("peta", Map.of("level", "puskesmas", "indikator", "GIZ-STU", "periode", "2026-08"));
        assertThat(codes()).hasSize(7).doesNotHaveDuplicates();
        assertThat(page).contains("Stunting").contains("Sumber:");
        assertThat(reader.open("peta", Map.of("level", "kecamatan", "periode", "tidak-ada")))
                .contains("Peta desa");
        assertThat(codes()).as("what cannot be read counts as absent").hasSize(7);
    }

    @Test
    @SignedInAs(Role.PUSKESMAS_HEAD)
    void villages_of_others_are_not_sent() {
        String own = reader.puskesmas().getFirst();
        reader.seesPuskesmasAs(Role.PUSKESMAS_HEAD, own);
        reader.open("peta", Map.of("level", "desa"));
        assertThat(codes()).hasSize(reader.villages(own).size()).containsAll(reader.villages(own));
    }

    @Test
    @SignedInAs(Role.DISPLAY)
    void a_wall_has_nothing_to_operate_and_no_village_of_a_sensitive_indicator() {
        reader.seesAllAs(Role.DISPLAY);
        String page = reader.open("peta", Map.of("level", "desa", "indikator", "KIA-AKB"));
        assertThat(page).contains("Ditampilkan s.d. tingkat Puskesmas");
        assertThat(reader.mapClasses()).containsExactly("hidden");
        assertThat($(AbstractField.class).all()).isEmpty();
        assertThat($(Anchor.class).all()).noneMatch(link -> link.getHref().startsWith("desa/"));

        reader.seesAllAs(Role.HEALTH_OFFICER);
        reader.open("peta", Map.of("level", "kecamatan", "indikator", "KIA-K6"));
        assertThat(reader.mapClasses()).as("there are classes to be hidden").contains("2");
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void another_screen_of_the_map_costs_at_most_six_statements_and_the_same_again_at_most_two() {
        reader.seesAllAs(Role.EXECUTIVE);
        reader.open("peta");
        assertThat(reader.statements(() -> reader.open("peta", Map.of("indikator", "IMU-IDL"))))
                .as("an indicator that nobody has asked for")
                .isLessThanOrEqualTo(6);
        assertThat(reader.statements(() -> reader.open("peta", Map.of("indikator", "IMU-IDL"))))
                .as("the same again")
                .isLessThanOrEqualTo(2);
    }

    private List<String> codes() {
        return reader.mapCodes();
    }
}
