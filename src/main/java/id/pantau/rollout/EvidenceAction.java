package id.pantau.rollout;

import java.util.EnumSet;
import java.util.Set;

/** What can be done to a piece of evidence, and when. On screen: the message {@code evidence.action.<NAME>}. */
public enum EvidenceAction {
    /** For the first time, or anew after it was withdrawn. */
    RECORDED(EvidenceState.RECORDED, EnumSet.of(EvidenceState.WITHDRAWN)),
    /** With another date, proof or note: is to be looked at again. */
    CORRECTED(
            EvidenceState.RECORDED, EnumSet.of(EvidenceState.RECORDED, EvidenceState.VERIFIED, EvidenceState.RETURNED)),
    /** One of its files was taken off: is to be looked at again. */
    FILE_REMOVED(CORRECTED.result, CORRECTED.from),
    WITHDRAWN(
            EvidenceState.WITHDRAWN,
            EnumSet.of(EvidenceState.RECORDED, EvidenceState.VERIFIED, EvidenceState.RETURNED)),
    RETURNED(EvidenceState.RETURNED, EnumSet.of(EvidenceState.RECORDED, EvidenceState.VERIFIED)),
    VERIFIED(EvidenceState.VERIFIED, EnumSet.of(EvidenceState.RECORDED));

    private final EvidenceState result;
    private final Set<EvidenceState> from;

    EvidenceAction(EvidenceState result, Set<EvidenceState> from) {
        this.result = result;
        this.from = from;
    }

    /** Whether it says what the evidence is from then on, and not only what somebody thinks of it. */
    public boolean says() {
        return result == EvidenceState.RECORDED;
    }

    /** Where the evidence stands afterwards. */
    public EvidenceState result() {
        return result;
    }

    /** Whether it can be done to evidence that stands at {@code state}. */
    public boolean isPossibleAt(EvidenceState state) {
        return from.contains(state);
    }
}
