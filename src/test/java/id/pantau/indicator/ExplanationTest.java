package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Period;
import id.pantau.indicator.ExplanationStep.AddedUp;
import id.pantau.indicator.ExplanationStep.Behind;
import id.pantau.indicator.ExplanationStep.Counting;
import id.pantau.indicator.ExplanationStep.Decision;
import id.pantau.indicator.ExplanationStep.Denominator;
import id.pantau.indicator.ExplanationStep.Difference;
import id.pantau.indicator.ExplanationStep.Measured;
import id.pantau.indicator.ExplanationStep.NoNumber;
import id.pantau.indicator.ExplanationStep.NoRank;
import id.pantau.indicator.ExplanationStep.NoTarget;
import id.pantau.indicator.ExplanationStep.PaceToDate;
import id.pantau.indicator.ExplanationStep.People;
import id.pantau.indicator.ExplanationStep.PerWeek;
import id.pantau.indicator.ExplanationStep.RankReason;
import id.pantau.indicator.ExplanationStep.Share;
import id.pantau.indicator.ExplanationStep.Status;
import id.pantau.indicator.ExplanationStep.TargetOfYear;
import id.pantau.indicator.ExplanationStep.Units;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** "Bagaimana ini dihitung?": the steps carry the numbers of the rules, and are those of the figure. */
class ExplanationTest {

    private final Indicator k6 = Sample.flow();

    /** 27 of 45 in nine months of three, target 80 %. */
    private Sample village() {
        return new Sample()
                .puskesmas(901, 1)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 45)
                .target(k6, "80")
                .months(k6, 1, IntStream.range(0, 9).mapToObj(m -> 3).toArray(Integer[]::new));
    }

    @Test
    void reached_is_decided_on_integers() {
        Decision decision = only(village(village(), 9), Decision.class);

        assertThat(decision.numerator()).isEqualTo(27);
        assertThat(decision.scale()).isEqualTo(1200);
        assertThat(decision.target()).isEqualByComparingTo("80");
        assertThat(decision.denominator()).isEqualTo(45);
        assertThat(decision.due()).isEqualTo(9);
        assertThat(decision.have()).isEqualByComparingTo("32400");
        assertThat(decision.needed()).isEqualByComparingTo("32400");
        assertThat(decision.reached()).isTrue();
    }

    @Test
    void months_are_added_up_and_a_missing_one_stands_there_as_missing() {
        var sample = new Sample().puskesmas(901, 1).months(k6, 1, 4, null, 6);
        AddedUp sum = only(village(sample, 5), AddedUp.class);

        assertThat(sum.sum()).isEqualTo(10);
        assertThat(sum.months())
                .as("up to the last one with a number")
                .containsExactly(
                        new ExplanationStep.Month(month(1), 4L),
                        new ExplanationStep.Month(month(2), null),
                        new ExplanationStep.Month(month(3), 6L));
    }

    @Test
    void the_pace_is_the_share_of_the_target_that_is_due() {
        PaceToDate pace = only(village(village(), 9), PaceToDate.class);

        assertThat(pace.due()).isEqualTo(9);
        assertThat(pace.total()).isEqualTo(12);
        assertThat(pace.weighted()).isFalse();
        assertThat(pace.value()).isEqualByComparingTo("60");
    }

    @Test
    void seasonal_weights_are_named_as_such() {
        Indicator vitaminA = Sample.due(
                k6, new ReportingRhythm(k6.rhythm().dueMonths(), 5, List.of(0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0)));
        var sample = new Sample()
                .puskesmas(901, 1)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 45)
                .target(vitaminA, "80")
                .months(vitaminA, 1, 1, 20);

        PaceToDate pace = only(explain(sample, vitaminA, 1, month(2)), PaceToDate.class);

        assertThat(pace.weighted()).isTrue();
        assertThat(pace.due()).isEqualTo(1);
        assertThat(pace.total()).isEqualTo(2);
    }

    @Test
    void the_gap_in_people_has_three_readings_and_a_number_a_week() {
        var sample = new Sample()
                .puskesmas(901, 1)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 45)
                .target(k6, "100")
                .months(k6, 1, 4, 4, 4, 4, 3, 3, 3, 3, 3);

        People people = only(village(sample, 9), People.class);
        PerWeek week = only(village(sample, 9), PerWeek.class);

        assertThat(people.dueNow()).isEqualTo(34);
        assertThat(people.dueYear()).isEqualTo(45);
        assertThat(people.gap().neededNow()).isEqualTo(3);
        assertThat(people.gap().neededYear()).isEqualTo(14);
        assertThat(people.gap().notServed()).isEqualTo(14);
        assertThat(week.weeks()).isEqualTo(5);
        assertThat(week.needed()).isEqualTo(14);
        assertThat(week.perWeek()).isEqualTo(3);
    }

    @Test
    void a_puskesmas_counts_its_villages_with_luar_wilayah_and_the_difference_is_told() {
        var sample = new Sample()
                .puskesmas(901, 1, 2)
                .months(k6, 1, 300)
                .months(k6, 2, 240)
                .outside(k6, month(1), 901, 6)
                .puskesmas(k6, month(1), 901, 551, null);
        Explanation explanation = puskesmas(sample, month(1));

        Units units = only(explanation, Units.class);
        assertThat(units.counting()).isEqualTo(Counting.VILLAGES);
        assertThat(units.outside()).isTrue();
        assertThat(units.reporting()).isEqualTo(new Reporting(2, 2, true, UnitKind.DESA));
        Difference difference = only(explanation, Difference.class);
        assertThat(difference.counted()).isEqualTo(546);
        assertThat(difference.reported()).isEqualTo(551);
    }

    @Test
    void with_a_village_missing_the_figure_of_the_puskesmas_counts() {
        var sample = new Sample().puskesmas(901, 1, 2).months(k6, 1, 300).puskesmas(k6, month(1), 901, 551, null);
        Explanation explanation = puskesmas(sample, month(1));

        assertThat(only(explanation, Units.class).counting()).isEqualTo(Counting.PUSKESMAS);
        assertThat(only(explanation, AddedUp.class).sum()).isEqualTo(551);
        assertThat(explanation.of(Difference.class)).isEmpty();
    }

    @Test
    void the_difference_of_a_guarded_puskesmas_is_not_told() {
        var sample = new Sample().puskesmas(901, 1).months(k6, 1, 546).puskesmas(k6, month(1), 901, 551, null);
        Lens lens = sample.lens(k6);
        Track track = lens.regencyTrack();
        UnitFigure figure = lens.maker().make(lens.structure().regencyUnit(), track, month(1), true);

        assertThat(ExplanationMaker.of(lens, figure, track, month(1), id -> false)
                        .of(Difference.class))
                .isEmpty();
    }

    @Test
    void a_target_says_from_whom_it_is_and_on_what_it_stands() {
        TargetOfYear target = only(village(village(), 9), TargetOfYear.class);

        assertThat(target.inherited()).isTrue();
        assertThat(target.from()).extracting(Unit::kind).isEqualTo(UnitKind.KABUPATEN);
        assertThat(target.target().basis().text()).isEqualTo("SK");

        var own = village().target(k6, UnitRef.village(1), 1, 1, "90");
        assertThat(only(village(own, 9), TargetOfYear.class).inherited()).isFalse();
    }

    @Test
    void the_denominator_has_its_kind_source_and_year() {
        Denominator of = only(village(village(), 9), Denominator.class);

        assertThat(of).isEqualTo(new Denominator(45L, DenominatorKind.PROJECTION, 2026, List.of("BPS"), false));
        Share share = only(village(village(), 9), Share.class);
        assertThat(share.value()).isEqualByComparingTo("60");
    }

    @Test
    void the_trend_compares_the_month_with_the_one_before() {
        Status status = only(village(village(), 9), Status.class);

        assertThat(status.month()).isEqualTo(month(9));
        assertThat(status.before()).isEqualTo(month(8));
        assertThat(status.reading().status()).isEqualTo(PwsStatus.BAIK);
    }

    @Test
    void a_measurement_names_its_month_and_stands_against_the_whole_target() {
        Indicator ds = Sample.snapshot();
        var sample = new Sample()
                .puskesmas(901, 1, 2)
                .target(ds, "80")
                .of(ds, month(8), 1, 60L, 100L)
                .of(ds, month(8), 2, 60L, 100L);
        Explanation explanation = puskesmas(sample, ds, month(8));

        assertThat(only(explanation, Measured.class)).isEqualTo(new Measured(month(8), month(8), 120));
        PaceToDate pace = only(explanation, PaceToDate.class);
        assertThat(pace.month()).isNull();
        assertThat(pace.value()).isEqualByComparingTo("80");
        assertThat(only(explanation, Behind.class)).isEqualTo(new Behind(2, 40, UnitKind.DESA));
    }

    @Test
    void without_number_target_or_people_it_says_why() {
        var silent = new Sample().puskesmas(901, 1);
        assertThat(village(silent, 3).steps()).containsExactly(new NoNumber(FigureState.NOT_REPORTED, month(3)));

        var few = new Sample()
                .puskesmas(901, 1)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 9)
                .months(k6, 1, 3);
        assertThat(village(few, 1).of(NoTarget.class)).hasSize(1);
        assertThat(only(village(few, 1), NoRank.class)).isEqualTo(new NoRank(RankReason.SMALL, 10));
        assertThat(only(village(few, 1), Status.class).reading().reason()).isEqualTo(NoStatus.NO_TARGET);
    }

    private Explanation village(Sample sample, int month) {
        return explain(sample, k6, 1, month(month));
    }

    private static Explanation explain(Sample sample, Indicator indicator, int village, Period period) {
        Lens lens = sample.lens(indicator);
        Track track = lens.villageTrack(village);
        Unit unit = Structure.unit(lens.structure().village(village).orElseThrow());
        return ExplanationMaker.of(lens, lens.maker().make(unit, track, period, true), track, period, id -> true);
    }

    private Explanation puskesmas(Sample sample, Period period) {
        return puskesmas(sample, k6, period);
    }

    private static Explanation puskesmas(Sample sample, Indicator indicator, Period period) {
        Lens lens = sample.lens(indicator);
        Track track = lens.puskesmasTrack(901);
        Unit unit = Structure.unit(lens.structure().puskesmas(901).orElseThrow());
        return ExplanationMaker.of(lens, lens.maker().make(unit, track, period, true), track, period, id -> true);
    }

    private static <S extends ExplanationStep> S only(Explanation explanation, Class<S> kind) {
        return explanation
                .of(kind)
                .reduce((a, b) -> {
                    throw new AssertionError("twice: " + kind);
                })
                .orElseThrow();
    }
}
