package id.pantau.indicator;

import id.pantau.base.Period;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A value that an import replaced by another.
 *
 * @param outside luar wilayah
 * @param before as it was
 * @param after as it was from then on
 * @param broughtBy the import that had brought {@code before}; null where it is not known
 * @param replacedBy the import that brought {@code after}; null where it is not known
 */
public record FigureDetailChange(
        Unit unit,
        boolean outside,
        Period period,
        Value before,
        Value after,
        @Nullable ImportRun broughtBy,
        Instant replacedAt,
        @Nullable ImportRun replacedBy) {

    /** What was stored at a time; null numbers where the report was empty. */
    public record Value(@Nullable Long numerator, @Nullable Long denominator, AchievementState state) {}
}
