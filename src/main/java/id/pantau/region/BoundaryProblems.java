package id.pantau.region;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is found in one boundary file. */
final class BoundaryProblems {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    BoundaryProblems(String file) {
        this.file = file;
    }

    /** Of the whole file. */
    void add(Severity severity, String key, Object... arguments) {
        problems.add(Problem.ofFile(severity, file, key, arguments));
    }

    /** @param position of the feature, the first is 1 */
    void add(Severity severity, int position, String key, Object... arguments) {
        problems.add(Problem.ofRow(severity, file, position, null, key, arguments));
    }

    void add(BoundaryRefusal refusal) {
        problems.add(Problem.ofFile(
                Severity.ERROR, file, refusal.key(), refusal.arguments().toArray()));
    }

    List<Problem> list() {
        return problems;
    }
}
