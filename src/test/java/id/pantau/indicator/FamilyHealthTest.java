package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Official classes of the Indeks Keluarga Sehat: > 0,8; 0,5–0,8; < 0,5. */
class FamilyHealthTest {

    @ParameterizedTest
    @CsvSource({
        "81, 100, HEALTHY",
        "80, 100, PRE_HEALTHY",
        "4, 5, PRE_HEALTHY",
        "50, 100, PRE_HEALTHY",
        "1, 2, PRE_HEALTHY",
        "499, 1000, NOT_HEALTHY",
        "0, 7, NOT_HEALTHY",
        "7, 7, HEALTHY"
    })
    void an_area_is_classed_by_its_families_and_not_by_a_rounded_share(
            long healthy, long visited, FamilyHealth expected) {
        assertThat(FamilyHealth.of(healthy, visited)).isEqualTo(expected);
    }

    @Test
    void without_a_visit_there_is_no_class() {
        assertThatThrownBy(() -> FamilyHealth.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
