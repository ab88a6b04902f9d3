package id.pantau.facility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is stated about one facility on a page.
 *
 * @param code never changes once it is registered
 * @param kind never changes once it is registered
 * @param name without the word for the kind
 * @param originalForm Pustu, Poskesdes, Polindes, baru or what else is used; null where it is not stated
 * @param villageCode Kemendagri code; null where it is not known
 * @param parentCode the facility directly above; null for a Puskesmas and where it is not known
 * @param latitude degrees (WGS 84), null together with {@code longitude}
 * @param opened first day; null where it is not known
 * @param source who says so; null where it is not stated
 * @param version of the facility as it was read; 0 for a new one
 */
public record FacilityForm(
        String code,
        FacilityKind kind,
        String name,
        @Nullable String originalForm,
        @Nullable String villageCode,
        @Nullable String parentCode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable LocalDate opened,
        @Nullable String source,
        int version) {}
