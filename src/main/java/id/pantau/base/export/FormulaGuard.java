package id.pantau.base.export;

/** Keeps a spreadsheet from running what stands in a text: names and remarks come from files of others. */
final class FormulaGuard {

    /** What Excel, LibreOffice and Google Sheets begin a formula with; the wide forms are taken for the narrow ones. */
    private static final String FIRST = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    /** Whether the text would be run, or be taken for a number, when it is opened or edited. */
    static boolean mayRun(String text) {
        return !text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0;
    }

    /** The text with the apostrophe before it that makes a spreadsheet leave it as it is. */
    static String defused(String text) {
        return mayRun(text) ? "'" + text : text;
    }
}
