package id.pantau.intake.reading;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads one CSV file of a pack row by row, so that memory does not grow with the file. Everything that is wrong with the file or a
 * row becomes a problem with its row and column; nothing is thrown.
 */
public final class CsvTable {

    /** More is no list of a kabupaten: five years of forty indicators in 330 villages are 792,000 figures in several files. */
    static final int MOST_ROWS = 500_000;

    static final int MOST_COLUMNS = 256;
    private static final int MOST_CELL = 1_000;
    private static final int MOST_REPEATED = 10_000;

    private final String file;
    private final CsvColumns columns;
    private final Consumer<Problem> problems;
    private final Map<String, CsvRow.ColumnStyle> styles = new HashMap<>();
    private final Map<String, String> repeated = new HashMap<>();

    private CsvTable(String file, CsvColumns columns, Consumer<Problem> problems) {
        this.file = file;
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * Hands every row that can be taken apart to {@code rows}.
     *
     * @param path where it lies
     * @param file what the user calls it
     * @return false where the file as a whole is refused; the reason is among the problems, and rows handed over before are to be
     *     forgotten
     */
    public static boolean read(
            Path path, String file, CsvColumns columns, Consumer<CsvRow> rows, Consumer<Problem> problems) {
        return new CsvTable(file, columns, problems).read(path, rows);
    }

    private boolean read(Path path, Consumer<CsvRow> rows) {
        try {
            Optional<TextCheck.Fault> fault = TextCheck.check(path);
            if (fault.isPresent()) {
                TextCheck.Fault f = fault.get();
                return refuse(f.line(), "intake.csv." + f.fault(), f.kind().name(), f.line());
            }
            try (Reader reader = openAfterMark(path)) {
                return parse(reader, delimiter(path), rows);
            }
        } catch (IOException e) {
            return refuse(0, "intake.csv.unreadable");
        }
    }

    private boolean parse(Reader reader, char delimiter, Consumer<CsvRow> rows) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(format).get()) {
            try {
                return parse(parser.iterator(), rows);
            } catch (UncheckedIOException e) {
                int line = (int) parser.getCurrentLineNumber() + 1;
                return refuse(line, "intake.csv.quotes", line);
            }
        }
    }

    private boolean parse(Iterator<CSVRecord> records, Consumer<CsvRow> rows) {
        if (!records.hasNext()) {
            return refuse(0, "intake.csv.empty");
        }
        CSVRecord first = records.next();
        if (first.size() > MOST_COLUMNS) {
            return refuse(1, "intake.csv.too-many-columns", MOST_COLUMNS);
        }
        List<String> header = first.stream().map(CellText::clean).toList();
        List<String> personal = PersonalData.columnsIn(header);
        if (!personal.isEmpty()) {
            return refuse(1, "intake.csv.personal-data", String.join(", ", personal));
        }
        Optional<Map<String, Integer>> positions = positions(header);
        if (positions.isEmpty()) {
            return false;
        }
        while (records.hasNext()) {
            CSVRecord csv = records.next();
            int row = (int) csv.getRecordNumber();
            if (row > MOST_ROWS) {
                return refuse(row, "intake.csv.too-many-rows", MOST_ROWS);
            }
            List<String> cells = csv.stream().map(this::text).toList();
            if (cells.stream().anyMatch(PersonalData::looksLikeNik)) {
                return refuse(row, "intake.csv.nik", row);
            }
            handOver(row, header.size(), cells, positions.get(), rows);
        }
        return true;
    }

    /** Lists repeat themselves: the same source in a hundred thousand rows is kept once. */
    private String text(String cell) {
        String known = repeated.get(cell);
        if (known == null) {
            known = CellText.clean(cell);
            if (repeated.size() < MOST_REPEATED) {
                repeated.put(cell, known);
            }
        }
        return known;
    }

    private void handOver(
            int row, int width, List<String> cells, Map<String, Integer> positions, Consumer<CsvRow> rows) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (cells.size() > width && cells.subList(width, cells.size()).stream().anyMatch(c -> !c.isEmpty())) {
            problem(Severity.ERROR, row, "intake.csv.too-many-cells", cells.size(), width);
            return;
        }
        if (cells.stream().anyMatch(c -> c.length() > MOST_CELL)) {
            problem(Severity.ERROR, row, "intake.csv.cell-too-long", MOST_CELL);
            return;
        }
        if (columns.sums() && CellText.isTotal(cells.getFirst())) {
            problem(Severity.INFO, row, "intake.csv.total-row");
            return;
        }
        rows.accept(new CsvRow(file, row, cells, positions, styles, problems));
    }

    /** Where each column stands; empty where the header cannot be used. */
    private Optional<Map<String, Integer>> positions(List<String> header) {
        Set<String> known = columns.all();
        Map<String, Integer> positions = new HashMap<>();
        Set<String> twice = new TreeSet<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String column = columnName(header.get(i));
            if (!known.contains(column)) {
                if (!column.isEmpty()) {
                    unknown.add(header.get(i));
                }
            } else if (positions.putIfAbsent(column, i) != null) {
                twice.add(column);
            }
        }
        List<String> missing = columns.required().stream()
                .filter(c -> !positions.containsKey(c))
                .toList();
        if (!unknown.isEmpty()) {
            problem(Severity.INFO, 1, "intake.csv.unknown-columns", String.join(", ", unknown));
        }
        if (!missing.isEmpty()) {
            refuse(1, "intake.csv.missing-columns", String.join(", ", missing), String.join(";", columns.required()));
        }
        if (!twice.isEmpty()) {
            refuse(1, "intake.csv.column-twice", String.join(", ", twice));
        }
        return missing.isEmpty() && twice.isEmpty() ? Optional.of(positions) : Optional.empty();
    }

    static String columnName(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }

    /** A semicolon where the first line has one, else a comma. */
    private static char delimiter(Path path) throws IOException {
        try (var reader = new BufferedReader(openAfterMark(path))) {
            String first = reader.readLine();
            return first != null && first.indexOf(';') < 0 ? ',' : ';';
        }
    }

    private static Reader openAfterMark(Path path) throws IOException {
        Reader reader = new BufferedReader(new QuoteGuard(Files.newBufferedReader(path, StandardCharsets.UTF_8)));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private boolean refuse(int row, String key, Object... arguments) {
        problem(Severity.ERROR, row == 1 ? 1 : 0, key, arguments);
        return false;
    }

    private void problem(Severity severity, int row, String key, Object... arguments) {
        problems.accept(Problem.ofRow(severity, file, row, null, key, arguments));
    }
}
