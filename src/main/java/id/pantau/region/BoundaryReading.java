package id.pantau.region;

import id.pantau.base.report.Problem;
import java.util.List;

/**
 * What a boundary file was found to hold.
 *
 * @param shapes one per village that was found, in code order; empty where the file is refused
 * @param unmatched shapes of the file that name no village of this kabupaten beyond doubt: listed, never guessed
 * @param contentHash tells whether two readings are of the same shapes, whatever the files look like: 32 hexadecimal digits, empty
 *     where the file is refused
 * @param problems why the file is refused, what was repaired, what is doubtful
 * @param choices where the file is refused only because its coordinate system is not known: those that it may be. Read again with
 *     the chosen one in {@link BoundaryHints#system()}
 */
public record BoundaryReading(
        List<BoundaryShape> shapes,
        List<UnmatchedShape> unmatched,
        String contentHash,
        List<Problem> problems,
        List<CoordinateChoice> choices) {

    public BoundaryReading {
        shapes = List.copyOf(shapes);
        unmatched = List.copyOf(unmatched);
        problems = List.copyOf(problems);
        choices = List.copyOf(choices);
    }

    /** Without a question about coordinates. */
    public BoundaryReading(
            List<BoundaryShape> shapes, List<UnmatchedShape> unmatched, String contentHash, List<Problem> problems) {
        this(shapes, unmatched, contentHash, problems, List.of());
    }

    /** Whether the file can be taken in: it has shapes and no error. */
    public boolean usable() {
        return !shapes.isEmpty() && problems.stream().noneMatch(Problem::isError);
    }
}
