package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.i18n.Formats;
import id.pantau.indicator.CareChain.Step;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a chain of services loses people. */
@SuppressWarnings("NullAway") // a null where a number is expected fails the test
class CareChainTest {

    private static final Indicator K1 =
            Sample.indicator("K1", IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER, TargetGroup.PREGNANT_WOMEN);
    private static final Indicator K4 =
            Sample.indicator("K4", IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER, TargetGroup.PREGNANT_WOMEN);
    private static final Indicator KF =
            Sample.indicator("KF", IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER, TargetGroup.WOMEN_IN_LABOUR);

    private List<Step> chain(Sample sample, Indicator... indicators) {
        return CareChain.of(Arrays.stream(indicators)
                .map(i -> new HeadlineFigure(
                        i,
                        month(6),
                        sample.regency(i, month(6)),
                        List.of(),
                        Provenances.of(sample.lens(i), month(6).year(), sample.regency(i, month(6)))))
                .toList());
    }

    private Sample sample() {
        return new Sample()
                .puskesmas(1, 1)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 200)
                .everyVillage(TargetGroup.WOMEN_IN_LABOUR, 100);
    }

    @Test
    void people_are_lost_between_steps_of_the_same_people_and_points_between_others() {
        Sample sample = sample().of(K1, month(6), 1, 150L, null)
                .of(K4, month(6), 1, 120L, null)
                .of(KF, month(6), 1, 40L, null);
        List<Step> steps = chain(sample, K1, K4, KF);

        assertThat(steps.get(0).lost()).isNull();
        assertThat(steps.get(1).lost()).isEqualTo(30);
        assertThat(Formats.decimals(steps.get(1).points(), 1)).as("75 to 60").isEqualTo("15,0");
        assertThat(steps.get(2).lost())
                .as("mothers in childbirth are counted apart")
                .isNull();
        assertThat(Formats.decimals(steps.get(2).points(), 1)).as("60 to 40").isEqualTo("20,0");
        assertThat(steps.stream().map(Step::deepest)).containsExactly(false, false, true);
    }

    @Test
    void a_step_without_a_figure_stays_as_a_gap() {
        Sample sample = sample().of(K1, month(6), 1, 150L, null).of(KF, month(6), 1, 40L, null);
        List<Step> steps = chain(sample, K1, K4, KF);

        assertThat(steps).hasSize(3);
        assertThat(steps.get(1).headline().figure().state()).isEqualTo(FigureState.NOT_REPORTED);
        assertThat(steps.get(1).points()).isNull();
        assertThat(steps.get(2).points()).isNull();
        assertThat(steps.stream().map(Step::deepest)).containsOnly(false);
    }

    @Test
    void a_later_step_above_an_earlier_one_loses_nobody() {
        Sample sample = sample().of(K1, month(6), 1, 139L, null).of(K4, month(6), 1, 146L, null);
        List<Step> steps = chain(sample, K1, K4);

        assertThat(steps.get(1).lost()).isEqualTo(-7);
        assertThat(steps.get(1).deepest()).isFalse();
    }

    @Test
    void of_two_equal_losses_the_first_is_the_deepest() {
        Sample sample = sample().of(K1, month(6), 1, 150L, null)
                .of(K4, month(6), 1, 120L, null)
                .of(KF, month(6), 1, 45L, null);

        assertThat(chain(sample, K1, K4, KF).stream().map(Step::deepest)).containsExactly(false, true, false);
    }

    @Test
    void a_chain_that_loses_nobody_has_no_deepest_step() {
        Sample sample = sample().of(K1, month(6), 1, 120L, null).of(K4, month(6), 1, 120L, null);

        assertThat(chain(sample, K1, K4).stream().map(Step::deepest)).containsOnly(false);
    }

    @Test
    void figures_up_to_different_months_are_not_the_same_people() {
        Sample sample = sample().of(K1, month(6), 1, 150L, null).of(K4, month(5), 1, 120L, null);

        assertThat(chain(sample, K1, K4).get(1).lost()).isNull();
    }
}
