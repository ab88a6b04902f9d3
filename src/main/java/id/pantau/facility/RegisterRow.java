package id.pantau.facility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register, as of today; closed facilities have one too. What is null is not known.
 *
 * @param puskesmasCode the Puskesmas it belongs to today: itself for a Puskesmas
 * @param closed first day on which it is closed, null while it is open
 */
public record RegisterRow(
        String code,
        FacilityKind kind,
        String name,
        @Nullable String originalForm,
        @Nullable String villageCode,
        @Nullable String villageName,
        @Nullable String districtCode,
        @Nullable String districtName,
        @Nullable String parentCode,
        @Nullable String parentName,
        @Nullable String puskesmasCode,
        @Nullable String puskesmasName,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable String source) {

    public boolean hasPosition() {
        return latitude != null && longitude != null;
    }

    public boolean isOpen(LocalDate day) {
        return (opened == null || !opened.isAfter(day)) && (closed == null || closed.isAfter(day));
    }
}
