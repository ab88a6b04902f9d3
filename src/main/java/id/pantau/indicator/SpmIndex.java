package id.pantau.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quality of a minimum service and the index over all twelve (rules §9; Permendagri 59/2021). */
final class SpmIndex {

    static final int SERVICES = SpmService.values().length;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal COVERAGE_WEIGHT = new BigDecimal("0.8");
    private static final BigDecimal MEANS_WEIGHT = new BigDecimal("0.2");

    private SpmIndex() {}

    /** 0,8 · min(coverage, 100) + 0,2 · goods-services-staff; both in percent. The only place where a coverage is capped. */
    static BigDecimal quality(BigDecimal coverage, BigDecimal goodsServicesStaff) {
        return COVERAGE_WEIGHT
                .multiply(coverage.min(HUNDRED), MathContext.DECIMAL128)
                .add(MEANS_WEIGHT.multiply(goodsServicesStaff), MathContext.DECIMAL128);
    }

    /** Plain mean of the twelve; null unless all twelve are there. */
    static @Nullable BigDecimal index(List<BigDecimal> qualities) {
        if (qualities.size() != SERVICES) {
            return null;
        }
        return qualities.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(SERVICES), MathContext.DECIMAL128);
    }
}
