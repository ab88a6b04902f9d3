package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Anchor;
import id.pantau.account.SignedInAs;
import id.pantau.base.Role;
import id.pantau.region.ui.VillageMap;
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
        assertThat(reader.statementsFromMemory(() -> reader.open("peta", Map.of("indikator", "IMU-IDL"))))
                .as("the same again")
                .isLessThanOrEqualTo(2);
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void a_kecamatan_opens_into_its_villages_under_its_own_name() {
        reader.seesAllAs(Role.EXECUTIVE);
        String page = reader.open("peta", Map.of("dalam", "99.99.01", "indikator", "KIA-K6"));
        assertThat(codes()).isNotEmpty().allMatch(code -> code.startsWith("99.99.01."));
        assertThat(page).contains("Kecamatan");
        assertThat($(Anchor.class).all()).anyMatch(link -> link.getHref().startsWith("peta?level=desa"));

        String puskesmas = reader.puskesmas().getFirst();
        reader.open("peta", Map.of("dalam", puskesmas, "indikator", "KIA-K6"));
        assertThat(codes()).containsExactlyInAnyOrderElementsOf(reader.villages(puskesmas));
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void every_layer_and_every_kind_of_classes_opens_from_its_address() {
        reader.seesAllAs(Role.EXECUTIVE);
        for (MapColouring colouring : MapColouring.values()) {
            reader.open("peta", Map.of("indikator", "KIA-K6", "lapisan", colouring.urlName()));
            assertThat(reader.mapClasses()).as("%s", colouring).anyMatch(key -> key.matches("\\d"));
        }
        for (ClassMethod method : ClassMethod.values()) {
            reader.open("peta", Map.of("indikator", "KIA-K6", "kelas", method.urlName(), "batas", "20_40"));
            assertThat(reader.mapClasses()).as("%s", method).contains("0", "1", "2");
        }
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void a_second_map_stands_beside_the_first() {
        reader.seesAllAs(Role.EXECUTIVE);
        reader.open("peta", Map.of("indikator", "KIA-K6", "kedua", "IMU-IDL"));
        assertThat($(VillageMap.class).all()).hasSize(2);
        assertThat(codes()).hasSize(2 * 39);
    }

    @Test
    @SignedInAs(Role.EXECUTIVE)
    void no_layer_costs_more_statements_than_its_figures_and_those_of_the_rollout() {
        reader.seesAllAs(Role.EXECUTIVE);
        reader.open("peta", Map.of("indikator", "KIA-K6"));
        for (MapColouring colouring : MapColouring.values()) {
            int most = colouring == MapColouring.FACILITIES ? 6 : 2;
            assertThat(reader.statementsFromMemory(
                            () -> reader.open("peta", Map.of("indikator", "KIA-K6", "lapisan", colouring.urlName()))))
                    .as("%s", colouring)
                    .isLessThanOrEqualTo(most);
        }
    }

    private List<String> codes() {
        return reader.mapCodes();
    }
}
