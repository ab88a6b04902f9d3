package id.pantau.intake;

import id.pantau.base.report.Problem;
import id.pantau.region.UnmatchedShape;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What a pack would do (after a check) or did (after it was applied), file by file, with all problems at once.
 *
 * @param source name of the folder or archive as handed in
 * @param verdict what became of the whole
 * @param files the pack's files in the order in which they are taken in, then those that are not read
 */
public record PackReport(String source, Verdict verdict, List<FileReport> files) {

    /** Problems kept per file; more say the same again. Rows are counted to the end. */
    public static final int MOST_PROBLEMS = 2_000;

    /** On screen: the message {@code intake.verdict.<NAME>}. */
    public enum Verdict {
        /** Checked; applying it would change something. */
        READY,
        /** Everything in it is stored already. */
        SAME,
        /** Applied. */
        APPLIED,
        /** A required file is missing or broken, or the pack as a whole: nothing was changed. */
        REFUSED,
        /** A fault of ours or of the machine: nothing was changed. */
        FAILED
    }

    public PackReport {
        files = List.copyOf(files);
    }

    public int added() {
        return sum(FileReport::added);
    }

    public int changed() {
        return sum(FileReport::changed);
    }

    public int same() {
        return sum(FileReport::same);
    }

    public int unmatched() {
        return sum(FileReport::unmatched);
    }

    public int refused() {
        return sum(FileReport::refused);
    }

    /** All problems, file by file. */
    public List<Problem> problems() {
        return files.stream().flatMap(f -> f.problems().stream()).toList();
    }

    /** Shapes of the boundary file that name no village beyond doubt, but come near one. */
    public List<UnmatchedShape> doubtful() {
        return files.stream().flatMap(f -> f.doubtful().stream()).toList();
    }

    /** The problems for which the pack is refused; empty for any other verdict. */
    public Stream<Problem> reasons() {
        return verdict == Verdict.REFUSED || verdict == Verdict.FAILED
                ? files.stream()
                        .filter(f -> f.state() == FileReport.State.REFUSED)
                        .flatMap(f -> f.problems().stream())
                        .filter(Problem::isError)
                : Stream.empty();
    }

    private int sum(ToIntFunction<FileReport> count) {
        return files.stream().mapToInt(count).sum();
    }
}
