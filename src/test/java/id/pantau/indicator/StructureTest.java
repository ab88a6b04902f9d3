package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StructureTest {

    @Test
    void a_whole_of_two_puskesmas_takes_over_the_target_of_the_kabupaten_alone() {
        Structure structure = new Sample().puskesmas(901, 1).puskesmas(902, 2).structure();
        int regency = structure.regencyUnit().id();

        assertThat(structure.targetOrder(new Unit(UnitKind.PUSKESMAS, 0, "", "Muara, Hulu")))
                .containsExactly(UnitRef.regency(regency));
        assertThat(structure.targetOrder(new Unit(UnitKind.PUSKESMAS, 901, "901", "Muara")))
                .containsExactly(UnitRef.puskesmas(901), UnitRef.regency(regency));
        assertThat(structure.targetOrder(new Unit(UnitKind.KECAMATAN, 1, "98.76.01", "Muara")))
                .containsExactly(UnitRef.regency(regency));
    }
}
