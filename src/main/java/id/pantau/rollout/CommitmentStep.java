package id.pantau.rollout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a commitment.
 *
 * @param reason why; must be given for cancelling and for taking up again what was closed
 * @param evidence what shows it; must be given for DONE
 * @param nextDate when the next step is to be taken
 * @param version that the user saw
 */
public record CommitmentStep(
        int id,
        CommitmentStatus status,
        @Nullable String reason,
        @Nullable String evidence,
        @Nullable LocalDate nextDate,
        int version) {}
