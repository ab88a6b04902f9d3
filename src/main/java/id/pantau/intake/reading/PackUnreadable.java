package id.pantau.intake.reading;

import id.pantau.base.report.Problem;

/** The whole pack is refused before any of its files is looked at. */
public final class PackUnreadable extends Exception {

    private final transient Problem problem;

    public PackUnreadable(String source, String key, Object... arguments) {
        super(key);
        this.problem = Problem.ofFile(Problem.Severity.ERROR, source, key, arguments);
    }

    /** What is wrong, naming the folder or archive as its file. */
    public Problem problem() {
        return problem;
    }
}
