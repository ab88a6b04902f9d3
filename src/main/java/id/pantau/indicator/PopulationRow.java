package id.pantau.indicator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A target population as a list shows it.
 *
 * @param unit null for a Puskesmas that has closed
 * @param version 1, 2, … of this number
 * @param origin how it came to be recorded
 * @param recordedBy display name of the account; "-" where a file was applied at the console
 */
public record PopulationRow(
        @Nullable Unit unit,
        int year,
        PopulationValue value,
        int version,
        Origin origin,
        String recordedBy,
        Instant recordedAt)
        implements Recorded {}
