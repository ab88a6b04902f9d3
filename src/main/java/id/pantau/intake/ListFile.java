package id.pantau.intake;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.intake.reading.CsvColumns;
import id.pantau.intake.reading.CsvRow;
import id.pantau.intake.reading.CsvTable;
import id.pantau.intake.reading.SheetReader;
import id.pantau.intake.reading.SheetUnreadable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A list that was handed in on a page, read with the reader of packs; a spreadsheet, and cells copied from one, are put into its form
 * first.
 *
 * @param name what the user calls it
 * @param columns expected in the first row
 */
record ListFile(String name, byte[] bytes, CsvColumns columns) {

    private static final CSVFormat TABS = CSVFormat.TDF
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(false)
            .get();
    private static final CSVFormat SEMICOLONS =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    /**
     * Hands every row that can be taken apart to {@code rows}.
     *
     * @param most bytes; a spreadsheet that unfolds to more is refused
     * @return false where the list as a whole is refused: rows handed over before are to be forgotten
     */
    boolean read(int most, Consumer<CsvRow> rows, List<Problem> problems) {
        try {
            Path file = Files.createTempFile("pantau-daftar-", ".csv");
            try {
                return write(file, most, problems) && CsvTable.read(file, name, columns, rows, problems::add);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it could be written as the reader expects it. */
    private boolean write(Path file, int most, List<Problem> problems) throws IOException {
        if (SheetReader.mayRead(bytes)) {
            return writeSheet(file, most, problems);
        }
        if (!hasTabs()) {
            Files.write(file, bytes);
            return true;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                CSVParser cells = CSVParser.parse(text, TABS);
                var csv = SEMICOLONS.print(writer)) {
            for (var row : cells) {
                csv.printRecord(row);
            }
            return true;
        } catch (UncheckedIOException | IOException e) {
            problems.add(Problem.ofFile(Severity.ERROR, name, "facility-register.file.quotes"));
            return false;
        }
    }

    private boolean writeSheet(Path file, int most, List<Problem> problems) throws IOException {
        Path sheet = Files.createTempFile("pantau-daftar-", ".xlsx");
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            Files.write(sheet, bytes);
            SheetReader.write(sheet, columns, most, writer);
            return true;
        } catch (SheetUnreadable e) {
            problems.add(Problem.ofFile(Severity.ERROR, name, e.key(), e.arguments()));
            return false;
        } finally {
            Files.delete(sheet);
        }
    }

    /** Whether there is a tab in the first line. */
    private boolean hasTabs() {
        for (byte b : bytes) {
            if (b == '\t') {
                return true;
            }
            if (b == '\n' || b == '\r') {
                return false;
            }
        }
        return false;
    }
}
