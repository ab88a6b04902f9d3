package id.pantau.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An RTL as it is decided.
 *
 * @param version of the problem as it was shown
 * @param plan what is to be done
 * @param due until when: a working day, not in the past
 * @param forum where it was decided: code of a forum
 */
public record PlanForm(
        int id,
        int version,
        @Nullable String cause,
        @Nullable String plan,
        @Nullable Owner owner,
        @Nullable LocalDate due,
        @Nullable String forum) {}
