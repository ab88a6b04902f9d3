package id.pantau.indicator;

import org.jspecify.annotations.Nullable;

/**
 * A target as it is and as it would be.
 *
 * @param before what counts for the unit now in the first month of {@code next}, its own or one from above; null without a target
 * @param next the version that would be recorded
 */
public record TargetChange(
        Indicator indicator, Unit unit, @Nullable TargetVersion before, TargetVersion next) {

    /** Whether the unit took over a target from above until now. */
    public boolean wasInherited() {
        return before != null && !before.unit().equals(next.unit());
    }
}
