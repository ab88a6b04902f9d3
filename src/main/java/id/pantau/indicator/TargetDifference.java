package id.pantau.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit whose target asks for more or fewer people than the targets of the units below it together.
 *
 * @param unit Puskesmas or kabupaten
 * @param own T·N of the unit, in people (cases for counts), not rounded
 * @param below Σ T·N of the units below it; null where it cannot be told because {@code unknown} is above 0
 * @param units how many units stand below it
 * @param unknown of how many of these target or number of people is not known
 */
public record TargetDifference(
        Unit unit, BigDecimal own, @Nullable BigDecimal below, int units, int unknown) {

    /** Σ below − own: negative where the units below do not make up what is asked of them together; null where unknown. */
    public @Nullable BigDecimal difference() {
        return below == null ? null : below.subtract(own);
    }
}
