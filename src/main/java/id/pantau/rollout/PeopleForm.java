package id.pantau.rollout;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * People as they are counted by hand.
 *
 * @param date of the count; null where none was given, which is refused
 * @param numbers by group; a group that is missing is refused, not taken for 0
 * @param instead whether it takes the place of what somebody else has recorded for that day
 */
public record PeopleForm(
        String facilityCode, @Nullable LocalDate date, Map<PeopleGroup, Integer> numbers, boolean instead) {

    public PeopleForm {
        numbers = Map.copyOf(numbers);
    }
}
