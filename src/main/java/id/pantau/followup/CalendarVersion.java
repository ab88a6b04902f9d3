package id.pantau.followup;

import java.time.Instant;

/** What one saved list of days off changed in its year: how many days were added, changed, removed. */
public record CalendarVersion(
        int version, String source, int added, int changed, int removed, String changedBy, Instant changedAt) {}
