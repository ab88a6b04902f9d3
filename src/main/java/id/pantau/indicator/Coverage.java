package id.pantau.indicator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Σn/ΣN as it is: never averaged, capped or rounded. Compared on integers.
 *
 * @param numerator not negative
 * @param denominator positive
 * @param multiplier 100 for percent, 1.000 or 100.000 for rates
 */
record Coverage(long numerator, long denominator, int multiplier) implements Comparable<Coverage> {

    Coverage {
        if (numerator < 0 || denominator <= 0 || multiplier <= 0) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " x " + multiplier);
        }
    }

    /** Null where it cannot be computed: a part unknown, or nobody to serve. */
    static @Nullable Coverage of(@Nullable Long numerator, @Nullable Long denominator, int multiplier) {
        return numerator == null || denominator == null || denominator == 0
                ? null
                : new Coverage(numerator, denominator, multiplier);
    }

    /** In the indicator's unit, to 34 digits; to be rounded for display only. */
    BigDecimal value() {
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(multiplier))
                .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
    }

    /** Against a limit in the indicator's unit: negative below, 0 at, positive above it. */
    int compareTo(BigDecimal limit) {
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(multiplier))
                .compareTo(limit.multiply(BigDecimal.valueOf(denominator)));
    }

    @Override
    public int compareTo(Coverage other) {
        if (multiplier == other.multiplier && isInt(numerator | denominator | other.numerator | other.denominator)) {
            return Long.compare(numerator * other.denominator, other.numerator * denominator);
        }
        return product(numerator, other.denominator, multiplier)
                .compareTo(product(other.numerator, denominator, other.multiplier));
    }

    private static boolean isInt(long number) {
        return number >>> 31 == 0;
    }

    private static BigInteger product(long a, long b, long c) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).multiply(BigInteger.valueOf(c));
    }
}
