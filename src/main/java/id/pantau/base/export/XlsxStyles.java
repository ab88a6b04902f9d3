package id.pantau.base.export;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look. A format shows numbers as the reader's own spreadsheet is set; names of months are Indonesian. */
final class XlsxStyles {

    private static final short TITLE_SIZE = 14;

    /** Language 0421 is Indonesian. */
    private static final String DAY = "[$-421]d mmmm yyyy";

    private static final String MONTH = "[$-421]mmmm yyyy";

    private final Workbook book;
    private final CellStyle title;
    private final CellStyle head;
    private final CellStyle asTyped;
    private final CellStyle day;
    private final CellStyle month;
    private final CellStyle year;
    private final Map<Integer, CellStyle> numbers = new HashMap<>();

    XlsxStyles(Workbook book) {
        this.book = book;
        this.title = book.createCellStyle();
        Font large = bold();
        large.setFontHeightInPoints(TITLE_SIZE);
        title.setFont(large);
        this.head = book.createCellStyle();
        head.setFont(bold());
        head.setWrapText(true);
        head.setVerticalAlignment(VerticalAlignment.TOP);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setBorderBottom(BorderStyle.THIN);
        this.asTyped = book.createCellStyle();
        asTyped.setQuotePrefixed(true);
        this.day = format(DAY);
        this.month = format(MONTH);
        this.year = format("0");
    }

    CellStyle title() {
        return title;
    }

    CellStyle head() {
        return head;
    }

    /** A text that stays one when the cell is edited. */
    CellStyle asTyped() {
        return asTyped;
    }

    CellStyle day() {
        return day;
    }

    CellStyle month() {
        return month;
    }

    CellStyle year() {
        return year;
    }

    /** Of the longest date, in digits. */
    int dayWidth() {
        return "20 September 2026".length();
    }

    /** With marks between thousands. */
    CellStyle number(int decimals) {
        return numbers.computeIfAbsent(decimals, d -> format(d == 0 ? "#,##0" : "#,##0." + "0".repeat(d)));
    }

    private CellStyle format(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private Font bold() {
        Font font = book.createFont();
        font.setBold(true);
        return font;
    }
}
