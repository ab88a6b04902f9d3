package id.pantau.base.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A spreadsheet with one table: title and facts, the head that stays in sight, typed cells, the notes below. Rows are written as
 * they are made, so that memory does not grow with the table.
 */
final class XlsxFile {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 42;

    /** Widths are counted in 256ths of a digit. */
    private static final int DIGIT = 256;

    /** No cell of a spreadsheet holds more. */
    private static final int LONGEST = 32_767;

    private final TableFile table;
    private final Sheet sheet;
    private final XlsxStyles styles;
    private final int[] widths;
    private int next;

    private XlsxFile(TableFile table, SXSSFWorkbook book) {
        this.table = table;
        this.sheet = book.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
        this.styles = new XlsxStyles(book);
        this.widths = new int[table.heads().size()];
    }

    static void write(TableFile table, OutputStream out) throws IOException {
        try (var book = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true)) {
            var properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
            properties.setTitle(table.title());
            properties.setCreator("Pantau ILP");
            new XlsxFile(table, book).write();
            book.write(out);
        }
    }

    private void write() {
        line(table.title()).getCell(0).setCellStyle(styles.title());
        line(table.facts().stream().map(XlsxFile::sentence).collect(Collectors.joining(" · ")));
        int head = head();
        table.rows().forEach(this::row);
        sheet.createFreezePane(0, head + 1);
        sheet.setAutoFilter(new CellRangeAddress(head, Math.max(head, next - 1), 0, widths.length - 1));
        next++;
        table.notes().forEach(note -> line(sentence(note)));
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, Math.clamp(widths[i] + 2, NARROWEST, WIDEST) * DIGIT);
        }
        onPaper(head);
    }

    private void onPaper(int head) {
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        PrintSetup paper = sheet.getPrintSetup();
        paper.setLandscape(true);
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        paper.setFitHeight((short) 0);
    }

    private int head() {
        Row row = sheet.createRow(next);
        List<TableFile.Head> heads = table.heads();
        for (int i = 0; i < heads.size(); i++) {
            var cell = row.createCell(i);
            text(cell, heads.get(i).title());
            cell.setCellStyle(styles.head());
            // A head may break between words: the widest of them counts.
            for (String word : heads.get(i).title().split(" ")) {
                widths[i] = Math.max(widths[i], word.length());
            }
        }
        return next++;
    }

    private void row(List<Cell> cells) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < cells.size(); i++) {
            put(row, i, cells.get(i));
        }
    }

    private void put(Row row, int column, Cell value) {
        if (value.equals(Cell.EMPTY)) {
            return;
        }
        var cell = row.createCell(column);
        int decimals = table.heads().get(column).decimals();
        switch (value) {
            case Cell.Words words -> {
                text(cell, words.text());
                widths[column] = Math.max(widths[column], words.text().length());
            }
            case Cell.Amount amount -> {
                cell.setCellValue(amount.value().doubleValue());
                cell.setCellStyle(styles.number(decimals));
                int groups = amount.value().precision() - amount.value().scale();
                widths[column] = Math.max(widths[column], groups * 4 / 3 + decimals + 2);
            }
            case Cell.Day day -> {
                cell.setCellValue(day.date());
                cell.setCellStyle(styles.day());
                widths[column] = Math.max(widths[column], styles.dayWidth());
            }
            case Cell.Span span -> {
                if (span.period().isAnnual()) {
                    cell.setCellValue(span.period().year());
                    cell.setCellStyle(styles.year());
                } else {
                    cell.setCellValue(span.period().lastMonth().atDay(1));
                    cell.setCellStyle(styles.month());
                }
                widths[column] = Math.max(widths[column], styles.dayWidth());
            }
        }
    }

    private Row line(String text) {
        Row row = sheet.createRow(next++);
        text(row.createCell(0), text);
        return row;
    }

    private void text(org.apache.poi.ss.usermodel.Cell cell, String text) {
        cell.setCellValue(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
        if (FormulaGuard.mayRun(text)) {
            cell.setCellStyle(styles.asTyped());
        }
    }

    private static String sentence(TableFile.Fact fact) {
        return fact.label() + ": " + fact.text();
    }
}
