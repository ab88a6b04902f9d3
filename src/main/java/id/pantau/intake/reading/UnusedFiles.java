package id.pantau.intake.reading;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.util.Locale;

/** Says of files that are not read why not. They are left where they are. */
final class UnusedFiles {

    private UnusedFiles() {}

    static Problem report(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("batas") && (lower.endsWith("json") || lower.endsWith(".shp"))) {
            return Problem.ofFile(Severity.INFO, name, "intake.pack.other-boundary", PackFile.BOUNDARIES.fileName());
        }
        if (lower.endsWith(".xlsx") || lower.endsWith(".xls") || lower.endsWith(".ods")) {
            return Problem.ofFile(Severity.WARNING, name, "intake.pack.spreadsheet");
        }
        return Problem.ofFile(Severity.INFO, name, "intake.pack.unknown-file");
    }
}
