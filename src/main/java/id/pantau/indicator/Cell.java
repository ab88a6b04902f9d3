package id.pantau.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What one place reported for one period, or the sum of several.
 *
 * @param numerator null = reported as empty
 * @param denominator reported with it; null = none
 * @param verified by the Dinkes; of a sum: all of it
 */
record Cell(@Nullable Long numerator, @Nullable Long denominator, boolean verified) {

    boolean hasNumber() {
        return numerator != null;
    }

    /** Both together; a part without number adds nothing and stays out of the denominator too. */
    static @Nullable Cell sum(@Nullable Cell a, @Nullable Cell b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        if (!a.hasNumber() || !b.hasNumber()) {
            return a.hasNumber() ? a : b;
        }
        return new Cell(add(a.numerator, b.numerator), add(a.denominator, b.denominator), a.verified && b.verified);
    }

    /** Null only where both are. */
    static @Nullable Long add(@Nullable Long a, @Nullable Long b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return Math.addExact(a, b);
    }
}
