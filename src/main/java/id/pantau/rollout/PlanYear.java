package id.pantau.rollout;

import id.pantau.facility.FacilityKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many facilities of a kind are to be operating at the end of a year.
 *
 * @param cumulative all of them, not those added in that year
 * @param start the day from which a guide line is drawn where only the end is known; null where it is not stated
 * @param source who said so; null where it is not stated
 */
public record PlanYear(
        FacilityKind kind,
        int year,
        int cumulative,
        @Nullable LocalDate start,
        @Nullable String source) {

    /** The last day on which the number can still be reached in time. */
    public LocalDate end() {
        return LocalDate.of(year, 12, 31);
    }
}
