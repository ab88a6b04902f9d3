package id.pantau.followup;

import id.pantau.base.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A direction as it is given.
 *
 * @param unitCode of a village, a Puskesmas or the kabupaten
 * @param period of the figure; null for the one that is shown by default
 * @param to one of those that the service offers for the unit
 * @param due until when an answer is expected: a working day, not in the past
 */
public record DirectionForm(
        String unitCode,
        String indicatorCode,
        @Nullable Period period,
        @Nullable Addressee to,
        @Nullable String text,
        @Nullable LocalDate due) {}
