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
 * @param recordedBy sign-in name of the account; null where the application took it in at its start
 * @param recordedAt UTC, like {@code stateAt}
 * @param stateBy who withdrew, sent back or verified it; null while RECORDED, or unknown
 * @param reason of the withdrawal or of sending it back, else null
 * @param version rises with every change
 */
public record EvidenceRow(
        int id,
        int facilityId,
        String criterion,
        int criterionVersion,
        LocalDate date,
        @Nullable String proof,
        @Nullable String note,
        @Nullable String recordedBy,
        LocalDateTime recordedAt,
        EvidenceState state,
        @Nullable String stateBy,
        @Nullable LocalDateTime stateAt,
        @Nullable String reason,
        int version) {

    /** As the stage rule takes it. */
    Evidence asEvidence() {
        return new Evidence(criterion, date, proof);
    }
}
