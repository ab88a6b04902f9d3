package id.pantau.followup;

import id.pantau.base.Period;
import org.jspecify.annotations.Nullable;

/**
 * A problem as it is reported.
 *
 * @param unitCode Kemendagri code of a village, or code of a Puskesmas
 * @param indicatorCode null for a problem without a figure
 * @param period of the figure; null for the one that is shown by default
 * @param problem what is wrong
 * @param cause null where nobody knows yet
 */
public record FollowUpForm(
        String unitCode,
        @Nullable String indicatorCode,
        @Nullable Period period,
        @Nullable String problem,
        @Nullable String cause) {}
