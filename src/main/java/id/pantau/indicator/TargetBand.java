package id.pantau.indicator;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a target. Where higher is better minimum ≤ target ≤ stretch, where lower is better the other way round.
 *
 * @param minimum what must be reached in any case, for the whole year, in the unit of the target; null where none is set
 * @param stretch what would be better than the target, for the whole year, in the unit of the target; null where none is set
 * @param tolerance how far behind the pace still counts as nearly there, in percentage points (cases for counts), 0 or more; null
 *     where none is set
 */
public record TargetBand(
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal stretch,
        @Nullable BigDecimal tolerance) {

    public static final TargetBand NONE = new TargetBand(null, null, null);

    /** 80, 80.0 and 80.000 are one number. */
    public TargetBand {
        minimum = minimum == null ? null : Decimals.plain(minimum);
        stretch = stretch == null ? null : Decimals.plain(stretch);
        tolerance = tolerance == null ? null : Decimals.plain(tolerance);
    }

    public boolean isNone() {
        return Objects.equals(this, NONE);
    }
}
