package id.pantau.indicator;

import id.pantau.base.DomainException;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows pasted into a sheet. The columns follow from what the sheet already says: the unit and its number where the sheet is
 * about one subject, the subject and its number where it is about one unit, and both where a row names a unit there too. Every bad
 * cell is named, not only the first.
 *
 * @param <S> the subject: an indicator, or a group of people
 */
abstract class SheetPaste<S> {

    private static final int LONGEST = 2_000_000;

    private record Key(Object subject, UnitKind kind, int unitId) {}

    /**
     * @param subject column of the subject
     * @param unitFirst whether the unit stands before the subject where a row names both
     * @param numbers columns of the number and of what may stand behind it
     * @param unknown key of the sentence for a subject that is not known
     * @param twice key of the sentence for what was pasted already, with the row
     */
    record Columns(String subject, boolean unitFirst, List<String> numbers, String unknown, String twice) {}

    private final Columns columns;
    private final PastedUnits units;
    private final List<Problem> problems = new ArrayList<>();

    SheetPaste(Columns columns, List<Unit> units) {
        this.columns = columns;
        this.units = new PastedUnits(units);
    }

    /** Null where the cell means none. */
    abstract @Nullable S subject(String text);

    /**
     * The key of the sentence that says why these numbers cannot be; empty where they can.
     *
     * @param subject null where the row names none that is known, and so with the unit
     */
    abstract Optional<String> refusal(@Nullable S subject, @Nullable Unit unit, @Nullable BigDecimal[] numbers);

    /** The column that a refusal is about. */
    String column(String refusal) {
        return columns.numbers().getFirst();
    }

    /**
     * @param subject of the whole sheet; null where the rows name it
     * @param unit of the whole sheet; null where the rows name it
     * @param versions the version that is recorded last of a subject and unit; 0 for none
     */
    final SheetPasted<S> read(
            String text, @Nullable S subject, @Nullable Unit unit, ToIntBiFunction<S, Unit> versions) {
        if (text.length() > LONGEST) {
            throw DomainException.rule("target.paste.too-long");
        }
        List<SheetCell<S>> cells = new ArrayList<>();
        Map<Key, Integer> rows = new HashMap<>();
        int empty = 0;
        List<PastedRows.Row> pasted = PastedRows.of(text);
        for (PastedRows.Row row :
                pasted.stream().skip(isHeading(pasted) ? 1 : 0).toList()) {
            boolean namesUnit = unit == null || (subject == null && namesBoth(row));
            int unitAt = subject == null && !columns.unitFirst() ? 1 : 0;
            int subjectAt = namesUnit && columns.unitFirst() ? 1 : 0;
            S of = subject == null ? subject(row.cell(subjectAt), row) : subject;
            Unit forUnit = namesUnit ? units.find(row.cell(unitAt), row.number(), problems) : unit;
            int from = (subject == null ? 1 : 0) + (namesUnit ? 1 : 0);
            if (row.cell(from).isEmpty()) {
                empty++;
                continue;
            }
            @Nullable BigDecimal[] numbers = numbers(row, from);
            if (numbers == null || refused(row, of, forUnit, numbers) || of == null || forUnit == null) {
                continue;
            }
            Integer earlier = rows.putIfAbsent(new Key(of, forUnit.kind(), forUnit.id()), row.number());
            if (earlier == null) {
                BigDecimal number = Objects.requireNonNull(numbers[0]);
                cells.add(new SheetCell<>(of, forUnit, number, band(numbers), versions.applyAsInt(of, forUnit)));
            } else {
                problem(row, PastedUnits.COLUMN, columns.twice(), earlier);
            }
        }
        return new SheetPasted<>(List.copyOf(cells), empty, List.copyOf(problems));
    }

    /** The words of a heading name columns, in any order of words; a row of data names a unit or a subject. */
    private boolean isHeading(List<PastedRows.Row> rows) {
        List<String> words = List.of(columns.subject(), columns.numbers().getFirst(), PastedUnits.COLUMN);
        return rows.stream()
                .limit(1)
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> words.contains(cell.toLowerCase(Locale.ROOT)));
    }

    /** Whether two names stand before the number. */
    private static boolean namesBoth(PastedRows.Row row) {
        return row.cells().size() > 2
                && PastedRows.number(row.cell(1)).isEmpty()
                && row.cells().stream().skip(1).anyMatch(cell -> !cell.isEmpty());
    }

    private @Nullable S subject(String text, PastedRows.Row row) {
        S found = subject(text);
        if (found == null) {
            problem(row, columns.subject(), columns.unknown(), text);
        }
        return found;
    }

    /** Null, with problems, where one of the cells is no number; those behind the first may be empty. */
    private @Nullable BigDecimal @Nullable [] numbers(PastedRows.Row row, int from) {
        @Nullable BigDecimal[] numbers = new BigDecimal[columns.numbers().size()];
        boolean readable = true;
        for (int i = 0; i < numbers.length; i++) {
            String cell = row.cell(from + i);
            numbers[i] = PastedRows.number(cell).orElse(null);
            if (numbers[i] == null && !cell.isEmpty()) {
                problem(row, columns.numbers().get(i), "target.paste.no-number", cell);
                readable = false;
            }
        }
        return readable ? numbers : null;
    }

    private boolean refused(PastedRows.Row row, @Nullable S of, @Nullable Unit unit, @Nullable BigDecimal[] numbers) {
        var refusal = refusal(of, unit, numbers);
        refusal.ifPresent(key -> problem(row, column(key), key));
        return refusal.isPresent();
    }

    private void problem(PastedRows.Row row, String column, String key, Object... arguments) {
        problems.add(Problem.ofRow(Severity.ERROR, "", row.number(), column, key, arguments));
    }

    /** What stands behind the number, where the sheet has such columns. */
    static TargetBand band(@Nullable BigDecimal[] numbers) {
        return numbers.length == 1 ? TargetBand.NONE : new TargetBand(numbers[1], numbers[2], numbers[3]);
    }
}
