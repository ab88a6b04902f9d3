package id.pantau.rollout;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as it is listed.
 *
 * @param criterionVersion the version of the criterion it was recorded with
 * @param date when it happened
 * @param proof number of the decree, count or year; null where only the date was given
 * @param recordedBy name of the account; null where it came from the console
 * @param withdrawnAt null while it counts
 */
public record EvidenceRow(
        int facilityId,
        String criterion,
        int criterionVersion,
        LocalDate date,
        @Nullable String proof,
        @Nullable String note,
        @Nullable String recordedBy,
        LocalDateTime recordedAt,
        @Nullable LocalDateTime withdrawnAt) {

    /** As the stage rule takes it. */
    Evidence asEvidence() {
        return new Evidence(criterion, date, proof);
    }
}
