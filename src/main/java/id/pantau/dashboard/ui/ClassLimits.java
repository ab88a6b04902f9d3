package id.pantau.dashboard.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Limits between the classes of a map: a value belongs to the class whose lower limit it has reached and whose upper limit it has not
 * ("lower ≤ v &lt; upper"); the first class is open below, the last above.
 *
 * <p>Limits are rounded before anything is put into a class, so that what the legend says is what was done. Where values are few or
 * alike there are fewer classes than were asked for, never an empty one between two equal limits.
 */
final class ClassLimits {

    private ClassLimits() {}

    /** @return ascending, none twice, at most {@code classes - 1} */
    static List<BigDecimal> quantiles(Collection<BigDecimal> values, int classes) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        return tidy(
                sorted,
                IntStream.range(1, classes)
                        .map(i -> Math.ceilDiv(i * sorted.size(), classes))
                        .filter(at -> at < sorted.size())
                        .mapToObj(sorted::get)
                        .toList());
    }

    /** @return ascending, none twice, at most {@code classes - 1} */
    static List<BigDecimal> equalIntervals(Collection<BigDecimal> values, int classes) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return List.of();
        }
        BigDecimal width = sorted.getLast().subtract(sorted.getFirst());
        return tidy(
                sorted,
                IntStream.range(1, classes)
                        .mapToObj(i -> sorted.getFirst()
                                .add(width.multiply(BigDecimal.valueOf(i))
                                        .divide(BigDecimal.valueOf(classes), MathContext.DECIMAL64)))
                        .toList());
    }

    /**
     * The partition with the least sum of squared deviations from the means of its classes (Fisher 1958, Jenks 1967), found exactly.
     *
     * @return ascending, none twice, at most {@code classes - 1}
     */
    static List<BigDecimal> naturalBreaks(Collection<BigDecimal> values, int classes) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        double[] numbers = sorted.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        int distinct = (int) IntStream.range(0, numbers.length)
                .filter(i -> i == 0 || numbers[i] > numbers[i - 1])
                .count();
        return tidy(
                sorted,
                new NaturalBreaks(numbers, Math.min(classes, distinct))
                        .starts().stream().map(sorted::get).toList());
    }

    /** Limits on either side of no difference, at a fifth and three fifths of the largest one: five classes centred on 0. */
    static List<BigDecimal> aroundZero(Collection<BigDecimal> differences) {
        BigDecimal largest = differences.stream()
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        if (largest.signum() == 0) {
            return List.of();
        }
        BigDecimal inner = ceil(largest.multiply(new BigDecimal("0.2")));
        BigDecimal outer = inner.multiply(BigDecimal.valueOf(3));
        return List.of(outer.negate(), inner.negate(), inner, outer);
    }

    /** The class of a value: how many limits it has reached. */
    static int classOf(BigDecimal value, List<BigDecimal> limits) {
        return (int)
                limits.stream().filter(limit -> value.compareTo(limit) >= 0).count();
    }

    /** Up to the next number with one significant digit. */
    private static BigDecimal ceil(BigDecimal number) {
        return number.round(new MathContext(1, RoundingMode.CEILING));
    }

    /**
     * Rounds to three significant digits of the range, and leaves out limits below which, or above which, nothing lies. Of values
     * that are rounded down to the same limit one limit is left.
     */
    private static List<BigDecimal> tidy(List<BigDecimal> sorted, List<BigDecimal> limits) {
        List<BigDecimal> tidy = new ArrayList<>();
        if (sorted.isEmpty()) {
            return tidy;
        }
        BigDecimal range = sorted.getLast().subtract(sorted.getFirst());
        int scale = range.signum() == 0 ? 0 : Math.max(0, 2 - (range.precision() - range.scale() - 1));
        for (BigDecimal limit : limits) {
            // Down, so that the value at which a class begins does not fall out of it.
            BigDecimal rounded = limit.setScale(scale, RoundingMode.FLOOR);
            boolean divides = rounded.compareTo(sorted.getFirst()) > 0 && rounded.compareTo(sorted.getLast()) <= 0;
            if (divides && (tidy.isEmpty() || rounded.compareTo(tidy.getLast()) > 0)) {
                tidy.add(rounded);
            }
        }
        return tidy;
    }
}
