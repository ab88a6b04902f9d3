package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import org.jspecify.annotations.Nullable;

/**
 * What a list of facilities is narrowed to; null = not narrowed.
 *
 * @param unitCode a kecamatan or a Puskesmas
 */
public record RolloutFilter(
        @Nullable FacilityKind kind,
        @Nullable Stage stage,
        @Nullable String unitCode) {

    /** Everything that the account may see. */
    public static final RolloutFilter ALL = new RolloutFilter(null, null, null);

    boolean matchesUnit(FacilityPlace place) {
        return unitCode == null || unitCode.equals(place.districtCode()) || unitCode.equals(place.puskesmasCode());
    }

    boolean matches(FacilityStage facility) {
        return matchesUnit(facility.place())
                && (kind == null || kind == facility.kind())
                && (stage == null || stage == facility.stage());
    }
}
