package id.pantau.facility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a file states about a facility; null = nothing. Latitude and longitude are both null or neither. */
record FacilityFacts(
        String name,
        @Nullable Integer villageId,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String originalForm,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable String source) {}
