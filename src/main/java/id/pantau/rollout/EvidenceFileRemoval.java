package id.pantau.rollout;

/**
 * A file that is to be taken off a piece of evidence.
 *
 * @param version of the evidence as it was seen
 */
public record EvidenceFileRemoval(String facilityCode, int evidenceId, int version, int fileId) {}
