package id.pantau.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The same unit one year earlier.
 *
 * @param sameMonths numerator of the same months (of the same month for a snapshot); null where nothing was reported
 * @param total numerator of the whole year; an annual total if there is one, else the months; null where nothing was reported
 * @param coverage at the same month, on last year's denominator; null where it cannot be computed
 */
public record LastYear(
        @Nullable Long sameMonths,
        @Nullable Long total,
        @Nullable BigDecimal coverage) {}
