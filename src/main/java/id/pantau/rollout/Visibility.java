package id.pantau.rollout;

import id.pantau.base.Scope;
import id.pantau.facility.FacilityRow;
import id.pantau.facility.FacilitySight;
import java.util.Map;

/** Which facilities an account sees; see {@link FacilitySight}. */
final class Visibility {

    private final FacilitySight sight;

    Visibility(Scope scope, Map<Integer, FacilityRow> byId) {
        this.sight = new FacilitySight(scope, byId);
    }

    boolean sees(FacilityRow facility) {
        return sight.sees(facility);
    }
}
