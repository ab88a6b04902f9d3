package id.pantau.indicator;

import org.jspecify.annotations.Nullable;

/**
 * A number of people as it is and as it would be.
 *
 * @param before null where none is recorded
 */
public record PopulationChange(
        TargetGroup group,
        Unit unit,
        DenominatorKind kind,
        @Nullable Long before,
        long next) {}
