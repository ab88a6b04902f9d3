package id.pantau.indicator;

import static id.pantau.indicator.Sample.dinkes;
import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Level;
import org.junit.jupiter.api.Test;

/** Which figures count: rules §6. */
@SuppressWarnings("NullAway") // a null where a number is expected fails the test
class CountingLevelTest {

    private final Indicator k6 = Sample.flow();

    private Sample villages() {
        return new Sample()
                .puskesmas(901, 1, 2)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 500)
                .of(k6, month(1), 1, 300L, null)
                .outside(k6, month(1), 901, 6)
                .puskesmas(k6, month(1), 901, 551, null);
    }

    @Test
    void all_villages_and_luar_wilayah_count_and_the_difference_is_flagged_not_added() {
        var sample = villages().of(k6, month(1), 2, 240L, null);

        IndicatorReport report = sample.report(dinkes(), Channel.SCREEN, Level.PUSKESMAS, month(1), k6);

        assertThat(report.whole().numerator()).isEqualTo(546);
        assertThat(report.units()).singleElement().satisfies(unit -> {
            assertThat(unit.numerator()).isEqualTo(546);
            assertThat(unit.flags())
                    .filteredOn(f -> f.rule().equals(QualityRules.DIFFERENCE))
                    .singleElement()
                    .satisfies(f -> assertThat(f.arguments()).containsExactly("5", "0,9 %", "546", "551"));
        });
    }

    @Test
    void with_one_village_missing_the_figure_of_the_puskesmas_counts() {
        assertThat(villages().regency(k6, month(1)).numerator()).isEqualTo(551);
        assertThat(villages().puskesmas(k6, month(1), 901).numerator()).isEqualTo(551);
    }

    @Test
    void luar_wilayah_counts_for_no_village() {
        var sample = villages().of(k6, month(1), 2, 240L, null);

        assertThat(sample.village(k6, month(1), 1).numerator()).isEqualTo(300);
        assertThat(sample.village(k6, month(1), 2).numerator()).isEqualTo(240);
        assertThat(sample.puskesmas(k6, month(1), 901).denominator()).isEqualTo(1000);
    }

    @Test
    void villages_that_reported_count_where_the_puskesmas_did_not() {
        var sample = new Sample()
                .puskesmas(901, 1, 2)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 100)
                .of(k6, month(1), 1, 10L, null);

        assertThat(sample.regency(k6, month(1)).numerator()).isEqualTo(10);
        assertThat(sample.regency(k6, month(1)).reporting().sufficient()).isFalse();
    }

    @Test
    void villages_behind_the_figure_of_their_puskesmas_count_as_reported() {
        var two = new Sample().puskesmas(901, 1, 2).puskesmas(902, 3).village(4, 9);
        var mixed = two.puskesmas(k6, month(1), 901, 40, null).of(k6, month(1), 3, 5L, null);
        assertThat(mixed.regency(k6, month(1)).reporting()).isEqualTo(new Reporting(3, 4, false, UnitKind.DESA));

        var one = new Sample().puskesmas(901, 1, 2).puskesmas(902, 3);
        one.puskesmas(k6, month(1), 901, 40, null);
        assertThat(one.regency(k6, month(1)).reporting()).isEqualTo(new Reporting(1, 2, false, UnitKind.PUSKESMAS));
        one.puskesmas(k6, month(1), 902, 9, null);
        assertThat(one.regency(k6, month(1)).reporting()).isEqualTo(new Reporting(2, 2, true, UnitKind.PUSKESMAS));
        assertThat(one.regency(k6, month(1)).numerator()).isEqualTo(49);
    }

    @Test
    void a_puskesmas_without_villages_counts_by_its_own_figure() {
        var sample = new Sample()
                .puskesmas(901)
                .puskesmas(k6, month(1), 901, 40, null)
                .outside(k6, month(1), 901, 6);

        assertThat(sample.puskesmas(k6, month(1), 901).numerator()).isEqualTo(40);
        assertThat(sample.regency(k6, month(1)).numerator()).isEqualTo(40);
    }

    @Test
    void the_level_is_decided_anew_each_month() {
        var sample = new Sample()
                .puskesmas(901, 1, 2)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 100)
                .of(k6, month(1), 1, 10L, null)
                .of(k6, month(1), 2, 10L, null)
                .of(k6, month(2), 1, 10L, null)
                .puskesmas(k6, month(2), 901, 25, null);

        assertThat(sample.regency(k6, month(2)).numerator()).isEqualTo(45);
    }

    @Test
    void villages_without_puskesmas_belong_to_the_kabupaten_all_the_same() {
        var sample = new Sample()
                .puskesmas(901, 1)
                .village(2, 1)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 100)
                .of(k6, month(1), 1, 10L, null)
                .of(k6, month(1), 2, 5L, null);

        IndicatorReport report = sample.report(dinkes(), Channel.SCREEN, Level.PUSKESMAS, month(1), k6);

        assertThat(report.whole().numerator()).isEqualTo(15);
        assertThat(report.whole().denominator()).isEqualTo(200);
        assertThat(report.withoutCatchment()).extracting(Unit::id).containsExactly(2);
    }

    @Test
    void units_of_unknown_population_are_left_out_of_both_numbers_and_flagged() {
        var sample = new Sample()
                .puskesmas(901, 1)
                .puskesmas(902, 2)
                .population(TargetGroup.PREGNANT_WOMEN, UnitRef.village(1), DenominatorKind.PROJECTION, 100)
                .of(k6, month(1), 1, 10L, null)
                .of(k6, month(1), 2, 50L, null);

        IndicatorReport report = sample.report(dinkes(), Channel.SCREEN, Level.DESA, month(1), k6);

        assertThat(report.whole().numerator()).isEqualTo(10);
        assertThat(report.whole().denominator()).isEqualTo(100);
        assertThat(report.whole().flags()).extracting(QualityFlag::rule).contains(QualityRules.NO_POPULATION);
    }

    @Test
    void the_kabupatens_own_population_serves_where_its_parts_have_none() {
        var sample = new Sample()
                .puskesmas(901, 1)
                .puskesmas(902, 2)
                .population(
                        TargetGroup.PREGNANT_WOMEN, UnitRef.regency(Sample.REGENCY), DenominatorKind.PROJECTION, 150)
                .of(k6, month(1), 1, 10L, null)
                .of(k6, month(1), 2, 50L, null);

        assertThat(sample.regency(k6, month(1)).numerator()).isEqualTo(60);
        assertThat(sample.regency(k6, month(1)).denominator()).isEqualTo(150);
    }
}
