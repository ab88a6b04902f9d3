package id.pantau.indicator;

import org.jspecify.annotations.Nullable;

/**
 * A number of people as it is and as it would be.
 *
 * @param before null where none is recorded
 */
public record PopulationChange(
        PopulationForm form, Unit unit, @Nullable Long before) {

    public TargetGroup group() {
        return form.group();
    }

    public long next() {
        return form.amount();
    }
}
