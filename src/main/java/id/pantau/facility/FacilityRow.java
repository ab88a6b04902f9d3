package id.pantau.facility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One facility as it is on a day.
 *
 * @param code any text that the kabupaten uses; leading zeros belong to it
 * @param name without the word for the kind, e.g. "Gantung"
 * @param parentId the facility directly above; null for a Puskesmas and where it is not known
 * @param puskesmasId the Puskesmas it belongs to: itself, the one above it, else the one whose wilayah kerja holds its village on
 *     that day; null where none does
 * @param villageId the village it stands in; null where it is not known
 * @param latitude degrees (WGS 84), null together with {@code longitude} where it is not known
 * @param originalForm what it was before ILP (Pustu, Poskesdes, Polindes, baru), as stated; null where it is not
 * @param opened first day, null where it is not known
 * @param closed first day on which it is closed, null while it is open
 * @param source who says so, null where it is not stated
 */
public record FacilityRow(
        int id,
        String code,
        FacilityKind kind,
        String name,
        @Nullable Integer parentId,
        @Nullable Integer puskesmasId,
        @Nullable Integer villageId,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String originalForm,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable String source) {}
