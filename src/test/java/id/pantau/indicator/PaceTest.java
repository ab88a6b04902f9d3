package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.i18n.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Target and pace: rules §3. */
@SuppressWarnings("NullAway") // a null where a number is expected fails the test
class PaceTest {

    private final Indicator k6 = Sample.flow();

    @Test
    void eighty_percent_is_sixty_in_september() {
        assertThat(Formats.percent1(ofMonth(new BigDecimal("80"), 9).value())).isEqualTo("60,0 %");
    }

    @Test
    void a_target_changed_in_the_year_counts_from_its_month_with_all_months_so_far() {
        var sample = new Sample()
                .puskesmas(901, 1)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 100)
                .target(k6, UnitRef.regency(Sample.REGENCY), 1, 1, "80")
                .target(k6, UnitRef.regency(Sample.REGENCY), 2, 7, "90")
                .months(k6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);

        assertThat(toDate(sample, 6)).isEqualTo("40,0 %");
        assertThat(toDate(sample, 7)).isEqualTo("52,5 %");
        assertThat(toDate(sample, 9)).isEqualTo("67,5 %");
        assertThat(sample.village(k6, month(6), 1).targets().year()).isEqualByComparingTo("80");
    }

    @Test
    void reached_is_decided_on_whole_people() {
        Pace pace = ofMonth(new BigDecimal("80"), 9);

        assertThat(pace.reached(27, 45, Direction.HIGHER_IS_BETTER)).isTrue();
        assertThat(pace.reached(26, 45, Direction.HIGHER_IS_BETTER)).isFalse();
    }

    @Test
    void a_limit_is_kept_at_its_very_value() {
        Pace limit = new Pace(new BigDecimal("20"), 12, 12, 100);

        assertThat(limit.reached(9, 45, Direction.LOWER_IS_BETTER)).isTrue();
        assertThat(limit.reached(10, 45, Direction.LOWER_IS_BETTER)).isFalse();
        assertThat(limit.mostCases(45)).isEqualTo(9);
        assertThat(limit.mostCases(49)).isEqualTo(9);
    }

    @Test
    void a_third_is_not_lost_by_rounding() {
        Pace pace = ofMonth(new BigDecimal("80"), 8);

        assertThat(pace.reached(8, 15, Direction.HIGHER_IS_BETTER)).isTrue();
        assertThat(Formats.percent2(pace.value())).isEqualTo("53,33 %");
    }

    @Test
    void seasonal_weights_put_the_target_into_their_months() {
        var rhythm = new ReportingRhythm(new TreeSet<>(List.of(2, 8)), 5, List.of(0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0));
        Indicator vitaminA = Sample.due(k6, rhythm);
        var sample = new Sample()
                .puskesmas(901, 1)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 100)
                .target(vitaminA, "90")
                .months(vitaminA, 1, null, 45, null, null, null, null, null, 45);

        assertThat(Formats.percent1(
                        sample.village(vitaminA, month(2), 1).targets().toDate()))
                .isEqualTo("45,0 %");
        assertThat(Formats.percent1(
                        sample.village(vitaminA, month(8), 1).targets().toDate()))
                .isEqualTo("90,0 %");
        assertThat(sample.village(vitaminA, month(8), 1).pws().status()).isEqualTo(PwsStatus.BAIK);
    }

    @Test
    void a_figure_on_another_denominator_than_the_target_says_so() {
        var sample = new Sample()
                .puskesmas(901, 1)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 100)
                .population(TargetGroup.PREGNANT_WOMEN, UnitRef.village(1), DenominatorKind.REAL, 90)
                .target(k6, "80")
                .months(k6, 1, 9);
        Lens real = sample.lens(k6, DenominatorKind.REAL);

        UnitFigure figure = real.maker().make(sample.structure().regencyUnit(), real.regencyTrack(), month(1), true);

        assertThat(figure.denominator()).isEqualTo(90);
        assertThat(figure.targets().onOtherDenominator()).isTrue();
        assertThat(sample.village(k6, month(1), 1).targets().onOtherDenominator())
                .isFalse();
    }

    @Test
    void the_nearest_target_counts() {
        var sample = new Sample()
                .puskesmas(901, 1, 2)
                .puskesmas(902, 3)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 100)
                .target(k6, "80")
                .target(k6, UnitRef.puskesmas(901), 1, 1, "70")
                .target(k6, UnitRef.village(1), 1, 1, "60")
                .months(k6, 1, 1)
                .months(k6, 2, 1)
                .months(k6, 3, 1);

        assertThat(sample.village(k6, month(1), 1).targets().year()).isEqualByComparingTo("60");
        assertThat(sample.village(k6, month(1), 2).targets().year()).isEqualByComparingTo("70");
        assertThat(sample.village(k6, month(1), 3).targets().year()).isEqualByComparingTo("80");
        assertThat(sample.regency(k6, month(1)).targets().year()).isEqualByComparingTo("80");
    }

    @Test
    void without_target_with_target_0_and_without_people_there_is_no_status_but_a_reason() {
        var sample = new Sample().puskesmas(901, 1).months(k6, 1, 1);
        assertThat(sample.village(k6, month(1), 1).pws().reason()).isEqualTo(NoStatus.NO_TARGET);

        sample.target(k6, "0");
        assertThat(sample.village(k6, month(1), 1).pws().reason()).isEqualTo(NoStatus.TARGET_ZERO);

        sample.target(k6, UnitRef.village(1), 1, 1, "80").everyVillage(TargetGroup.PREGNANT_WOMEN, 0);
        UnitFigure nobody = sample.village(k6, month(1), 1);
        assertThat(nobody.pws().reason()).isEqualTo(NoStatus.NO_DENOMINATOR);
        assertThat(nobody.coverage()).isNull();
    }

    @Test
    void a_reported_denominator_of_a_flow_is_a_stock_and_is_never_summed_over_months() {
        Indicator estimated = Sample.indicator("KIA-X", IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER, null);
        var sample = new Sample()
                .puskesmas(901, 1)
                .target(estimated, "60")
                .of(estimated, month(1), 1, 4L, 100L)
                .of(estimated, month(2), 1, 9L, 100L);

        UnitFigure figure = sample.village(estimated, month(2), 1);

        assertThat(figure.numerator()).isEqualTo(13);
        assertThat(figure.denominator()).isEqualTo(100);
        assertThat(figure.targets().toDate()).isEqualByComparingTo("10");
        assertThat(figure.pws().status()).isEqualTo(PwsStatus.BAIK);
    }

    private String toDate(Sample sample, int month) {
        return Formats.percent1(sample.village(k6, month(month), 1).targets().toDate());
    }

    /** The plain rule: m/12 of a target in percent. */
    static Pace ofMonth(BigDecimal target, int month) {
        return new Pace(target, month, 12, 100);
    }
}
