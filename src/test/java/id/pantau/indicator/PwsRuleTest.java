package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PWS status and alerts: rules §5. */
@SuppressWarnings("NullAway") // a null where a number is expected fails the test
class PwsRuleTest {

    private final Indicator k6 = Sample.flow();

    @ParameterizedTest
    @CsvSource({
        "true, RISES, BAIK, KURANG",
        "true, STAYS, BAIK, BAIK",
        "true, FALLS, KURANG, BAIK",
        "false, RISES, CUKUP, JELEK",
        "false, STAYS, JELEK, JELEK",
        "false, FALLS, JELEK, CUKUP"
    })
    void level_and_trend_make_the_word_and_lower_is_better_turns_the_trend_round(
            boolean onPace, Trend trend, PwsStatus higher, PwsStatus lower) {
        assertThat(PwsRule.status(onPace, trend, Direction.HIGHER_IS_BETTER, RuleSettings.DEFAULT))
                .isEqualTo(higher);
        assertThat(PwsRule.status(onPace, trend, Direction.LOWER_IS_BETTER, RuleSettings.DEFAULT))
                .isEqualTo(lower);
    }

    @Test
    void below_pace_and_unchanged_is_a_setting() {
        var mild = new RuleSettings(80, 10, 10, PwsStatus.CUKUP, false, 80);

        assertThat(PwsRule.status(false, Trend.STAYS, Direction.HIGHER_IS_BETTER, mild))
                .isEqualTo(PwsStatus.CUKUP);
    }

    @ParameterizedTest
    @CsvSource({"RISES, true, false", "STAYS, true, true", "FALLS, false, true", "NONE,,", "UNKNOWN,,"})
    void what_stays_or_goes_the_good_way_improves(Trend trend, @Nullable Boolean higher, @Nullable Boolean lower) {
        assertThat(PwsRule.improves(trend, Direction.HIGHER_IS_BETTER)).isEqualTo(higher);
        assertThat(PwsRule.improves(trend, Direction.LOWER_IS_BETTER)).isEqualTo(lower);
    }

    @Test
    void two_months_behind_with_one_before_suffice_to_alert_and_less_does_not() {
        var behind = List.of(behind(5), behind(4), behind(3));

        assertThat(AlertRule.behindAndFalling(behind, Direction.HIGHER_IS_BETTER))
                .isTrue();
        assertThat(AlertRule.behindAndFalling(behind, Direction.LOWER_IS_BETTER))
                .isFalse();
        assertThat(AlertRule.behindAndFalling(behind.subList(1, 3), Direction.HIGHER_IS_BETTER))
                .isFalse();
        var onceOnPace = List.of(new AlertRule.Month(new Coverage(5, 60, 100), true), behind(4), behind(3));
        assertThat(AlertRule.behindAndFalling(onceOnPace, Direction.HIGHER_IS_BETTER))
                .isTrue();
        var onPaceLastMonth = List.of(behind(5), new AlertRule.Month(new Coverage(4, 60, 100), true), behind(3));
        assertThat(AlertRule.behindAndFalling(onPaceLastMonth, Direction.HIGHER_IS_BETTER))
                .isFalse();
        assertThat(AlertRule.monthsBehind(onPaceLastMonth)).isEqualTo(1);
    }

    private static AlertRule.Month behind(long n) {
        return new AlertRule.Month(new Coverage(n, 60, 100), false);
    }

    @Test
    void a_snapshot_compares_its_measured_months_and_a_state_what_is_known() {
        Indicator ds = Sample.snapshot();
        var weighed =
                village(60, "50").target(ds, "70").of(ds, month(1), 1, 30L, 40L).of(ds, month(2), 1, 35L, 50L);

        PwsReading pws = weighed.village(ds, month(2), 1).pws();
        assertThat(pws.status()).isEqualTo(PwsStatus.KURANG);
        assertThat(pws.thisMonth()).isEqualByComparingTo("70");
        assertThat(pws.lastMonth()).isEqualByComparingTo("75");
        assertThat(weighed.village(ds, month(1), 1).pws().reason()).isEqualTo(NoStatus.NO_MONTH_BEFORE);

        Indicator odf = Sample.indicator("LIN-ODF", IndicatorKind.STATE, Direction.HIGHER_IS_BETTER, null);
        var states = village(60, "50").target(odf, "50").of(odf, month(1), 1, 1L, null);
        assertThat(states.village(odf, month(3), 1).pws().onPace()).isTrue();
    }

    @Test
    void the_trend_compares_months_and_never_the_cumulative_number() {
        var sample = village(60, "50").months(k6, 1, 9, 5);

        PwsReading pws = sample.village(k6, month(2), 1).pws();

        assertThat(pws.trend()).isEqualTo(Trend.FALLS);
        assertThat(pws.status()).isEqualTo(PwsStatus.KURANG);
    }

    @Test
    void january_has_a_level_and_no_trend() {
        var sample = village(60, "50").months(k6, 1, 9).of(k6, Period.month(2025, 12), 1, 1L, null);

        PwsReading pws = sample.village(k6, month(1), 1).pws();

        assertThat(pws.status()).isNull();
        assertThat(pws.onPace()).isTrue();
        assertThat(pws.trend()).isEqualTo(Trend.NONE);
        assertThat(pws.reason()).isEqualTo(NoStatus.FIRST_MONTH);
    }

    @Test
    void january_against_december_compares_coverage_not_numbers() {
        Coverage december = new Coverage(5, 60, 100);
        Coverage january = new Coverage(5, 50, 100);
        assertThat(PwsRule.trend(january, december)).isEqualTo(Trend.RISES);

        var sample = village(60, "50")
                .settings(new RuleSettings(80, 10, 10, PwsStatus.JELEK, true, 80))
                .months(k6, 1, 9)
                .of(k6, Period.month(2025, 12), 1, 1L, null);
        assertThat(sample.village(k6, month(1), 1).pws().status()).isEqualTo(PwsStatus.BAIK);
    }

    @Test
    void a_missing_month_before_leaves_the_level_only_and_says_so() {
        var sample = village(60, "50").months(k6, 1, 9, null, 9);

        PwsReading pws = sample.village(k6, month(3), 1).pws();

        assertThat(pws.status()).isNull();
        assertThat(pws.onPace()).isTrue();
        assertThat(pws.reason()).isEqualTo(NoStatus.NO_MONTH_BEFORE);
    }

    @Test
    void an_annual_total_has_a_level_only() {
        var sample = village(60, "50").of(k6, Period.year(2026), 1, 40L, null);

        PwsReading pws = sample.village(k6, Period.year(2026), 1).pws();

        assertThat(pws.onPace()).isTrue();
        assertThat(pws.reason()).isEqualTo(NoStatus.ANNUAL);
    }

    @Test
    void two_falling_months_below_pace_alert_and_one_does_not() {
        assertThat(alerts(5, 4, 5)).isEmpty();

        List<Alert> alerts = alerts(5, 4, 3);
        assertThat(alerts).singleElement().satisfies(alert -> {
            assertThat(alert.reason()).isEqualTo(Alert.Reason.BEHIND_AND_FALLING);
            assertThat(alert.monthsBehind()).isEqualTo(9);
            assertThat(alert.peopleNeeded()).isPositive();
        });
    }

    @Test
    void falling_above_pace_does_not_alert() {
        var sample = village(60, "50").months(k6, 1, 9, 9, 9, 9, 9, 9, 5, 4, 3).today(LocalDate.of(2026, 10, 1));

        assertThat(find(sample, k6, month(9))).isEmpty();
    }

    @Test
    void a_report_alerts_from_the_eleventh_day_after_its_due_day() {
        var sample = village(60, "50").months(k6, 1, 5, 5, 5, 5, 5, 5, 5, 5);

        assertThat(find(sample.today(LocalDate.of(2026, 10, 15)), k6, month(9))).isEmpty();
        assertThat(find(sample.today(LocalDate.of(2026, 10, 16)), k6, month(9)))
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.reason()).isEqualTo(Alert.Reason.NOT_REPORTED);
                    assertThat(alert.monthsBehind()).isEqualTo(1);
                });
    }

    @Test
    void an_overdue_month_alerts_whatever_month_the_page_shows() {
        var sample = new Sample()
                .puskesmas(901, 1, 2, 3)
                .months(k6, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)
                .months(k6, 2, 5, 5, 5, 5, 5, 5, 5, 5, 5)
                .of(k6, month(10), 3, null, null)
                .today(LocalDate.of(2026, 11, 20));

        for (int page : new int[] {3, 9, 10}) {
            assertThat(find(sample, k6, month(page))).singleElement().satisfies(alert -> {
                assertThat(alert.unit().id()).isEqualTo(2);
                assertThat(alert.reason()).isEqualTo(Alert.Reason.NOT_REPORTED);
                assertThat(alert.period()).isEqualTo(month(10));
            });
        }
    }

    @Test
    void an_indicator_that_comes_as_annual_totals_is_not_overdue_by_the_month() {
        var sample = village(60, "50").of(k6, Period.year(2025), 1, 40L, null);

        assertThat(find(sample, k6, Period.year(2025))).isEmpty();
        assertThat(find(sample, k6, month(9))).isEmpty();
    }

    @Test
    void a_case_of_dengue_is_not_a_death() {
        Indicator dengue = Sample.indicator("DBD", IndicatorKind.COUNT, Direction.LOWER_IS_BETTER, null);
        var sample = new Sample().puskesmas(901, 1).months(dengue, 1, 0, 3, 0).today(LocalDate.of(2026, 4, 1));

        assertThat(find(sample, dengue, month(3))).isEmpty();
    }

    @Test
    void every_death_alerts() {
        Indicator deaths = Sample.deaths();
        var sample =
                new Sample().puskesmas(901, 1, 2).months(deaths, 1, 0, 1, 0).months(deaths, 2, 0, 0, 0);
        sample.today(LocalDate.of(2026, 4, 1));

        assertThat(find(sample, deaths, month(3))).singleElement().satisfies(alert -> {
            assertThat(alert.reason()).isEqualTo(Alert.Reason.DEATH);
            assertThat(alert.unit().id()).isEqualTo(1);
            assertThat(alert.peopleNeeded()).isEqualTo(1);
        });
    }

    private Sample village(long people, String target) {
        return new Sample()
                .puskesmas(901, 1)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, people)
                .target(k6, target);
    }

    /** A village below its pace all year, with these numbers from July to September. */
    private List<Alert> alerts(int july, int august, int september) {
        var months = IntStream.concat(IntStream.generate(() -> 1).limit(6), IntStream.of(july, august, september))
                .boxed()
                .toArray(Integer[]::new);
        return find(village(100, "80").today(LocalDate.of(2026, 10, 1)).months(k6, 1, months), k6, month(9));
    }

    private static List<Alert> find(Sample sample, Indicator indicator, Period period) {
        Lens lens = sample.lens(indicator);
        var sight = new Sight(Sample.dinkes(), Channel.SCREEN, lens.structure(), indicator);
        return new AlertFinder(lens, sight, Overdue.of(lens)).find(period, AskedUnit.ALL);
    }
}
