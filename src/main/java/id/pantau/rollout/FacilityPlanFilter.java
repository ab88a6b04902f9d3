package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import org.jspecify.annotations.Nullable;

/**
 * What the plans of facilities are narrowed to; null = not narrowed.
 *
 * @param wave as written
 * @param puskesmasCode the Puskesmas they belong to
 */
public record FacilityPlanFilter(
        @Nullable FacilityKind kind,
        @Nullable FacilityPlanState state,
        @Nullable String wave,
        @Nullable String puskesmasCode) {

    /** Everything that the account may see. */
    public static final FacilityPlanFilter ALL = new FacilityPlanFilter(null, null, null, null);

    boolean matches(FacilityPlanRow row) {
        return (kind == null || kind == row.facility().kind())
                && (state == null || state == row.state())
                && (wave == null
                        || (row.plan() != null && wave.equals(row.plan().wave())))
                && (puskesmasCode == null
                        || puskesmasCode.equals(row.facility().place().puskesmasCode()));
    }
}
