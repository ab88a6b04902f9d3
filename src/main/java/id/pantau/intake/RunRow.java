package id.pantau.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run of the past or of now.
 *
 * @param finished null while it runs
 * @param account sign-in name of who applied it; null where the application did at its start
 * @param source name of the folder or archive as handed in
 * @param sha256 of the files that were read; null where the pack could not be opened
 */
public record RunRow(
        int id,
        Instant started,
        @Nullable Instant finished,
        @Nullable String account,
        RunKind kind,
        String source,
        @Nullable String sha256,
        RunStatus status,
        int added,
        int changed,
        int same,
        int unmatched,
        int refused) {}
