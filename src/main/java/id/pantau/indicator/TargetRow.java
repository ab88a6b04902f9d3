package id.pantau.indicator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A target as a list shows it.
 *
 * @param unit null for a Puskesmas that has closed
 * @param target the version that was recorded last
 * @param origin how it came to be recorded
 * @param recordedBy display name of the account; "-" where a file was applied at the console
 */
public record TargetRow(
        Indicator indicator,
        @Nullable Unit unit,
        TargetVersion target,
        Origin origin,
        String recordedBy,
        Instant recordedAt)
        implements Recorded {

    @Override
    public int version() {
        return target.version();
    }
}
