package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import id.pantau.base.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapChoiceTest {

    @Test
    void the_address_gives_back_what_was_chosen() {
        var choice = MapChoice.of(MapColouring.NEED)
                .withMethod(ClassMethod.MANUAL)
                .withLimits(List.of(new BigDecimal("50"), new BigDecimal("75.5")))
                .withSecond("IMU-IDL")
                .opened("99.99.01");

        assertThat(MapChoice.of(choice.toQueryParameters())).isEqualTo(choice);
        assertThat(choice.path())
                .startsWith("peta?")
                .contains("level=desa", "lapisan=kebutuhan", "kelas=manual", "batas=50_75.5", "dalam=99.99.01");
    }

    @Test
    void what_cannot_be_read_counts_as_absent() {
        MapChoice choice = MapChoice.of(
                QueryParameters.simple(Map.of("lapisan", "pelangi", "kelas", "acak", "batas", "tinggi", "dalam", " ")));
        assertThat(choice).isEqualTo(MapChoice.of(MapColouring.CLASSES));
    }

    @Test
    void limits_are_read_as_people_write_them() {
        assertThat(MapChoice.limits("90; 50 75,5;50,0"))
                .containsExactly(new BigDecimal("50"), new BigDecimal("75.5"), new BigDecimal("90"));
        assertThat(MapChoice.limits("1 2 3 4 5 6 7 8")).hasSize(6);
        assertThat(MapChoice.limits("NaN 1e9 --5 ;")).isEmpty();
        assertThat(MapChoice.limits("-2,5")).containsExactly(new BigDecimal("-2.5"));
    }

    @Test
    void another_level_leaves_what_was_opened() {
        assertThat(MapChoice.of(MapColouring.CLASSES)
                        .opened("99.99.01")
                        .withLevel(Level.KECAMATAN)
                        .within())
                .isNull();
    }
}
