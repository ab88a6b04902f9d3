package id.pantau.rollout;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file beside a piece of evidence, as it is listed.
 *
 * @param name as it was handed in, without folders, with the extension of what it is
 * @param size bytes
 * @param recordedBy sign-in name
 * @param recordedAt UTC
 */
public record EvidenceFileRow(
        int id,
        int evidenceId,
        String name,
        long size,
        @Nullable String recordedBy,
        LocalDateTime recordedAt) {}
