package id.pantau.rollout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of one facility, read at one moment.
 *
 * @param changes of the stage, oldest first
 * @param criteria what is asked of its kind, in the order of the list
 * @param history what was done to its evidence, newest first
 * @param files beside its evidence, in the order in which they came
 * @param people as counted last; null where they never were
 * @param network for a Puskesmas, how much of its network works; null for others and for a closed Puskesmas
 * @param mayRecord whether the account may record, correct and withdraw evidence here
 * @param mayVerify whether it may verify evidence and send it back
 */
public record FacilityAssessment(
        LocalDate today,
        FacilityStage stage,
        List<StageChange> changes,
        List<CriterionState> criteria,
        List<EvidenceChange> history,
        List<EvidenceFileRow> files,
        @Nullable PeopleCount people,
        @Nullable NetworkRow network,
        boolean mayRecord,
        boolean mayVerify) {

    /** How much of what counts nobody has looked at yet. */
    public int notVerified() {
        return (int) criteria.stream()
                .flatMap(c -> c.evidence().stream())
                .filter(e -> e.state() == EvidenceState.RECORDED)
                .count();
    }

    /** Who said last what a piece of evidence says, and when. */
    public Optional<EvidenceChange> said(int evidenceId) {
        return history.stream()
                .filter(change ->
                        change.evidenceId() == evidenceId && change.action().says())
                .findFirst();
    }

    /** The files beside a piece of evidence. */
    public List<EvidenceFileRow> filesOf(int evidenceId) {
        return files.stream().filter(f -> f.evidenceId() == evidenceId).toList();
    }

    /** Whether it is closed, so that its history is all there is. */
    public boolean isClosed() {
        LocalDate closed = stage.place().closed();
        return closed != null && !closed.isAfter(today);
    }
}
