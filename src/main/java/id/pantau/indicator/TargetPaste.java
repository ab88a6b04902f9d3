package id.pantau.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads pasted targets: unit; target, or indicator; target, or indicator; unit; target, each with minimum, stretch and tolerance. */
final class TargetPaste extends SheetPaste<Indicator> {

    private static final List<String> NUMBERS = List.of("target", "minimum", "tantangan", "toleransi");

    private final Map<String, Indicator> indicators;
    private final int year;

    TargetPaste(List<Indicator> indicators, List<Unit> units, int year) {
        super(
                new Columns("kode_indikator", false, NUMBERS, "target.paste.unknown-indicator", "target.error.twice"),
                units);
        this.indicators = indicators.stream()
                .flatMap(i -> List.of(i.code(), i.name(Locale.of("id"))).stream()
                        .map(name -> Map.entry(name.toLowerCase(Locale.ROOT), i)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
        this.year = year;
    }

    @Override
    @Nullable
    Indicator subject(String text) {
        return indicators.get(text.toLowerCase(Locale.ROOT));
    }

    @Override
    Optional<String> refusal(@Nullable Indicator indicator, @Nullable Unit unit, @Nullable BigDecimal[] numbers) {
        if (indicator == null || unit == null) {
            return Optional.empty();
        }
        return TargetRules.refusal(
                indicator,
                new TargetVersion(
                        indicator.id(),
                        year,
                        UnitDirectory.ref(unit),
                        1,
                        1,
                        Objects.requireNonNull(numbers[0]),
                        indicator.denominatorReported() ? DenominatorKind.REPORTED : DenominatorKind.PROJECTION,
                        TargetBasis.of(NUMBERS.getFirst()),
                        band(numbers),
                        null));
    }

    @Override
    String column(String refusal) {
        return switch (refusal) {
            case "target.error.level" -> PastedUnits.COLUMN;
            case "target.error.minimum" -> NUMBERS.get(1);
            case "target.error.stretch" -> NUMBERS.get(2);
            case "target.error.tolerance" -> NUMBERS.get(3);
            default -> super.column(refusal);
        };
    }
}
