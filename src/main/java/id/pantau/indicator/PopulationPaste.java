package id.pantau.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads pasted target populations: unit; number, or group; number, or unit; group; number. */
final class PopulationPaste extends SheetPaste<TargetGroup> {

    private final int year;
    private final DenominatorKind kind;

    PopulationPaste(List<Unit> units, int year, DenominatorKind kind) {
        super(
                new Columns(
                        "kelompok",
                        true,
                        List.of("jumlah"),
                        "population.paste.unknown-group",
                        "population.error.twice"),
                units);
        this.year = year;
        this.kind = kind;
    }

    @Override
    @Nullable
    TargetGroup subject(String text) {
        return TargetGroup.parse(text).orElse(null);
    }

    @Override
    Optional<String> refusal(@Nullable TargetGroup group, @Nullable Unit unit, @Nullable BigDecimal[] numbers) {
        BigDecimal number = Objects.requireNonNull(numbers[0]);
        return number.scale() <= 0 && number.precision() <= 18
                ? PopulationRules.refusal(year, kind, number.longValueExact(), "")
                : Optional.of("population.error.amount");
    }
}
