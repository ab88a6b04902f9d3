package id.pantau.indicator;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads pasted targets. The columns follow from what the sheet already says: unit; target where it is about one indicator, indicator;
 * target where it is about one unit, and indicator; unit; target where the sheet of a unit gets rows of three cells whose second
 * names a unit. Behind the target may stand minimum, stretch and tolerance. Every bad cell is named, not only the first.
 */
final class TargetPaste {

    private static final String INDICATOR = "kode_indikator";
    private static final String TARGET = "target";
    private static final List<String> BAND = List.of("minimum", "tantangan", "toleransi");

    private record Key(int indicatorId, UnitKind kind, int unitId) {}

    private final Map<String, Indicator> indicators;
    private final PastedUnits units;
    private final int year;
    private final List<Problem> problems = new ArrayList<>();

    TargetPaste(List<Indicator> indicators, List<Unit> units, int year) {
        this.indicators = indicators.stream()
                .flatMap(i -> List.of(i.code(), i.name(Locale.of("id"))).stream()
                        .map(name -> Map.entry(name.toLowerCase(Locale.ROOT), i)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
        this.units = new PastedUnits(units);
        this.year = year;
    }

    /**
     * @param indicator of the whole sheet; null where the rows name it
     * @param unit of the whole sheet; null where the rows name it
     * @param versions the version that is recorded last of an indicator and unit; 0 for none
     */
    TargetPasted read(
            String text,
            @Nullable Indicator indicator,
            @Nullable Unit unit,
            ToIntBiFunction<Indicator, Unit> versions) {
        List<TargetCell> cells = new ArrayList<>();
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
            Indicator of = indicator == null ? indicator(row.cell(column++), row.number()) : indicator;
            boolean namesUnit =
                    unit == null || (indicator == null && row.cells().size() > 2 && !isNumber(row.cell(1)));
            Unit forUnit = namesUnit ? units.find(row.cell(column++), row.number(), problems) : unit;
            if (row.cell(column).isEmpty()) {
                empty++;
                continue;
            }
            BigDecimal value = number(row, column++, TARGET);
            TargetBand band = band(row, column);
            if (of == null || forUnit == null || value == null || band == null) {
                continue;
            }
            Integer earlier = rows.putIfAbsent(new Key(of.id(), forUnit.kind(), forUnit.id()), row.number());
            if (earlier != null) {
                problem(row.number(), PastedUnits.COLUMN, "target.error.twice", earlier);
            } else if (allowed(row.number(), of, forUnit, value, band)) {
                cells.add(new TargetCell(of, forUnit, value, band, versions.applyAsInt(of, forUnit)));
            }
        }
        return new TargetPasted(List.copyOf(cells), empty, List.copyOf(problems));
    }

    /** The words of a heading name columns, in any order of words; a row of data names a unit or an indicator. */
    private static boolean isHeading(PastedRows.Row row) {
        return row.cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .anyMatch(cell -> cell.equals(TARGET) || cell.equals(PastedUnits.COLUMN) || cell.equals(INDICATOR));
    }

    private static boolean isNumber(String cell) {
        return PastedRows.number(cell).isPresent();
    }

    private @Nullable Indicator indicator(String text, int row) {
        Indicator found = indicators.get(text.toLowerCase(Locale.ROOT));
        if (found == null) {
            problem(row, INDICATOR, "target.paste.unknown-indicator", text);
        }
        return found;
    }

    private @Nullable BigDecimal number(PastedRows.Row row, int column, String name) {
        BigDecimal value = PastedRows.number(row.cell(column)).orElse(null);
        if (value == null) {
            problem(row.number(), name, "target.paste.no-number", row.cell(column));
        }
        return value;
    }

    /** Null, with problems, where one of its cells is no number. */
    private @Nullable TargetBand band(PastedRows.Row row, int from) {
        @Nullable BigDecimal[] parts = new BigDecimal[BAND.size()];
        boolean readable = true;
        for (int i = 0; i < parts.length; i++) {
            if (!row.cell(from + i).isEmpty()) {
                parts[i] = number(row, from + i, BAND.get(i));
                readable &= parts[i] != null;
            }
        }
        return readable ? new TargetBand(parts[0], parts[1], parts[2]) : null;
    }

    private boolean allowed(int row, Indicator indicator, Unit unit, BigDecimal value, TargetBand band) {
        var target = new TargetVersion(
                indicator.id(),
                year,
                UnitDirectory.ref(unit),
                1,
                1,
                value,
                indicator.denominatorReported() ? DenominatorKind.REPORTED : DenominatorKind.PROJECTION,
                TargetBasis.of(TARGET),
                band,
                null);
        var refusal = TargetRules.refusal(indicator, target);
        refusal.ifPresent(key -> problem(row, column(key), key));
        return refusal.isEmpty();
    }

    private static String column(String key) {
        return switch (key) {
            case "target.error.level" -> PastedUnits.COLUMN;
            case "target.error.minimum" -> BAND.get(0);
            case "target.error.stretch" -> BAND.get(1);
            case "target.error.tolerance" -> BAND.get(2);
            default -> TARGET;
        };
    }

    private void problem(int row, String column, String key, Object... arguments) {
        problems.add(Problem.ofRow(Severity.ERROR, "", row, column, key, arguments));
    }
}
