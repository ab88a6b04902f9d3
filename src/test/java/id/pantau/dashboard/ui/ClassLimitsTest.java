package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ClassLimitsTest {

    private static List<BigDecimal> numbers(double... numbers) {
        return Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
    }

    private static List<Double> limits(List<BigDecimal> limits) {
        return limits.stream().map(BigDecimal::doubleValue).toList();
    }

    /** How many values each class holds. */
    private static List<Long> counts(List<BigDecimal> values, List<BigDecimal> limits) {
        var counts = values.stream()
                .collect(Collectors.groupingBy(
                        value -> ClassLimits.classOf(value, limits), TreeMap::new, Collectors.counting()));
        return IntStream.rangeClosed(0, limits.size())
                .mapToObj(i -> counts.getOrDefault(i, 0L))
                .toList();
    }

    @Test
    void a_limit_belongs_to_the_class_above_it_and_the_last_class_is_closed() {
        List<BigDecimal> limits = numbers(20, 40, 60, 80);
        assertThat(ClassLimits.classOf(new BigDecimal("19.999"), limits)).isZero();
        assertThat(ClassLimits.classOf(new BigDecimal("20.000"), limits)).isEqualTo(1);
        assertThat(ClassLimits.classOf(new BigDecimal("80"), limits)).isEqualTo(4);
        assertThat(ClassLimits.classOf(new BigDecimal("100"), limits)).isEqualTo(4);
        assertThat(ClassLimits.classOf(new BigDecimal("-5"), limits)).isZero();
        assertThat(ClassLimits.classOf(new BigDecimal("7"), List.of())).isZero();
    }

    @Test
    void quantiles_hold_as_many_in_each_class() {
        List<BigDecimal> values =
                IntStream.rangeClosed(1, 40).mapToObj(BigDecimal::valueOf).toList();
        assertThat(counts(values, ClassLimits.quantiles(values, 5))).containsExactly(8L, 8L, 8L, 8L, 8L);
    }

    @Test
    void equal_intervals_are_equally_wide() {
        assertThat(limits(ClassLimits.equalIntervals(numbers(0, 3, 50, 100), 5)))
                .containsExactly(20.0, 40.0, 60.0, 80.0);
        assertThat(limits(ClassLimits.equalIntervals(numbers(-10, 10), 4))).containsExactly(-5.0, 0.0, 5.0);
    }

    @Test
    void natural_breaks_lie_in_the_widest_gaps() {
        assertThat(limits(ClassLimits.naturalBreaks(numbers(1, 2, 3, 20, 21, 22, 80, 81, 82), 3)))
                .containsExactly(20.0, 80.0);
        // Jenks' own example of a cut that equal intervals miss.
        assertThat(limits(ClassLimits.naturalBreaks(numbers(4, 5, 9, 10), 2))).containsExactly(9.0);
    }

    @Test
    void few_alike_negative_and_missing_values_make_fewer_classes_and_never_an_empty_one() {
        for (var values : List.of(
                numbers(),
                numbers(7),
                numbers(7, 7, 7, 7),
                numbers(1, 2),
                numbers(1, 2, 3),
                numbers(-8, -8, -3, 0),
                numbers(5, 5, 5, 5, 5, 5, 5, 90))) {
            for (var limits : List.of(ClassLimits.quantiles(values, 5), ClassLimits.naturalBreaks(values, 5))) {
                assertThat(limits).as("%s", values).doesNotHaveDuplicates().isSorted();
                assertThat(limits.size())
                        .isLessThanOrEqualTo(Math.max(0, Set.copyOf(values).size() - 1));
                if (!values.isEmpty()) {
                    assertThat(counts(values, limits))
                            .as("%s at %s", values, limits)
                            .doesNotContain(0L);
                }
            }
            assertThat(ClassLimits.equalIntervals(values, 5))
                    .as("%s", values)
                    .doesNotHaveDuplicates()
                    .isSorted();
        }
        assertThat(ClassLimits.equalIntervals(numbers(7, 7), 5)).isEmpty();
        assertThat(ClassLimits.quantiles(numbers(), 5)).isEmpty();
    }

    @Test
    void differences_are_cut_on_both_sides_of_zero_alike() {
        assertThat(limits(ClassLimits.aroundZero(numbers(-3.1, 0, 8.4)))).containsExactly(-6.0, -2.0, 2.0, 6.0);
        assertThat(ClassLimits.aroundZero(numbers(0, 0))).isEmpty();
        assertThat(ClassLimits.aroundZero(numbers())).isEmpty();
        assertThat(ClassLimits.classOf(BigDecimal.ZERO, ClassLimits.aroundZero(numbers(-3.1))))
                .isEqualTo(2);
    }

    @Property
    void every_method_cuts_ascending_within_the_values(@ForAll("shares") List<BigDecimal> values) {
        for (var limits : List.of(
                ClassLimits.quantiles(values, 5),
                ClassLimits.equalIntervals(values, 5),
                ClassLimits.naturalBreaks(values, 5))) {
            assertThat(limits).hasSizeLessThan(5).doesNotHaveDuplicates().isSorted();
            if (!limits.isEmpty()) {
                List<BigDecimal> sorted = values.stream().sorted().toList();
                assertThat(limits.getFirst()).isGreaterThan(sorted.getFirst());
                assertThat(limits.getLast()).isLessThanOrEqualTo(sorted.getLast());
            }
        }
    }

    @Property
    void no_other_cut_has_a_smaller_sum_of_squares(@ForAll("few") List<BigDecimal> values) {
        double[] sorted =
                values.stream().sorted().mapToDouble(BigDecimal::doubleValue).toArray();
        List<Integer> starts = new NaturalBreaks(sorted, 3).starts();
        double best = squares(sorted, 0, starts.get(0))
                + squares(sorted, starts.get(0), starts.get(1))
                + squares(sorted, starts.get(1), sorted.length);
        for (int a = 1; a < sorted.length - 1; a++) {
            for (int b = a + 1; b < sorted.length; b++) {
                double other = squares(sorted, 0, a) + squares(sorted, a, b) + squares(sorted, b, sorted.length);
                assertThat(best).isLessThanOrEqualTo(other + 1e-6);
            }
        }
    }

    private static double squares(double[] numbers, int from, int end) {
        double mean = Arrays.stream(numbers, from, end).average().orElseThrow();
        return Arrays.stream(numbers, from, end)
                .map(n -> (n - mean) * (n - mean))
                .sum();
    }

    @Provide
    Arbitrary<List<BigDecimal>> shares() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-20), BigDecimal.valueOf(180))
                .ofScale(2)
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<BigDecimal>> few() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(1)
                .list()
                .ofMinSize(3)
                .ofMaxSize(9);
    }
}
