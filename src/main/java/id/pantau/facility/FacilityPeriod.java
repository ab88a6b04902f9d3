package id.pantau.facility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a facility was called and under whom it stood in a time that is over.
 *
 * @param from first day; 1 January 1900 where the beginning is not known
 * @param until first day that no longer counts
 * @param parentCode the facility directly above; null where there was none or it was not known
 * @param parentName what that one is called now, null as {@code parentCode}
 */
public record FacilityPeriod(
        LocalDate from,
        LocalDate until,
        String name,
        @Nullable String parentCode,
        @Nullable String parentName) {}
