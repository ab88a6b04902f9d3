package id.pantau.facility;

import id.pantau.base.Role;
import id.pantau.base.Scope;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which facilities an account sees: those of the own Puskesmas; the head of a Pustu the Pustu and Posyandu of the own villages; the
 * kabupaten's offices all of them; an account without scope none.
 */
public final class FacilitySight {

    private final Scope scope;
    private final Map<Integer, FacilityRow> byId;

    public FacilitySight(Scope scope, Map<Integer, FacilityRow> byId) {
        this.scope = scope;
        this.byId = byId;
    }

    public boolean sees(FacilityRow facility) {
        if (scope.role() == Role.ADMIN) {
            return false;
        }
        if (scope.wholeRegency()) {
            return true;
        }
        Integer village = villageOf(facility);
        if (scope.role() == Role.PUSTU_HEAD) {
            return facility.kind() != FacilityKind.PUSKESMAS && village != null && scope.seesVillage(village);
        }
        // Another Puskesmas may stand in a village of the own wilayah kerja: who it belongs to decides, not where it
        // stands.
        return facility.puskesmasId() != null
                ? scope.seesPuskesmas(facility.puskesmasId())
                : village != null && scope.seesVillage(village);
    }

    /** Where it stands, else where the one above it stands. */
    private @Nullable Integer villageOf(FacilityRow facility) {
        if (facility.villageId() != null || facility.parentId() == null) {
            return facility.villageId();
        }
        FacilityRow parent = byId.get(facility.parentId());
        return parent == null || parent.kind() == FacilityKind.PUSKESMAS ? null : parent.villageId();
    }
}
