package id.pantau.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of target.csv.
 *
 * @param row as a spreadsheet counts, the header is 1
 * @param unitCode kabupaten, Puskesmas or village, as it stands in the file
 * @param value for the whole year, in the unit of the indicator
 * @param basis the decision it stands on; may be empty, then the file itself is named
 * @param fromMonth from which it counts, 1 to 12; null: from January where it is the first, else from the month in which it comes
 * @param untilMonth last month in which it counts; null: to the end of the year
 * @param band minimum, stretch and tolerance around the value
 */
public record TargetEntry(
        int row,
        String indicatorCode,
        int year,
        String unitCode,
        BigDecimal value,
        DenominatorKind denominator,
        String basis,
        @Nullable Integer fromMonth,
        @Nullable Integer untilMonth,
        TargetBand band) {}
