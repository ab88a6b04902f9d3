package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What holds for all figures. */
@SuppressWarnings("NullAway") // a null where a number is expected fails the test
class FigurePropertiesTest {

    private final Indicator k6 = Sample.flow();

    @Property(tries = 200)
    void the_sum_over_any_partition_of_the_villages_is_the_kabupaten(
            @ForAll @Size(6) List<@IntRange(max = 50) Integer> numerators,
            @ForAll @Size(6) List<@IntRange(max = 3) Integer> serving) {
        Sample sample = partitioned(serving);
        fill(sample, numerators, List.of(1, 2, 3, 4, 5, 6));

        Structure structure = sample.structure();
        long parts = 0;
        long people = 0;
        for (var puskesmas : structure.puskesmas()) {
            UnitFigure figure = sample.puskesmas(k6, month(1), puskesmas.id());
            parts += figure.numerator() == null ? 0 : figure.numerator();
            people += figure.denominator() == null ? 0 : figure.denominator();
        }
        for (var village : structure.villages()) {
            if (structure.puskesmasOf(village.id()) == null) {
                parts += sample.village(k6, month(1), village.id()).numerator();
                people += 60;
            }
        }

        assertThat(sample.regency(k6, month(1)).numerator()).isEqualTo(parts);
        assertThat(sample.regency(k6, month(1)).denominator()).isEqualTo(people).isEqualTo(360);
    }

    @Property(tries = 100)
    void the_order_of_import_does_not_change_a_figure(
            @ForAll @Size(6) List<@IntRange(max = 50) Integer> numerators, @ForAll long seed) {
        List<Integer> order = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
        Sample one = partitioned(List.of(1, 1, 2, 2, 3, 0));
        fill(one, numerators, order);
        Collections.shuffle(order, new Random(seed));
        Sample other = partitioned(List.of(1, 1, 2, 2, 3, 0));
        fill(other, numerators, order);

        assertThat(other.regency(k6, month(1))).isEqualTo(one.regency(k6, month(1)));
    }

    @Property(tries = 200)
    void a_permutation_does_not_change_ranks(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 40) Integer> numerators, @ForAll long seed) {
        List<@Nullable Coverage> coverages = new ArrayList<>();
        for (int i = 0; i < numerators.size(); i++) {
            coverages.add(new Coverage(numerators.get(i), 8 + i % 5, 100));
        }
        var ranks = Ranking.ranks(coverages, Direction.HIGHER_IS_BETTER, 10);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < coverages.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        List<@Nullable Coverage> shuffled = new ArrayList<>();
        order.forEach(i -> shuffled.add(coverages.get(i)));

        var again = Ranking.ranks(shuffled, Direction.HIGHER_IS_BETTER, 10);

        for (int i = 0; i < order.size(); i++) {
            assertThat(again.get(i)).isEqualTo(ranks.get(order.get(i)));
        }
    }

    @Property
    void the_level_is_monotone_in_the_numerator(
            @ForAll @IntRange(max = 500) int n,
            @ForAll @IntRange(min = 1, max = 500) int people,
            @ForAll @IntRange(min = 1, max = 100) int target,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        Pace pace = PaceTest.ofMonth(BigDecimal.valueOf(target), month);

        if (pace.reached(n, people, Direction.HIGHER_IS_BETTER)) {
            assertThat(pace.reached(n + 1, people, Direction.HIGHER_IS_BETTER)).isTrue();
        }
        if (pace.reached(n + 1, people, Direction.LOWER_IS_BETTER)) {
            assertThat(pace.reached(n, people, Direction.LOWER_IS_BETTER)).isTrue();
        }
    }

    @Property
    void nobody_is_needed_exactly_when_the_pace_is_reached(
            @ForAll @IntRange(max = 500) int n,
            @ForAll @IntRange(min = 1, max = 500) int people,
            @ForAll @IntRange(min = 1, max = 1000) int tenths,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        Pace pace = PaceTest.ofMonth(BigDecimal.valueOf(tenths, 1), month);
        Gap gap = GapRule.of(n, people, pace, Direction.HIGHER_IS_BETTER, 1);

        assertThat(gap.neededNow() != null && gap.neededNow() == 0)
                .isEqualTo(pace.reached(n, people, Direction.HIGHER_IS_BETTER));
    }

    /** Six villages with 60 people each; {@code serving} names the Puskesmas of each, 0 none. */
    private static Sample partitioned(List<Integer> serving) {
        var sample = new Sample();
        for (int p = 1; p <= 3; p++) {
            List<Integer> villages = new ArrayList<>();
            for (int v = 0; v < serving.size(); v++) {
                if (serving.get(v) == p) {
                    villages.add(v + 1);
                }
            }
            sample.puskesmas(900 + p, villages.stream().mapToInt(v -> v).toArray());
        }
        for (int v = 0; v < serving.size(); v++) {
            if (serving.get(v) == 0) {
                sample.village(v + 1, 1);
            }
        }
        return sample.everyVillage(TargetGroup.PREGNANT_WOMEN, 60);
    }

    private void fill(Sample sample, List<Integer> numerators, List<Integer> order) {
        order.forEach(v -> sample.months(k6, v, numerators.get(v - 1)));
    }
}
