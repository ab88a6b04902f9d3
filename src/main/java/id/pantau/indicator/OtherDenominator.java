package id.pantau.indicator;

import id.pantau.base.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The same figure on another kind of target population: "the" denominator does not exist, and where two differ by much both are
 * shown (product page, Words).
 *
 * @param denominator N of {@code kind}
 * @param coverage of the same people served, on that N
 * @param difference of that N from the one in use, in percent of the one in use; below 0 where it is smaller
 */
public record OtherDenominator(
        DenominatorKind kind, long numerator, long denominator, BigDecimal coverage, BigDecimal difference) {

    private static final BigDecimal MUCH = BigDecimal.TEN;

    /** Empty where the figure has no recorded denominator, or none that differs by more than 10 %. */
    static List<OtherDenominator> of(Lens lens, Area area, Period period) {
        List<OtherDenominator> others = new ArrayList<>();
        Reading used = lens.track(area).read(period);
        Long now = used.denominator();
        if (now == null || now == 0 || used.kind() != lens.kind()) {
            return others;
        }
        for (DenominatorKind kind : lens.choices()) {
            Reading other = lens.on(kind).track(area).read(period);
            Coverage coverage = other.coverage(lens.indicator().multiplier());
            if (kind == lens.kind() || other.kind() != kind || coverage == null) {
                continue;
            }
            BigDecimal difference = BigDecimal.valueOf(coverage.denominator() - now)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(now), MathContext.DECIMAL128);
            if (difference.abs().compareTo(MUCH) > 0) {
                others.add(new OtherDenominator(
                        kind, coverage.numerator(), coverage.denominator(), coverage.value(), difference));
            }
        }
        return others;
    }
}
