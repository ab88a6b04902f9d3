package id.pantau.rollout;

import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.facility.FacilitySight;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what to the evidence of a facility that the account sees ({@link FacilitySight}). */
final class EvidenceRights {

    private static final Set<Role> RECORDERS = EnumSet.of(
            Role.HEALTH_OFFICER, Role.HEALTH_HEAD, Role.PUSKESMAS_HEAD, Role.PUSKESMAS_STAFF, Role.PUSTU_HEAD);

    private EvidenceRights() {}

    /** Record, correct and withdraw. */
    static boolean mayRecord(Scope scope) {
        return !scope.seesNothing() && RECORDERS.contains(scope.role());
    }

    /** Verify and send back; never what the same account said, which is asked for each piece of evidence. */
    static boolean mayVerify(Scope scope) {
        return scope.wholeRegency() && scope.role() == Role.HEALTH_HEAD;
    }
}
