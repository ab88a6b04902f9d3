package id.pantau.base.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * A CSV as a spreadsheet set to Indonesian opens it: semicolons, decimal comma, UTF-8 with its mark. Head and rows and nothing else,
 * so that a program reads it too; what holds for the whole table stands in columns behind the others.
 */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private CsvFile() {}

    static void write(TableFile table, OutputStream out) throws IOException {
        List<TableFile.Fact> facts =
                Stream.concat(table.facts().stream(), table.notes().stream()).toList();
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        try (var csv = FORMAT.print(writer)) {
            csv.printRecord(Stream.concat(
                            table.heads().stream().map(TableFile.Head::title),
                            facts.stream().map(TableFile.Fact::label))
                    .map(FormulaGuard::defused)
                    .toList());
            for (List<Cell> row : table.rows()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.size(); i++) {
                    cells.add(text(row.get(i), table.heads().get(i).decimals()));
                }
                facts.forEach(fact -> cells.add(FormulaGuard.defused(fact.text())));
                csv.printRecord(cells);
            }
        }
    }

    private static String text(Cell cell, int decimals) {
        return switch (cell) {
            case Cell.Words words -> FormulaGuard.defused(words.text());
            case Cell.Amount amount ->
                amount.value()
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',');
            case Cell.Day day -> day.date().toString();
            case Cell.Span span -> span.period().toString();
        };
    }
}
