package id.pantau.indicator;

import static id.pantau.indicator.Sample.dinkes;
import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Level;
import id.pantau.base.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Quality rules that look at more than one indicator or unit: rules §8. */
class QualityOthersTest {

    private final Indicator k1 =
            Sample.indicator("KIA-K1", IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER, TargetGroup.PREGNANT_WOMEN);
    private final Indicator k4 = Sample.checks(
            Sample.indicator("KIA-K4", IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER, TargetGroup.PREGNANT_WOMEN),
            new Checks(true, false, false, "KIA-K1", null));
    private final Indicator weighed = measured("GIZ-DS", null);
    private final Indicator stunted = measured("GIZ-STU", "PENGUKURAN");
    private final Indicator wasted = measured("GIZ-WAS", "PENGUKURAN");
    private final Indicator deaths = Sample.deaths();
    private final Indicator deathsOfMen = part("-L");
    private final Indicator deathsOfWomen = part("-P");

    private static Indicator measured(String code, @Nullable String measurement) {
        return Sample.checks(
                Sample.indicator(code, IndicatorKind.SNAPSHOT, Direction.LOWER_IS_BETTER, null),
                new Checks(false, false, false, null, measurement));
    }

    private static Indicator part(String suffix) {
        return Sample.indicator("KIA-AKI" + suffix, IndicatorKind.COUNT, Direction.LOWER_IS_BETTER, null);
    }

    private static Sample villages() {
        return new Sample().puskesmas(901, 1, 2, 3).everyVillage(TargetGroup.PREGNANT_WOMEN, 60);
    }

    private static List<String> rules(Sample sample, Period period, Indicator indicator, Indicator... others) {
        return sample.report(dinkes(), Channel.SCREEN, Level.DESA, period, indicator, others).units().stream()
                .filter(figure -> figure.unit().id() == 1)
                .flatMap(figure -> figure.flags().stream())
                .map(QualityFlag::rule)
                .filter(rule -> !rule.equals(QualityRules.LATE) && !rule.equals(QualityRules.MISSING))
                .toList();
    }

    @Test
    void a_step_above_the_one_before_it_is_flagged_at_the_later_one() {
        Sample sample = villages().months(k1, 1, 10).months(k4, 1, 11);

        assertThat(rules(sample, month(1), k4, k1)).containsExactly(QualityRules.LATER_STEP);
        assertThat(rules(sample, month(1), k1, k4)).isEmpty();
        assertThat(rules(villages().months(k1, 1, 11).months(k4, 1, 11), month(1), k4, k1))
                .isEmpty();
    }

    @Test
    void months_of_two_indicators_are_not_compared_where_one_is_behind() {
        Sample sample = villages().months(k1, 1, 10).months(k4, 1, 10, 5);

        assertThat(rules(sample, month(2), k4, k1)).isEmpty();
    }

    @Test
    void one_measurement_has_one_denominator_and_most_of_the_weighed_are_measured() {
        Sample sample = villages()
                .of(weighed, month(2), 1, 70L, 100L)
                .of(stunted, month(2), 1, 9L, 79L)
                .of(wasted, month(2), 1, 9L, 79L);

        assertThat(rules(sample, month(2), stunted, weighed, wasted))
                .containsExactlyInAnyOrder(QualityRules.MEASURED_SHARE, QualityRules.MEASURED_ABOVE_WEIGHED);
        assertThat(rules(sample, month(2), wasted, stunted, weighed)).isEmpty();

        sample.of(stunted, month(2), 1, 9L, 80L).of(weighed, month(2), 1, 80L, 100L);
        assertThat(rules(sample, month(2), stunted, weighed, wasted))
                .containsExactly(QualityRules.UNEQUAL_DENOMINATORS);
        assertThat(rules(sample, month(2), stunted, weighed)).isEmpty();
    }

    @Test
    void an_index_of_families_says_little_where_few_were_visited() {
        Indicator visited = measured("IKS-KUN", null);
        Indicator index = measured("IKS", "IKS-KUN");
        Sample sample = villages().of(index, month(2), 1, 9L, 79L).of(visited, month(2), 1, 79L, 100L);

        assertThat(rules(sample, month(2), index, visited)).containsExactly(QualityRules.VISITED_SHARE);
        assertThat(rules(sample, month(2), index, wasted)).isEmpty();
        assertThat(rules(sample, month(2), visited, index)).isEmpty();
        sample.of(visited, month(2), 1, 79L, null);
        assertThat(rules(sample, month(2), index, visited))
                .as("of nobody knows how many")
                .isEmpty();
    }

    @Test
    void both_parts_together_make_the_total() {
        Sample sample = villages().months(deaths, 1, 5).months(deathsOfMen, 1, 3);
        assertThat(rules(sample, month(1), deaths, deathsOfMen, deathsOfWomen)).isEmpty();

        sample.months(deathsOfWomen, 1, 1);
        assertThat(rules(sample, month(1), deaths, deathsOfMen, deathsOfWomen)).containsExactly(QualityRules.PARTS);
        sample.months(deathsOfWomen, 1, 2);
        assertThat(rules(sample, month(1), deaths, deathsOfMen, deathsOfWomen)).isEmpty();
    }

    @Test
    void an_annual_total_below_its_own_months_is_flagged() {
        Sample sample = villages().months(k1, 1, 5, 6).of(k1, Period.year(Sample.YEAR), 1, 10L, null);

        assertThat(rules(sample, Period.year(Sample.YEAR), k1)).containsExactly(QualityRules.CUMULATIVE_FALLS);
        sample.of(k1, Period.year(Sample.YEAR), 1, 11L, null);
        assertThat(rules(sample, Period.year(Sample.YEAR), k1)).isEmpty();
    }

    @Test
    void more_than_all_people_are_odd_for_shares_and_not_for_counts() {
        assertThat(rules(villages().months(k1, 1, 61), month(1), k1)).containsExactly(QualityRules.OVER_100);
        assertThat(rules(villages().months(k1, 1, 60), month(1), k1)).isEmpty();
        assertThat(rules(villages().of(deaths, month(1), 1, 5L, 4L), month(1), deaths))
                .isEmpty();
    }

    @Test
    void a_sum_without_the_people_of_a_village_says_so() {
        Sample sample = new Sample()
                .puskesmas(901, 1, 2)
                .population(TargetGroup.PREGNANT_WOMEN, UnitRef.village(1), DenominatorKind.PROJECTION, 60)
                .months(k1, 1, 5)
                .months(k1, 2, 5);

        assertThat(columns(sample, k1)).containsExactly(QualityRules.NO_POPULATION);
        assertThat(columns(villages().months(k1, 1, 5).months(k1, 2, 5), k1)).isEmpty();
    }

    @Test
    void an_empty_report_is_not_a_missing_one() {
        Sample sample = villages()
                .months(k1, 1, null, 5)
                .of(k1, month(2), 2, null, null)
                .today(LocalDate.of(2026, 3, 6));

        assertThat(sample.report(dinkes(), Channel.SCREEN, Level.DESA, month(2), k1).flags().stream()
                        .filter(flag -> flag.rule().equals(QualityRules.LATE)
                                || flag.rule().equals(QualityRules.MISSING))
                        .map(flag -> flag.unit().id())
                        .distinct())
                .containsExactly(3);
    }

    @Test
    void what_belongs_together_is_found_by_the_catalogue() {
        List<Indicator> all = List.of(k1, k4, weighed, stunted, wasted, deaths, deathsOfMen, deathsOfWomen);

        assertThat(QualityCheck.related(k4, all)).containsExactly(k4, k1);
        assertThat(QualityCheck.related(k1, all)).containsExactly(k1);
        assertThat(QualityCheck.related(stunted, all)).containsExactly(stunted, weighed, wasted);
        assertThat(QualityCheck.related(wasted, all)).containsExactly(wasted, stunted);
        assertThat(QualityCheck.related(weighed, all)).containsExactly(weighed);
        assertThat(QualityCheck.related(deaths, all)).containsExactly(deaths, deathsOfMen, deathsOfWomen);
    }

    @Test
    void the_same_numbers_in_all_villages_are_a_copied_column() {
        Sample sample = villages();
        for (int village = 1; village <= 3; village++) {
            sample.months(k1, village, 10 + village).months(k4, village, 10 + village);
        }
        assertThat(columns(sample, k4)).containsExactly(QualityRules.SAME_COLUMNS);
        assertThat(columns(sample, k1)).as("has no step before it").isEmpty();

        sample.months(k4, 3, 12);
        assertThat(columns(sample, k4)).isEmpty();
    }

    private List<String> columns(Sample sample, Indicator indicator) {
        return sample.report(dinkes(), Channel.SCREEN, Level.DESA, month(1), indicator, k1).whole().flags().stream()
                .map(QualityFlag::rule)
                .toList();
    }

    @Test
    void a_copied_row_is_told_once_at_the_unit_that_is_asked_for() {
        List<Indicator> four = List.of(k1, k4, part("-A"), part("-B")).stream()
                .map(i -> Sample.indicator(
                        i.code(), IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER, TargetGroup.PREGNANT_WOMEN))
                .toList();
        Sample sample = villages();
        four.forEach(i -> sample.months(i, 1, 7).months(i, 2, 7).months(i, 3, 8));
        List<Lens> lenses = four.stream().map(sample::lens).toList();
        Map<Unit, Area> units = new LinkedHashMap<>();
        sample.structure().villages().forEach(v -> units.put(Structure.unit(v), Area.ofVillage(v.id())));

        assertThat(copies(lenses, units, Set.of(1, 2, 3))).containsExactly("1 as 2");
        assertThat(copies(lenses, units, Set.of(2))).containsExactly("2 as 1");
        assertThat(copies(lenses, units, Set.of(3))).isEmpty();
        assertThat(copies(lenses.subList(0, 3), units, Set.of(1, 2, 3))).isEmpty();
    }

    private static List<String> copies(List<Lens> lenses, Map<Unit, Area> units, Set<Integer> asked) {
        return new QualityCheck(lenses, null)
                .copies(units, unit -> asked.contains(unit.id()), month(1)).stream()
                        .map(flag -> flag.unit().id() + " as "
                                + Objects.requireNonNull(flag.alike()).id())
                        .toList();
    }
}
