package id.pantau.followup;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The end of a meeting.
 *
 * @param version of the meeting as it was shown
 * @param attendance people by role
 */
public record ReviewClosingForm(
        int id,
        int version,
        @Nullable LocalDate heldOn,
        Map<Attendee, Integer> attendance,
        @Nullable String remarks) {

    public ReviewClosingForm {
        attendance = Map.copyOf(attendance);
    }
}
