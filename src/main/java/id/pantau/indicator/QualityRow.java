package id.pantau.indicator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A flag with what has become of it.
 *
 * @param noteId by which it is explained
 * @param flag as it is now; of one that is gone as it was last seen
 * @param puskesmas of the unit; null for the kabupaten and for a village without one
 * @param explanation also kept where the numbers have changed since, and the flag is new again
 * @param fixedAt when it was first seen to be gone; null while it is there
 * @param version to be handed back when it is explained
 */
public record QualityRow(
        int noteId,
        QualityFlag flag,
        @Nullable Unit puskesmas,
        QualityState state,
        Instant firstSeen,
        @Nullable String explanation,
        @Nullable String explainedBy,
        @Nullable Instant explainedAt,
        @Nullable Instant fixedAt,
        int version) {}
