package id.pantau.intake;

import id.pantau.base.report.Problem;
import id.pantau.region.UnmatchedShape;
import java.util.List;

/**
 * What one file of a pack would do, or did.
 *
 * @param file its name; for files that are not read the name as handed in
 * @param state whether it was there and could be used
 * @param added rows that are new
 * @param changed rows that are stored with another value
 * @param same rows that are stored like this
 * @param unmatched rows that name nothing that is known
 * @param refused rows that cannot be read or break a rule; 1 for a file refused as a whole
 * @param problems what there is to say, in the order of the rows; at most as many as {@link PackReport#MOST_PROBLEMS}
 * @param doubtful shapes of a boundary file that somebody may confirm by {@link
 *     id.pantau.intake.reading.PackSource#confirming}; empty for other files
 */
public record FileReport(
        String file,
        State state,
        int added,
        int changed,
        int same,
        int unmatched,
        int refused,
        List<Problem> problems,
        List<UnmatchedShape> doubtful) {

    /** On screen: the message {@code intake.file.<NAME>}. */
    public enum State {
        READ,
        /** Not in the pack; what is stored stays. */
        ABSENT,
        /** Refused as a whole. */
        REFUSED,
        /** Only looked through, because a file that it builds on is refused. */
        NOT_APPLIED,
        /** Not one of the pack's files; left alone. */
        UNUSED
    }

    public FileReport {
        problems = List.copyOf(problems);
        doubtful = List.copyOf(doubtful);
    }

    FileReport withDoubtful(List<UnmatchedShape> shapes) {
        return new FileReport(file, state, added, changed, same, unmatched, refused, problems, shapes);
    }

    /** Whether the file changes anything that is stored. */
    public boolean changesAnything() {
        return added + changed > 0;
    }
}
