package id.pantau.facility;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the rows of one file. */
final class LineProblems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    LineProblems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(Severity severity, int row, @Nullable String column, String key, Object... arguments) {
        found.add(Problem.ofRow(severity, file, row, column, key, arguments));
    }

    void add(Problem problem) {
        found.add(problem);
    }

    List<Problem> found() {
        return found;
    }
}
