package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A facility with the names of where it stands and to whom it belongs; each null where it is not known.
 *
 * @param originalForm what it was before ILP (Pustu, Poskesdes, Polindes, baru)
 * @param puskesmasCode the Puskesmas it belongs to; itself for a Puskesmas
 * @param opened first day
 * @param closed first day on which it is closed; null while it is open
 */
public record FacilityPlace(
        int id,
        String code,
        FacilityKind kind,
        String name,
        @Nullable String originalForm,
        @Nullable Integer villageId,
        @Nullable String villageCode,
        @Nullable String villageName,
        @Nullable String districtCode,
        @Nullable String districtName,
        @Nullable String puskesmasCode,
        @Nullable String puskesmasName,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed) {}
