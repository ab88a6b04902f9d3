package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a month alone is compared on, by the kind of the indicator: rules §1 and §5. */
class TrackTest {

    private final Indicator ds = Sample.snapshot();
    private final Indicator odf = Sample.indicator("LIN-ODF", IndicatorKind.STATE, Direction.HIGHER_IS_BETTER, null);

    private static Sample villages() {
        return new Sample().puskesmas(901, 1, 2, 3, 4, 5);
    }

    @Test
    void a_month_of_what_adds_up_stands_against_the_stock_that_was_last_reported() {
        Indicator reported = Sample.indicator("PTM-HT", IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER, null);
        Sample sample = villages().of(reported, month(1), 1, 5L, 100L).of(reported, month(2), 1, 10L, null);

        assertThat(sample.lens(reported).villageTrack(1).alone(month(2))).isEqualTo(new Coverage(10, 100, 100));
    }

    @Test
    void a_month_of_a_measurement_stands_against_those_who_reported_it() {
        Sample sample = villages().everyVillage(TargetGroup.UNDER_FIVE, 100);
        for (int village = 1; village <= 4; village++) {
            sample.of(ds, month(2), village, 60L, null);
        }

        assertThat(sample.lens(ds).regencyTrack().alone(month(2))).isEqualTo(new Coverage(240, 400, 100));
    }

    @Test
    void a_month_in_which_nothing_was_measured_has_no_share_of_its_own() {
        Indicator twice = Sample.due(ds, Sample.rhythm(2, 8));
        Sample sample = villages().of(twice, month(8), 1, 60L, 100L);

        assertThat(sample.lens(twice).villageTrack(1).read(month(9)).asOf()).isEqualTo(month(8));
        assertThat(sample.lens(twice).villageTrack(1).alone(month(8))).isEqualTo(new Coverage(60, 100, 100));
        assertThat(sample.lens(twice).villageTrack(1).alone(month(9))).isNull();
    }

    @Test
    void a_month_of_a_state_is_what_is_known_by_then() {
        Sample sample = villages();
        for (int village = 1; village <= 5; village++) {
            sample.of(odf, month(village), village, village < 4 ? 1L : 0L, null);
        }

        assertThat(sample.lens(odf).regencyTrack().alone(month(9))).isEqualTo(new Coverage(3, 5, 100));
        assertThat(sample.lens(odf).regencyTrack().alone(month(3)))
                .as("three of five known are too few")
                .isNull();
    }
}
