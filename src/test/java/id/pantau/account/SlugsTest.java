package id.pantau.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlugsTest {

    @Test
    void lower_case_and_a_dash_for_every_other_character() {
        assertThat(slugs("Kelapa Kampit|", "Burung (Mandi)|", "Desa No. 2|"))
                .containsExactly("kelapa-kampit", "burung-mandi", "desa-no-2");
    }

    @Test
    void a_name_that_repeats_gets_its_kecamatan_wherever_it_stands() {
        assertThat(slugs("Pattongko|Tellulimpoe", "Kampala|Sinjai Timur", "Pattongko|Sinjai Tengah"))
                .containsExactly("pattongko-tellulimpoe", "kampala", "pattongko-sinjai-tengah");
    }

    @Test
    void no_two_are_alike_even_in_one_kecamatan() {
        assertThat(slugs("Baru|Utara", "Baru|Utara", "Baru|", "Baru|"))
                .containsExactly("baru-utara", "baru-utara-2", "baru", "baru-2");
    }

    @Test
    void a_very_long_name_is_still_a_user_name() {
        assertThat(slugs("Teluk ".repeat(40) + "|"))
                .singleElement()
                .satisfies(
                        slug -> assertThat(Username.isValid("petugas." + slug)).isTrue());
    }

    private static List<String> slugs(String... namesAndDistricts) {
        return Slugs.of(Arrays.stream(namesAndDistricts)
                .map(text -> text.split("\\|", 2))
                .map(parts -> new Unit(UnitKind.VILLAGE, 1, "1", parts[0], parts[1]))
                .toList());
    }
}
