package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Level;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.i18n.Formats;
import id.pantau.region.VillageAccess;
import id.pantau.region.VillageKind;
import id.pantau.region.VillageRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the people are: the few villages that decide, and the distance between villages. */
@SuppressWarnings("NullAway") // a null where a number is expected fails the test
class AnalysisTest {

    private final Indicator k6 = Sample.flow();
    private final Indicator ds = Sample.snapshot();

    /** Measured in June, of 100 people each, aimed at 60. */
    private Sample measured(long... numerators) {
        Sample sample = new Sample().puskesmas(1, 1, 2, 3, 4, 5).target(ds, "60");
        for (int i = 0; i < numerators.length; i++) {
            sample.of(ds, month(6), i + 1, numerators[i], 100L);
        }
        return sample;
    }

    private IndicatorReport report(Sample sample, Indicator indicator) {
        return sample.report(Sample.dinkes(), Channel.SCREEN, Level.DESA, month(6), indicator);
    }

    @Test
    void the_fewest_villages_that_hold_half_of_the_people_missing() {
        // Missing 40, 30, 20, 10 and none: 70 of 100 in two, and one alone is not half.
        var decisive =
                DecisiveUnits.of(report(measured(20, 30, 40, 50, 90), ds)).orElseThrow();

        assertThat(decisive.units().stream().map(f -> f.unit().id())).containsExactly(1, 2);
        assertThat(decisive.people()).isEqualTo(70);
        assertThat(decisive.of()).isEqualTo(100);
        assertThat(decisive.behind()).isEqualTo(4);
        assertThat(Formats.percent2(decisive.now())).isEqualTo("46,00 %");
        assertThat(Formats.percent2(decisive.then())).as("(230 + 70) / 500").isEqualTo("60,00 %");
    }

    @Test
    void exactly_half_is_enough() {
        var decisive =
                DecisiveUnits.of(report(measured(40, 50, 50, 60, 60), ds)).orElseThrow();

        assertThat(decisive.units().stream().map(f -> f.unit().id())).containsExactly(1);
        assertThat(decisive.people()).isEqualTo(20);
        assertThat(decisive.of()).isEqualTo(40);
    }

    @Test
    void nobody_is_decisive_where_all_are_on_target_or_nothing_may_be_told() {
        assertThat(DecisiveUnits.of(report(measured(60, 70, 80, 90, 100), ds))).isEmpty();

        Indicator hidden = Sample.sensitive(k6);
        Sample sample = new Sample()
                .puskesmas(1, 1, 2)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 100)
                .target(hidden, "100")
                .of(hidden, month(6), 1, 1L, null)
                .of(hidden, month(6), 2, 1L, null);
        assertThat(DecisiveUnits.of(
                        sample.report(Scope.regency(Role.EXECUTIVE), Channel.SCREEN, Level.DESA, month(6), hidden)))
                .isEmpty();
    }

    @Test
    void best_and_worst_village_and_the_points_between_them() {
        var spread =
                Spread.of(report(measured(20, 30, 40, 50, 90), ds), List.of()).orElseThrow();

        assertThat(spread.best().unit().id()).isEqualTo(5);
        assertThat(spread.worst().unit().id()).isEqualTo(1);
        assertThat(Formats.decimals(spread.points(), 1)).isEqualTo("70,0");
        assertThat(spread.compared()).isEqualTo(5);
        assertThat(spread.remote()).as("nothing is known of access").isNull();
    }

    @Test
    void a_village_of_nine_is_neither_best_nor_worst() {
        Sample sample = measured(20, 30, 40, 50).of(ds, month(6), 5, 9L, 9L);
        var spread = Spread.of(report(sample, ds), List.of()).orElseThrow();

        assertThat(spread.best().unit().id()).isEqualTo(4);
        assertThat(spread.compared()).isEqualTo(4);
    }

    @Test
    void villages_hard_to_reach_are_added_up_against_the_others() {
        // By river; an hour and one minute by land; an hour by land is not far.
        List<VillageRow> villages = List.of(
                village(1, VillageAccess.RIVER, null),
                village(2, VillageAccess.LAND, 61),
                village(3, VillageAccess.LAND, 60),
                village(4, null, null));
        var spread =
                Spread.of(report(measured(20, 30, 40, 50, 90), ds), villages).orElseThrow();

        assertThat(spread.remote().villages()).isEqualTo(2);
        assertThat(Formats.percent2(spread.remote().coverage())).isEqualTo("25,00 %");
        assertThat(spread.others().numerator()).isEqualTo(180);
        assertThat(spread.others().denominator()).isEqualTo(300);
    }

    private static VillageRow village(int id, @Nullable VillageAccess access, @Nullable Integer minutes) {
        return new VillageRow(id, "V" + id, "Desa " + id, VillageKind.DESA, 1, "Kec", null, access, minutes);
    }

    @Test
    void the_months_of_the_curve_stand_alone_beside_the_sum() {
        Sample sample = new Sample()
                .puskesmas(1, 1)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 120)
                .months(k6, 1, 10, null, 7, 0);
        List<CurvePoint> curve = report(sample, k6).curve();

        assertThat(curve.stream().limit(5).map(CurvePoint::monthAlone)).containsExactly(10L, null, 7L, 0L, null);
        assertThat(curve.stream().limit(4).map(CurvePoint::numerator)).containsExactly(10L, null, 17L, 17L);
    }

    @ParameterizedTest
    @CsvSource({"89, true", "90, false", "110, false", "111, true"})
    void another_denominator_stands_beside_the_one_in_use_where_it_differs_by_more_than_ten_percent(
            long real, boolean shown) {
        Sample sample = new Sample()
                .puskesmas(1, 1)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 100)
                .population(TargetGroup.PREGNANT_WOMEN, UnitRef.village(1), DenominatorKind.REAL, real)
                .target(k6, "80")
                .of(k6, month(6), 1, 45L, null);
        IndicatorReport report = report(sample, k6);

        assertThat(report.denominator()).isEqualTo(DenominatorKind.PROJECTION);
        assertThat(report.otherDenominators().stream().map(OtherDenominator::denominator))
                .isEqualTo(shown ? List.of(real) : List.of());
        assertThat(report.otherDenominators()).allSatisfy(other -> {
            assertThat(other.kind()).isEqualTo(DenominatorKind.REAL);
            assertThat(other.numerator()).isEqualTo(45);
            assertThat(other.coverage()).isEqualByComparingTo(new Coverage(45, real, 100).value());
        });
    }
}
