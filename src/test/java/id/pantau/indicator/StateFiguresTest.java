package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Period;
import org.junit.jupiter.api.Test;

/** What is known of a state until somebody reports another: rules §1. */
class StateFiguresTest {

    private final Indicator odf = Sample.indicator("KSL-ODF", IndicatorKind.STATE, Direction.HIGHER_IS_BETTER, null);

    @Test
    void a_state_is_the_last_known_one_of_each_unit() {
        var sample = new Sample()
                .puskesmas(901, 1, 2, 3)
                .of(odf, Period.month(2025, 11), 1, 1L, null)
                .of(odf, month(3), 2, 0L, null)
                .of(odf, month(5), 3, 1L, null);

        UnitFigure whole = sample.regency(odf, month(9));

        assertThat(whole.numerator()).isEqualTo(2);
        assertThat(whole.denominator()).isEqualTo(3);
        assertThat(whole.asOf()).isEqualTo(month(5));
    }

    @Test
    void states_of_puskesmas_that_report_nothing_new_stay_known() {
        var sample = new Sample().puskesmas(901, 1, 2).puskesmas(902, 3, 4).puskesmas(903, 5);
        for (int p = 901; p <= 903; p++) {
            sample.puskesmas(odf, month(3), p, 1, p == 903 ? 1L : 2L);
        }
        sample.puskesmas(odf, month(9), 902, 2, 2L);

        UnitFigure whole = sample.regency(odf, month(9));

        assertThat(whole.numerator()).isEqualTo(4);
        assertThat(whole.denominator()).isEqualTo(5);
        assertThat(whole.asOf()).isEqualTo(month(9));
        assertThat(whole.reporting()).isEqualTo(new Reporting(3, 3, true, UnitKind.PUSKESMAS));
    }

    @Test
    void the_last_state_of_a_puskesmas_stands_for_villages_that_say_nothing_themselves() {
        var sample = new Sample()
                .puskesmas(901, 1, 2)
                .puskesmas(902, 3, 4)
                .puskesmas(odf, month(3), 902, 1, 2L)
                .of(odf, month(9), 1, 1L, null)
                .of(odf, month(9), 2, 0L, null);

        UnitFigure whole = sample.regency(odf, month(9));

        assertThat(whole.numerator()).isEqualTo(2);
        assertThat(whole.denominator()).isEqualTo(4);
        assertThat(whole.reporting()).isEqualTo(new Reporting(4, 4, true, UnitKind.DESA));
    }

    @Test
    void of_states_too_one_level_counts_all_villages_or_their_puskesmas() {
        var sample = new Sample()
                .puskesmas(901, 1, 2)
                .puskesmas(odf, month(3), 901, 1, 2L)
                .of(odf, month(9), 1, 1L, null);

        assertThat(sample.regency(odf, month(9)).numerator()).isEqualTo(1);
        assertThat(sample.regency(odf, month(9)).denominator()).isEqualTo(2);

        sample.of(odf, month(10), 2, 1L, null);
        assertThat(sample.regency(odf, month(10)).numerator()).isEqualTo(2);
    }

    @Test
    void the_states_that_count_are_those_that_are_known() {
        var sample = new Sample()
                .puskesmas(901, 1, 2, 3)
                .of(odf, Period.month(2025, 11), 1, 1L, null)
                .of(odf, month(3), 2, 0L, null);
        Track track = sample.lens(odf).regencyTrack();

        assertThat(track.counted(month(9)).parts())
                .extracting(Counted.Part::villageId)
                .containsExactlyInAnyOrder(1, 2);
        assertThat(new Sample()
                        .puskesmas(901, 1)
                        .lens(odf)
                        .regencyTrack()
                        .counted(month(9))
                        .parts())
                .isEmpty();
    }

    @Test
    void a_state_of_the_kabupaten_itself_stands_alone() {
        var sample = new Sample()
                .puskesmas(901, 1, 2)
                .of(odf, month(2), 1, 1L, null)
                .survey(odf, month(3), 5, 10L)
                .of(odf, month(5), 2, 1L, null);

        UnitFigure whole = sample.regency(odf, month(9));

        assertThat(whole.numerator()).isEqualTo(5);
        assertThat(whole.denominator()).isEqualTo(10);
        assertThat(whole.asOf()).isEqualTo(month(3));
        assertThat(sample.lens(odf).regencyTrack().counted(month(9)).ofRegency())
                .isTrue();
    }
}
