package id.pantau.intake.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** The values of a spreadsheet as they are stored and not as they are shown: all digits, a point, days as {@code 2019-01-31}. */
final class SheetCells extends DataFormatter {

    /** More decimals say nothing, of whatever it is. */
    private static final int MOST_DECIMALS = 15;

    private final boolean from1904;

    SheetCells(boolean from1904) {
        super(Locale.ROOT);
        this.from1904 = from1904;
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
        if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
            return DateTimeFormatter.ISO_LOCAL_DATE.format(DateUtil.getLocalDateTime(value, from1904));
        }
        var digits = BigDecimal.valueOf(value);
        if (digits.scale() > MOST_DECIMALS) {
            digits = digits.setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        }
        String text = digits.stripTrailingZeros().toPlainString();
        // A code is often kept as a number whose format gives it back its zeros in front.
        return formatString != null && formatString.matches("0{2,30}") && text.length() < formatString.length()
                ? "0".repeat(formatString.length() - text.length()) + text
                : text;
    }
}
