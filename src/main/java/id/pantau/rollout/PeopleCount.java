package id.pantau.rollout;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * How many people of each group a facility had on a day.
 *
 * @param numbers every group of the kind of facility
 */
public record PeopleCount(LocalDate date, Map<PeopleGroup, Integer> numbers) {

    public PeopleCount {
        numbers = Map.copyOf(numbers);
    }

    public int number(PeopleGroup group) {
        return Objects.requireNonNullElse(numbers.get(group), 0);
    }
}
