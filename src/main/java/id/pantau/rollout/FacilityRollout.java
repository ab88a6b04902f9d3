package id.pantau.rollout;

import java.util.List;
import java.util.Map;

/**
 * One facility with its history.
 *
 * @param criteria what is asked of its kind, in order
 * @param evidence by code of the criterion, newest first, also what does not count
 */
public record FacilityRollout(
        FacilityStage stage,
        List<StageChange> changes,
        List<Criterion> criteria,
        Map<String, List<EvidenceRow>> evidence) {}
