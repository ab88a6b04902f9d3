package id.pantau.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of spm.csv.
 *
 * @param row as a spreadsheet counts, header = 1
 * @param service number 1 to 12, or name of the service as in the regulation, any case
 * @param goodsServicesStaff percent, 0 to 100
 */
public record SpmRow(
        int row,
        int year,
        String service,
        long numerator,
        long denominator,
        BigDecimal goodsServicesStaff,
        @Nullable String source) {}
