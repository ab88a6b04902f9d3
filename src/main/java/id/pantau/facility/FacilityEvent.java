package id.pantau.facility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is to be written into the history of a facility; who and when is added there. */
record FacilityEvent(
        int facilityId,
        FacilityEventKind kind,
        @Nullable LocalDate day,
        @Nullable Integer otherId,
        @Nullable FacilityAttribute attribute,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {

    static FacilityEvent of(
            int facilityId,
            FacilityEventKind kind,
            @Nullable LocalDate day,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {
        return new FacilityEvent(facilityId, kind, day, null, null, before, after, reason);
    }

    static FacilityEvent correction(
            int facilityId,
            FacilityAttribute attribute,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {
        return new FacilityEvent(facilityId, FacilityEventKind.CORRECTED, null, null, attribute, before, after, reason);
    }

    FacilityEvent with(int otherFacilityId) {
        return new FacilityEvent(facilityId, kind, day, otherFacilityId, attribute, before, after, reason);
    }
}
