package id.pantau.intake;

import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Gathers what there is to say about one file and counts its rows, each once however much is wrong with it. */
final class FileFindings implements Consumer<Problem> {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final BitSet refusedRows = new BitSet();
    private final BitSet unmatchedRows = new BitSet();
    private int unmatchedWithoutRow;
    private int omitted;
    private boolean error;

    FileFindings(String file) {
        this.file = file;
    }

    @Override
    public void accept(Problem problem) {
        if (problem.severity() == Severity.ERROR) {
            error = true;
            refusedRows.set(problem.row());
        } else if (problem.severity() == Severity.UNMATCHED) {
            if (problem.row() == 0) {
                unmatchedWithoutRow++;
            } else {
                unmatchedRows.set(problem.row());
            }
        }
        if (problems.size() < PackReport.MOST_PROBLEMS) {
            problems.add(problem);
        } else {
            omitted++;
        }
    }

    /** Whether a row, or the file, is refused. */
    boolean hasError() {
        return error;
    }

    /** @param changes what storing the rows did; its problems are added to those found on reading */
    FileReport report(FileReport.State state, Changes changes) {
        changes.problems().forEach(this);
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(Problem::row));
        if (omitted > 0) {
            sorted.add(Problem.ofFile(Severity.INFO, file, "intake.report.more", omitted));
        }
        unmatchedRows.andNot(refusedRows);
        return new FileReport(
                file,
                state,
                changes.added(),
                changes.changed(),
                changes.same(),
                unmatchedRows.cardinality() + unmatchedWithoutRow,
                refusedRows.cardinality(),
                sorted,
                List.of());
    }
}
