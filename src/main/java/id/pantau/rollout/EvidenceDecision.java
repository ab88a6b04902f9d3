package id.pantau.rollout;

import org.jspecify.annotations.Nullable;

/**
 * What somebody decides about a piece of evidence.
 *
 * @param version of the evidence as it was seen
 * @param reason why it is withdrawn or sent back; not looked at when it is verified
 */
public record EvidenceDecision(
        String facilityCode,
        int evidenceId,
        int version,
        @Nullable String reason) {}
