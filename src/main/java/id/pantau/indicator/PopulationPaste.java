package id.pantau.indicator;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads pasted target populations: unit; number in the sheet of a group, group; number in that of a unit, and unit; group; number
 * where rows of three cells are pasted there. Every bad cell is named, not only the first.
 */
final class PopulationPaste {

    private static final String GROUP = "kelompok";
    private static final String AMOUNT = "jumlah";

    private record Key(TargetGroup group, UnitKind kind, int unitId) {}

    private final PastedUnits units;
    private final int year;
    private final DenominatorKind kind;
    private final List<Problem> problems = new ArrayList<>();

    PopulationPaste(List<Unit> units, int year, DenominatorKind kind) {
        this.units = new PastedUnits(units);
        this.year = year;
        this.kind = kind;
    }

    /**
     * @param group of the whole sheet; null where the rows name it
     * @param unit of the whole sheet; null where the rows name it
     * @param versions of the number that is recorded; 0 for none
     */
    PopulationPasted read(
            String text,
            @Nullable TargetGroup group,
            @Nullable Unit unit,
            ToIntBiFunction<TargetGroup, Unit> versions) {
        List<PopulationCell> cells = new ArrayList<>();
        Map<Key, Integer> rows = new HashMap<>();
        int empty = 0;
        boolean first = true;
        for (PastedRows.Row row : PastedRows.of(text)) {
            boolean heading = first && isHeading(row);
            first = false;
            if (heading) {
                continue;
            }
            int column = 0;
            boolean namesUnit =
                    unit == null || row.cells().size() > 2 && !row.cell(2).isEmpty();
            Unit forUnit = namesUnit ? units.find(row.cell(column++), row.number(), problems) : unit;
            TargetGroup of = group == null ? group(row.cell(column++), row.number()) : group;
            if (row.cell(column).isEmpty()) {
                empty++;
                continue;
            }
            Long amount = amount(row.cell(column), row.number());
            if (of == null || forUnit == null || amount == null) {
                continue;
            }
            Integer earlier = rows.putIfAbsent(new Key(of, forUnit.kind(), forUnit.id()), row.number());
            if (earlier != null) {
                problem(row.number(), PastedUnits.COLUMN, "population.error.twice", earlier);
            } else {
                cells.add(new PopulationCell(of, forUnit, amount, versions.applyAsInt(of, forUnit)));
            }
        }
        return new PopulationPasted(List.copyOf(cells), empty, List.copyOf(problems));
    }

    private static boolean isHeading(PastedRows.Row row) {
        return row.cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .anyMatch(cell -> cell.equals(AMOUNT) || cell.equals(GROUP) || cell.equals(PastedUnits.COLUMN));
    }

    private @Nullable TargetGroup group(String text, int row) {
        TargetGroup found = TargetGroup.parse(text).orElse(null);
        if (found == null) {
            problem(row, GROUP, "population.paste.unknown-group", text);
        }
        return found;
    }

    private @Nullable Long amount(String text, int row) {
        BigDecimal number = PastedRows.number(text).orElse(null);
        if (number == null) {
            problem(row, AMOUNT, "target.paste.no-number", text);
            return null;
        }
        boolean whole = number.scale() <= 0 && number.precision() <= 18;
        var refusal = whole
                ? PopulationRules.refusal(year, kind, number.longValueExact(), "")
                : Optional.of("population.error.amount");
        refusal.ifPresent(key -> problem(row, AMOUNT, key));
        return refusal.isPresent() ? null : (Long) number.longValueExact();
    }

    private void problem(int row, String column, String key, Object... arguments) {
        problems.add(Problem.ofRow(Severity.ERROR, "", row, column, key, arguments));
    }
}
