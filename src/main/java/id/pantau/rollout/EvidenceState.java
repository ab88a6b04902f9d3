package id.pantau.rollout;

/** Where a piece of evidence stands. On screen: the message {@code evidence.state.<NAME>}. */
public enum EvidenceState {
    /** Recorded, by hand or from a file, and not looked at by the Dinkes: counts, and is marked "belum diverifikasi". */
    RECORDED,
    /** Looked at and found good by somebody else than who recorded it. */
    VERIFIED,
    /** Sent back with a reason: does not count until it is corrected. */
    RETURNED,
    /** Counts as if it had never been there; kept, so that the withdrawal can be explained. */
    WITHDRAWN;

    /** Whether stages are computed with it. */
    public boolean counts() {
        return this == RECORDED || this == VERIFIED;
    }
}
