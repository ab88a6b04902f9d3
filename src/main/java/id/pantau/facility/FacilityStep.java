package id.pantau.facility;

import java.time.LocalDate;

/**
 * Something that becomes of a facility on a day.
 *
 * @param version of the facility as it was read
 * @param day the first on which it holds
 * @param reason the decree or what else it stands on, not blank
 */
public record FacilityStep(String code, int version, LocalDate day, String reason) {}
