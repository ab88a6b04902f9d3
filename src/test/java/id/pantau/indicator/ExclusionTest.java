package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExclusionTest {

    @Test
    void each_kind_says_what_it_leaves_out() {
        assertThat(Exclusion.of(Sample.flow()))
                .containsExactly(Exclusion.OUTSIDE_IN_VILLAGES, Exclusion.UNREPORTED_MONTHS, Exclusion.UNKNOWN_PEOPLE);
        assertThat(Exclusion.of(Sample.snapshot()))
                .containsExactly(Exclusion.OUTSIDE_IN_VILLAGES, Exclusion.UNMEASURED_UNITS, Exclusion.UNKNOWN_PEOPLE);
        assertThat(Exclusion.of(Sample.deaths()))
                .containsExactly(Exclusion.OUTSIDE_IN_VILLAGES, Exclusion.UNREPORTED_MONTHS);
        assertThat(Exclusion.of(Sample.notExpected(Sample.flow(), UnitKind.DESA, UnitKind.KELURAHAN)))
                .startsWith(Exclusion.VILLAGES);
        assertThat(Exclusion.of(Sample.notExpected(Sample.flow(), UnitKind.PUSKESMAS)))
                .doesNotContain(Exclusion.OUTSIDE_IN_VILLAGES);
    }
}
