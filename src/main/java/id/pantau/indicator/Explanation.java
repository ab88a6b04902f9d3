package id.pantau.indicator;

import java.util.List;
import java.util.stream.Stream;

/**
 * "Bagaimana ini dihitung?": the way from what was reported to what is said about one figure, with its own numbers. Made of the same
 * objects as the figure itself, and holds no sentence.
 *
 * @param steps in the order in which they are reckoned
 */
public record Explanation(List<ExplanationStep> steps) {

    static final Explanation NONE = new Explanation(List.of());

    public Explanation {
        steps = List.copyOf(steps);
    }

    /** The steps of one kind. */
    public <S extends ExplanationStep> Stream<S> of(Class<S> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast);
    }
}
