package id.pantau.intake;

import id.pantau.base.i18n.Texts;
import id.pantau.base.report.Problem;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A report as the file that people download, send and open in a spreadsheet: semicolons, Indonesian, one problem a row. */
@Component
class ReportText {

    private final Texts texts;

    ReportText(Texts texts) {
        this.texts = texts;
    }

    /** Counts per file first, then every problem. */
    String csv(PackReport report) {
        var csv = new StringBuilder();
        line(csv, List.of(texts.text("intake.report.title"), report.source(), verdict(report)));
        csv.append('\n');
        csv.append(texts.text("intake.report.summary-header")).append('\n');
        for (FileReport file : report.files()) {
            line(
                    csv,
                    List.of(
                            file.file(),
                            texts.text("intake.file." + file.state()),
                            file.added(),
                            file.changed(),
                            file.same(),
                            file.unmatched(),
                            file.refused()));
        }
        csv.append('\n');
        csv.append(texts.text("intake.report.problem-header")).append('\n');
        for (Problem problem : report.problems()) {
            line(
                    csv,
                    List.of(
                            problem.file(),
                            problem.row() == 0 ? "" : problem.row(),
                            problem.column() == null ? "" : problem.column(),
                            texts.text("intake.severity." + problem.severity()),
                            sentence(problem)));
        }
        return csv.toString();
    }

    String sentence(Problem problem) {
        return sentence(problem, Texts.INDONESIAN);
    }

    /** The problem's sentence, with the names of file kinds put in words. */
    String sentence(Problem problem, Locale locale) {
        Object[] arguments = problem.arguments().toArray();
        if (problem.key().equals("intake.csv.binary")) {
            arguments[0] = texts.getTranslation("intake.kind." + arguments[0], locale);
        }
        return texts.getTranslation(problem.key(), locale, arguments);
    }

    /** File, row, column and sentence in one line, for the console. */
    String oneLine(Problem problem) {
        String row = problem.row() > 1 ? texts.text("intake.report.row", Integer.toString(problem.row())) : "";
        String column = problem.column() == null ? "" : texts.text("intake.report.column", problem.column());
        return problem.file() + row + column + ": " + sentence(problem);
    }

    String verdict(PackReport report) {
        return texts.text("intake.verdict." + report.verdict());
    }

    private static void line(StringBuilder csv, List<Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            csv.append(i == 0 ? "" : ";").append(cell(cells.get(i).toString()));
        }
        csv.append('\n');
    }

    /** Quoted where needed; what a spreadsheet would take for a formula gets an apostrophe in front. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
