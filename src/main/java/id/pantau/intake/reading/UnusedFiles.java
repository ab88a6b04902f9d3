package id.pantau.intake.reading;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.util.Locale;
import java.util.Set;

/** Says of files that are not read why not. They are left where they are. */
final class UnusedFiles {

    /** What operating systems leave in folders and archives without being asked. */
    private static final Set<String> JUNK = Set.of(".ds_store", "thumbs.db", "desktop.ini", "__macosx");

    private UnusedFiles() {}

    /** Whether the last part of the name, or any folder in it, is an operating system's own. */
    static boolean isJunk(String name) {
        for (String part : name.toLowerCase(Locale.ROOT).split("/", -1)) {
            if (JUNK.contains(part) || part.startsWith("._")) {
                return true;
            }
        }
        return false;
    }

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
