package id.pantau.rollout;

import id.pantau.base.DomainException;
import id.pantau.base.i18n.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Rows copied from a spreadsheet: a tab between cells (a semicolon where no tab is found), also with line breaks within a cell. */
final class PastedTable {

    static final int MOST_ROWS = 500;
    private static final int MOST_LETTERS = 500_000;

    private static final List<DateTimeFormatter> DATES = Stream.of(
                    "uuuu-M-d", "d-M-uuuu", "d/M/uuuu", "d.M.uuuu", "d MMMM uuuu", "d MMM uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Texts.INDONESIAN)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    /** @param number of the row, from 1 */
    record Row(int number, List<String> cells) {

        /** Null beyond the last cell and where nothing is written. */
        @Nullable
        String cell(int index) {
            return index < cells.size() && !cells.get(index).isEmpty() ? cells.get(index) : null;
        }
    }

    private PastedTable() {}

    /**
     * The rows in which anything is written.
     *
     * @param head the first word of a head, which is left out where it was copied along
     * @throws DomainException.RuleViolation where there are too many, or none
     */
    static List<Row> of(String text, String head) {
        if (text.length() > MOST_LETTERS) {
            throw DomainException.rule("register.error.paste-long");
        }
        List<Row> rows = new ArrayList<>();
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(text.indexOf('\t') >= 0 ? '\t' : ';')
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            for (CSVRecord line : parser) {
                List<String> cells = line.stream()
                        .map(cell -> cell.replace('\u00a0', ' ').strip())
                        .toList();
                boolean isHead = rows.isEmpty() && cells.getFirst().equalsIgnoreCase(head);
                if (!isHead && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Row((int) line.getRecordNumber(), cells));
                }
            }
        } catch (UncheckedIOException | IOException e) {
            throw DomainException.rule("register.error.paste-unreadable");
        }
        if (rows.isEmpty()) {
            throw DomainException.rule("register.error.paste-empty");
        }
        if (rows.size() > MOST_ROWS) {
            throw DomainException.rule("register.error.paste-rows", MOST_ROWS);
        }
        return rows;
    }

    /** A date as people here write it: 24-5-2026, 24/5/2026, 24 Mei 2026, 2026-05-24. Empty for anything else. */
    static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException e) {
                // The next pattern may fit.
            }
        }
        return Optional.empty();
    }
}
