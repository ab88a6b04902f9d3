package id.pantau.followup;

import id.pantau.base.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What can be done with a problem, and by whom; who does not see its unit may do nothing. */
public enum FollowUpAct {
    /** Decide or change the RTL. */
    PLAN,
    /** Tell what was done. */
    ACT,
    /** Hand it on to the next desk. */
    FORWARD,
    /** Give it back to a lower desk. */
    RETURN,
    CLOSE,
    REOPEN;

    /** What {@code role} may do with a problem in this state at this desk. */
    static Set<FollowUpAct> of(Role role, FollowUpState state, Desk at) {
        var acts = EnumSet.noneOf(FollowUpAct.class);
        Arrays.stream(values()).filter(act -> act.isFor(role, state, at)).forEach(acts::add);
        return acts;
    }

    private boolean isFor(Role role, FollowUpState state, Desk at) {
        Desk own = Desk.of(role).orElse(null);
        boolean worker = own != null && own != Desk.SEKDA;
        return switch (this) {
            case PLAN -> state.isOpen() && worker;
            case ACT -> state.isOpen() && (worker || role == Role.PUSKESMAS_STAFF);
            case FORWARD -> state.isOpen() && own == at && at != Desk.SEKDA;
            case RETURN -> state.isOpen() && own == at && at != Desk.PUSTU;
            // Whoever is asked to act does not judge the result: the head of a Pustu reports, the Puskesmas evaluates.
            case CLOSE -> state.isOpen() && worker && own != Desk.PUSTU;
            case REOPEN -> !state.isOpen() && worker && own != Desk.PUSTU;
        };
    }
}
