package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Period;
import org.junit.jupiter.api.Test;

/** Which people a figure stands against: rules §3. */
@SuppressWarnings("NullAway") // a null where a number is expected fails the test
class DenominatorsTest {

    private static final UnitRef REGENCY = UnitRef.regency(Sample.REGENCY);

    private final Indicator k6 = Sample.flow();
    private final Indicator ds = Sample.snapshot();
    private final Indicator reported = Sample.indicator("PTM-HT", IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER, null);

    private Sample villages() {
        return new Sample().puskesmas(901, 1, 2).puskesmas(902, 3);
    }

    private static Sample people(Sample sample, TargetGroup group, UnitRef unit, long amount) {
        return sample.population(group, unit, DenominatorKind.PROJECTION, amount);
    }

    @Test
    void where_people_are_unknown_those_served_are_left_out_too() {
        Sample sample = villages().months(k6, 1, 10).months(k6, 2, 20).months(k6, 3, 5);
        people(sample, TargetGroup.PREGNANT_WOMEN, UnitRef.village(1), 50);
        people(sample, TargetGroup.PREGNANT_WOMEN, UnitRef.puskesmas(902), 70);

        UnitFigure whole = sample.regency(k6, month(1));

        assertThat(whole.numerator()).isEqualTo(15);
        assertThat(whole.denominator()).isEqualTo(120);
        assertThat(sample.lens(k6).regencyTrack().read(month(1)).incomplete()).isTrue();
        assertThat(sample.village(k6, month(1), 2).denominator()).isNull();
    }

    @Test
    void a_number_of_the_kabupaten_stands_in_where_those_below_are_not_all_known() {
        Sample sample = villages().months(k6, 1, 10).months(k6, 2, 20).months(k6, 3, 5);
        people(sample, TargetGroup.PREGNANT_WOMEN, UnitRef.village(1), 50);
        people(sample, TargetGroup.PREGNANT_WOMEN, REGENCY, 500);

        assertThat(sample.regency(k6, month(1)).numerator()).isEqualTo(35);
        assertThat(sample.regency(k6, month(1)).denominator()).isEqualTo(500);
    }

    @Test
    void of_a_measurement_each_counted_part_brings_its_own_people() {
        Sample sample = villages()
                .of(ds, month(1), 1, 80L, 90L)
                .of(ds, month(1), 2, 30L, 40L)
                .puskesmas(ds, month(1), 902, 50, 60L);
        people(sample, TargetGroup.UNDER_FIVE, UnitRef.village(1), 100);
        people(sample, TargetGroup.UNDER_FIVE, UnitRef.puskesmas(902), 70);

        UnitFigure whole = sample.regency(ds, month(1));

        assertThat(whole.numerator()).as("village 2 has nobody recorded").isEqualTo(130);
        assertThat(whole.denominator()).isEqualTo(170);
        assertThat(whole.denominatorKind()).isEqualTo(DenominatorKind.PROJECTION);
    }

    @Test
    void those_served_from_elsewhere_are_in_the_numerator_only() {
        Sample sample = villages()
                .of(ds, month(1), 1, 80L, 90L)
                .of(ds, month(1), 2, 30L, 40L)
                .outside(ds, month(1), 901, 6);
        people(sample, TargetGroup.UNDER_FIVE, UnitRef.village(1), 100);
        people(sample, TargetGroup.UNDER_FIVE, UnitRef.village(2), 50);

        assertThat(sample.puskesmas(ds, month(1), 901).numerator()).isEqualTo(116);
        assertThat(sample.puskesmas(ds, month(1), 901).denominator()).isEqualTo(150);
    }

    @Test
    void the_last_stock_that_was_reported_in_the_year_counts() {
        Sample sample = villages()
                .of(reported, month(1).previous(), 1, 9L, 999L)
                .of(reported, month(1), 1, 5L, null)
                .of(reported, month(2), 1, 5L, 100L)
                .of(reported, month(3), 1, 5L, 120L)
                .of(reported, month(5), 1, 5L, null);

        assertThat(sample.village(reported, month(1), 1).denominator()).isNull();
        assertThat(sample.village(reported, month(2), 1).denominator()).isEqualTo(100);
        assertThat(sample.village(reported, month(5), 1).denominator()).isEqualTo(120);
        assertThat(sample.village(reported, month(5), 1).numerator()).isEqualTo(20);
        assertThat(sample.village(reported, month(5), 1).denominatorKind()).isEqualTo(DenominatorKind.REPORTED);
    }

    @Test
    void an_annual_total_has_its_own_denominator_and_no_months() {
        Sample sample = villages()
                .of(reported, month(12), 1, 5L, 100L)
                .of(reported, Period.year(Sample.YEAR), 1, 80L, 200L)
                .of(reported, Period.year(Sample.YEAR), 2, 70L, null);

        assertThat(sample.village(reported, Period.year(Sample.YEAR), 1).denominator())
                .isEqualTo(200);
        assertThat(sample.village(reported, Period.year(Sample.YEAR), 2).denominator())
                .isNull();
    }

    @Test
    void a_puskesmas_that_reports_as_a_whole_brings_its_own_stock() {
        Sample sample = villages().puskesmas(reported, month(1), 901, 40, 300L).of(reported, month(1), 3, 5L, 50L);

        assertThat(sample.puskesmas(reported, month(1), 901).denominator()).isEqualTo(300);
        assertThat(sample.regency(reported, month(1)).denominator()).isEqualTo(350);
        assertThat(sample.regency(reported, month(1)).numerator()).isEqualTo(45);
    }

    @Test
    void a_survey_of_the_kabupaten_stands_alone() {
        Indicator ssgi = Sample.indicator("GIZ-SSGI", IndicatorKind.SNAPSHOT, Direction.LOWER_IS_BETTER, null);
        Sample sample = villages().of(ssgi, month(1), 1, 3L, 4L).survey(ssgi, month(1), 20, 100L);

        UnitFigure whole = sample.regency(ssgi, month(1));

        assertThat(whole.numerator()).isEqualTo(20);
        assertThat(whole.denominator()).isEqualTo(100);
        assertThat(whole.reporting()).isEqualTo(new Reporting(1, 1, true, UnitKind.KABUPATEN));
        Sample added = villages().of(reported, month(1), 1, 3L, 4L).survey(reported, month(1), 20, 100L);
        assertThat(added.regency(reported, month(1)).numerator()).isEqualTo(20);
        assertThat(added.regency(reported, month(1)).denominator()).isEqualTo(100);
    }
}
