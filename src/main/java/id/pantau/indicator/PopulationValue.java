package id.pantau.indicator;

import org.jspecify.annotations.Nullable;

/**
 * The number of people of a group in a unit, as it counts now.
 *
 * @param kind where the number comes from; never {@link DenominatorKind#REPORTED}
 * @param amount people, families or births of one year; 0 is a number
 * @param source who says so; null where that is not recorded
 */
public record PopulationValue(
        TargetGroup group,
        UnitRef unit,
        DenominatorKind kind,
        long amount,
        @Nullable String source) {}
