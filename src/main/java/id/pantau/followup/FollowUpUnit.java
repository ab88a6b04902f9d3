package id.pantau.followup;

import id.pantau.account.AccountHolder;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Whom a problem belongs to: a village, or a Puskesmas where figures go no further down.
 *
 * @param villageId null for a Puskesmas
 * @param puskesmasId the Puskesmas itself, or the one that serves the village today; null where none does
 * @param code of the village or of the Puskesmas
 * @param name without the word for the kind
 * @param kelurahan whether the village is a kelurahan, with a lurah
 * @param districtName of the village; null for a Puskesmas
 * @param puskesmasName null where none serves the village
 */
public record FollowUpUnit(
        @Nullable Integer villageId,
        @Nullable Integer puskesmasId,
        String code,
        String name,
        boolean kelurahan,
        @Nullable String districtName,
        @Nullable String puskesmasCode,
        @Nullable String puskesmasName) {

    public boolean isVillage() {
        return villageId != null;
    }

    /** Whether the account reads the problems of this unit. */
    boolean isSeenBy(Scope scope) {
        if (Desk.of(scope.role()).isEmpty() && scope.role() != Role.PUSKESMAS_STAFF) {
            return false;
        }
        return villageId != null
                ? scope.seesVillage(villageId)
                : puskesmasId != null && scope.seesPuskesmas(puskesmasId);
    }

    /** Whether somebody answers for this unit. */
    boolean isOf(AccountHolder holder) {
        return holder.role().seesWholeRegency()
                || (villageId != null && holder.villageIds().contains(villageId))
                || (puskesmasId != null && holder.puskesmasIds().contains(puskesmasId));
    }
}
