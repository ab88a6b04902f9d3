package id.pantau.base.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * What taking rows in did to the stored data.
 *
 * @param added rows that were not there
 * @param changed rows that were there with another value
 * @param same rows that were there with this value
 * @param problems rows left out or doubtful, all of them
 */
public record Changes(int added, int changed, int same, List<Problem> problems) {

    public static final Changes NONE = new Changes(0, 0, 0, List.of());

    public Changes {
        problems = List.copyOf(problems);
    }

    /** Whether anything stored is different now. */
    public boolean any() {
        return added + changed > 0;
    }

    public Changes plus(Changes other) {
        return new Changes(
                added + other.added,
                changed + other.changed,
                same + other.same,
                Stream.concat(problems.stream(), other.problems.stream()).toList());
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
