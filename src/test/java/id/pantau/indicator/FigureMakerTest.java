package id.pantau.indicator;

import static id.pantau.indicator.Sample.dinkes;
import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said of a single figure besides its status. */
@SuppressWarnings("NullAway") // a null where a number is expected fails the test
class FigureMakerTest {

    private final Indicator k6 = Sample.flow();
    private final Indicator ds = Sample.snapshot();

    private Sample villages() {
        return new Sample().puskesmas(901, 1, 2).puskesmas(902, 3);
    }

    private UnitFigure weighed(long n, long of) {
        return villages().of(ds, month(1), 1, n, of).village(ds, month(1), 1);
    }

    @Test
    void below_ten_people_a_figure_is_small() {
        assertThat(weighed(5, 9).small()).isTrue();
        assertThat(weighed(5, 10).small()).isFalse();
    }

    @Test
    void where_only_the_puskesmas_reports_its_villages_say_so() {
        Sample sample = villages().puskesmas(ds, month(1), 901, 80, 100L);

        assertThat(sample.village(ds, month(1), 1).state()).isEqualTo(FigureState.ONLY_PER_PUSKESMAS);
        assertThat(sample.village(ds, month(1), 3).state()).isEqualTo(FigureState.NOT_REPORTED);
        assertThat(sample.puskesmas(ds, month(1), 901).state()).isEqualTo(FigureState.VALUE);
        assertThat(sample.puskesmas(ds, month(1), 902).state()).isEqualTo(FigureState.NOT_REPORTED);
        assertThat(villages()
                        .of(ds, month(1), 1, null, null)
                        .village(ds, month(1), 1)
                        .state())
                .isEqualTo(FigureState.REPORTED_EMPTY);
    }

    @Test
    void nothing_is_expected_of_the_months_before_a_village_was_split_off() {
        Sample sample = villages().split(4, 901, LocalDate.of(Sample.YEAR, 7, 15));

        assertThat(sample.village(ds, month(6), 4).state()).isEqualTo(FigureState.NOT_EXPECTED);
        assertThat(sample.village(ds, month(7), 4).state()).isEqualTo(FigureState.NOT_REPORTED);
        assertThat(sample.village(ds, month(6), 1).state()).isEqualTo(FigureState.NOT_REPORTED);
    }

    @Test
    void a_kecamatan_and_several_own_villages_say_so_too() {
        Indicator byPuskesmas = Sample.notExpected(ds, UnitKind.DESA);
        Sample sample = villages().puskesmas(byPuskesmas, month(1), 901, 80, 100L);
        IndicatorReport districts = sample.report(dinkes(), Channel.SCREEN, Level.KECAMATAN, month(1), byPuskesmas);
        assertThat(districts.units())
                .extracting(UnitFigure::state)
                .containsExactlyInAnyOrder(FigureState.ONLY_PER_PUSKESMAS, FigureState.NOT_REPORTED);

        Sample own = villages().village(4, 9).puskesmas(ds, month(1), 901, 80, 100L);
        assertThat(ownVillages(own, 1, 2)).isEqualTo(FigureState.ONLY_PER_PUSKESMAS);
        assertThat(ownVillages(own, 3, 4)).isEqualTo(FigureState.NOT_REPORTED);
    }

    private FigureState ownVillages(Sample sample, Integer... villages) {
        var scope = new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(villages));
        return sample.report(scope, Channel.SCREEN, Level.DESA, month(1), ds)
                .whole()
                .state();
    }

    @Test
    void last_year_is_compared_up_to_the_same_month_and_as_a_whole() {
        Sample sample = villages().everyVillage(TargetGroup.PREGNANT_WOMEN, 100).months(k6, 1, 7, 6);
        for (int month = 1; month <= 12; month++) {
            sample.of(k6, Period.month(Sample.YEAR - 1, month), 1, 2L, null);
        }

        LastYear months = sample.village(k6, month(2), 1).lastYear();
        assertThat(months.sameMonths()).isEqualTo(4);
        assertThat(months.total()).isEqualTo(24);
        assertThat(sample.village(k6, month(2), 1).change()).isEqualByComparingTo(new BigDecimal("9"));
        assertThat(sample.village(k6, month(1).previous(), 1).lastYear()).isNull();
        assertThat(villages().months(k6, 1, 7).village(k6, month(1), 1).lastYear())
                .isNull();

        sample.of(k6, Period.year(Sample.YEAR - 1), 1, 30L, null);
        assertThat(sample.village(k6, month(2), 1).lastYear().total()).isEqualTo(30);
    }
}
