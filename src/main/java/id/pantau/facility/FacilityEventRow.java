package id.pantau.facility;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that became of a facility.
 *
 * @param facilityCode whom it befell
 * @param facilityName what that one is called now
 * @param day from which it holds; null for a correction and where nobody stated it
 * @param otherCode merged into it, split off from it, served the village before; null where no other is concerned
 * @param otherName what that one is called now, null as {@code otherCode}
 * @param attribute what was corrected; null for all but corrections
 * @param before null where nothing stood there
 * @param after null where nothing stands there any more
 * @param reason the decree or what else it stands on; null where none was stated
 * @param recordedBy display name of the account; null where the application took it in at its start
 */
public record FacilityEventRow(
        String facilityCode,
        String facilityName,
        FacilityEventKind kind,
        @Nullable LocalDate day,
        @Nullable String otherCode,
        @Nullable String otherName,
        @Nullable FacilityAttribute attribute,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        Instant recordedAt,
        @Nullable String recordedBy) {}
