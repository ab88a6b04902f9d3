package id.pantau.base.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found in a file that was handed in: what, where, and (in the sentence behind the key) what to do.
 *
 * @param severity whether the row is left out, taken with a doubt, or just mentioned
 * @param file name as handed in, e.g. {@code capaian.csv}
 * @param row as a spreadsheet counts: 1 = header; 0 = the whole file
 * @param column name in the header, null where no single column is meant
 * @param key of the sentence in the message bundles
 * @param arguments of the sentence, in order; never a personal datum
 */
public record Problem(
        Severity severity, String file, int row, @Nullable String column, String key, List<Object> arguments) {

    /** What a problem means for the row or file it names. */
    public enum Severity {
        /** The row (or, at row 0, the file) is refused. */
        ERROR,
        /** Names nothing that is known: left out and listed. */
        UNMATCHED,
        /** Taken, but somebody should look at it. */
        WARNING,
        /** Worth knowing. */
        INFO
    }

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem of the whole file. */
    public static Problem ofFile(Severity severity, String file, String key, Object... arguments) {
        return new Problem(severity, file, 0, null, key, List.of(arguments));
    }

    /** A problem of one row; {@code column} null where no single column is meant. */
    public static Problem ofRow(
            Severity severity, String file, int row, @Nullable String column, String key, Object... arguments) {
        return new Problem(severity, file, row, column, key, List.of(arguments));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
