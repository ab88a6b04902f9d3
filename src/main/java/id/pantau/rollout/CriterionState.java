package id.pantau.rollout;

import java.util.List;
import java.util.Optional;

/**
 * One criterion in one facility with everything that was handed in for it.
 *
 * @param evidence newest first, also what does not count
 */
public record CriterionState(Standing standing, List<EvidenceRow> evidence) {

    public CriterionState {
        evidence = List.copyOf(evidence);
    }

    public Criterion criterion() {
        return standing.criterion();
    }

    /** The newest that counts. */
    public Optional<EvidenceRow> latest() {
        return evidence.stream().filter(e -> e.state().counts()).findFirst();
    }

    /** What was sent back and waits for a correction, newest first. */
    public List<EvidenceRow> returned() {
        return evidence.stream()
                .filter(e -> e.state() == EvidenceState.RETURNED)
                .toList();
    }
}
