package id.pantau.intake.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a sheet from the names of its columns on. Lines are left empty in between, so that a row has the number in the
 * text that it has in the sheet.
 */
final class SheetRows implements SheetContentsHandler {

    private static final CSVFormat SEMICOLONS =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final Set<String> required;
    private final int most;
    private final CSVPrinter out;
    private final List<String> cells = new ArrayList<>();
    private List<String> first = List.of();
    private boolean found;
    private int written;
    private long letters;

    SheetRows(CsvColumns columns, int most, Appendable text) throws IOException {
        this.required = Set.copyOf(columns.required());
        this.most = most;
        this.out = new CSVPrinter(text, SEMICOLONS);
    }

    /** Whether the names of the columns were there. */
    boolean found() {
        return found;
    }

    /** Where no sheet has the columns, the first row of all is left for the reader to say what is missing. */
    void end() throws IOException {
        if (!found && !first.isEmpty()) {
            out.printRecord(first);
        }
        out.flush();
    }

    @Override
    public void startRow(int row) {
        cells.clear();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (value == null || value.isBlank()) {
            return;
        }
        if (value.startsWith("ERROR:")) {
            throw new SheetUnreadable.Stop(
                    "sheet.formula", String.valueOf(reference), value.substring("ERROR:".length()));
        }
        if (column < cells.size()) {
            throw new SheetUnreadable.Stop("sheet.unreadable");
        }
        if (column >= CsvTable.MOST_COLUMNS) {
            throw new SheetUnreadable.Stop("intake.csv.too-many-columns", CsvTable.MOST_COLUMNS);
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(CellText.clean(value));
    }

    @Override
    public void endRow(int row) {
        if (cells.isEmpty()) {
            return;
        }
        if (found) {
            print(row);
        } else if (names().containsAll(required)) {
            found = true;
            print(0);
        } else if (first.isEmpty()) {
            first = List.copyOf(cells);
        }
    }

    private Set<String> names() {
        return cells.stream().map(CsvTable::columnName).collect(Collectors.toSet());
    }

    private void print(int line) {
        try {
            if (line < written) {
                throw new SheetUnreadable.Stop("sheet.unreadable");
            }
            while (written < line) {
                count(1);
                out.println();
                written++;
            }
            count(cells.stream().mapToInt(cell -> cell.length() + 1).sum());
            out.printRecord(cells);
            written++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count(int more) {
        letters += more;
        if (letters > most) {
            throw new SheetUnreadable.Stop("sheet.too-long", most >> 20);
        }
    }
}
