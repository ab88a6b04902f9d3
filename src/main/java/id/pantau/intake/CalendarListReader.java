package id.pantau.intake;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.followup.CalendarLine;
import id.pantau.followup.CalendarLists;
import id.pantau.followup.CalendarUpload;
import id.pantau.intake.reading.CsvColumns;
import id.pantau.intake.reading.CsvRow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads lists of days off: tanggal, jenis, nama. Whoever pastes rows may leave the names of the columns out. */
@Component
class CalendarListReader implements CalendarLists {

    private static final CsvColumns COLUMNS = CsvColumns.required("tanggal jenis nama");

    /** Sentences about a list as a whole that name a line of it. */
    private static final Set<String> NAMING_A_LINE =
            Set.of("intake.csv.nik", "intake.csv.line-too-long", "intake.csv.quotes");

    @Override
    public List<CalendarLine> read(CalendarUpload upload, List<Problem> problems) {
        if (upload.bytes().length > CalendarUpload.MOST_BYTES) {
            problems.add(Problem.ofFile(
                    Severity.ERROR, upload.name(), "calendar.error.too-long", CalendarUpload.MOST_BYTES >> 20));
            return List.of();
        }
        if (upload.pasted() && new String(upload.bytes(), StandardCharsets.UTF_8).isBlank()) {
            problems.add(Problem.ofFile(Severity.ERROR, upload.name(), "calendar.error.empty"));
            return List.of();
        }
        byte[] bytes = upload.pasted() ? withHead(upload.bytes()) : upload.bytes();
        int added = bytes.length == upload.bytes().length ? 0 : 1;
        List<CalendarLine> lines = new ArrayList<>();
        List<Problem> found = new ArrayList<>();
        boolean usable = new ListFile(upload.name(), bytes, COLUMNS)
                .read(CalendarUpload.MOST_BYTES, row -> take(row, added, lines), found);
        found.stream()
                .filter(problem -> problem.isError() || problem.severity() == Severity.UNMATCHED)
                .map(problem -> moved(problem, added))
                .forEach(problems::add);
        return usable ? lines : List.of();
    }

    /** A row whose day cannot be read is told by the reader; one without a day goes on to be refused with all the others. */
    private static void take(CsvRow row, int added, List<CalendarLine> lines) {
        LocalDate day = row.date("tanggal");
        if (!row.failed()) {
            lines.add(new CalendarLine(row.number() - added, day, row.text("jenis"), row.text("nama")));
        }
    }

    private static byte[] withHead(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String first = text.lines().findFirst().orElse("");
        String separator = first.contains("\t") ? "\t" : first.contains(";") ? ";" : ",";
        boolean hasHead = Arrays.stream(first.split(separator))
                .anyMatch(
                        cell -> cell.strip().equalsIgnoreCase(COLUMNS.required().getFirst()));
        return hasHead || first.isBlank()
                ? bytes
                : (String.join(separator, COLUMNS.required()) + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** Counted without the line that was put in front. */
    private static Problem moved(Problem problem, int added) {
        return new Problem(
                problem.severity(),
                problem.file(),
                Math.max(0, problem.row() - added),
                problem.column(),
                problem.key(),
                NAMING_A_LINE.contains(problem.key())
                        ? problem.arguments().stream()
                                .map(argument -> argument instanceof Integer line ? (Object) (line - added) : argument)
                                .toList()
                        : problem.arguments());
    }
}
