package id.pantau.intake;

import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.base.startup.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells the person at the console what a pack did, in a few lines, and puts everything into a file of the data folder. */
@Component
class StartReport {

    private static final Logger log = LoggerFactory.getLogger(StartReport.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final int LINES = 10;
    private static final String FOLDER = "laporan";

    private final Texts texts;
    private final ReportText reportText;
    private final Path data;
    private final Clock clock;

    StartReport(Texts texts, ReportText reportText, @Value("${pantau.data:data}") Path data, Clock clock) {
        this.texts = texts;
        this.reportText = reportText;
        this.data = data;
        this.clock = clock;
    }

    /** Counts of each file that is there, the problems up to a screenful, and where the whole report lies. */
    void print(PackReport report, RunKind kind) {
        for (FileReport file : report.files()) {
            if (file.state() == FileReport.State.READ) {
                Console.print(texts.text(
                        "intake.start.file",
                        file.file(),
                        Formats.count(file.added()),
                        Formats.count(file.changed()),
                        Formats.count(file.same()),
                        Formats.count(file.unmatched()),
                        Formats.count(file.refused())));
            }
        }
        List<Problem> notable = report.problems().stream()
                .filter(p -> p.severity() != Severity.INFO)
                .toList();
        if (kind != RunKind.DEMO) {
            notable.stream().limit(LINES).forEach(p -> Console.print("  - " + reportText.oneLine(p)));
        }
        Console.print(reportText.verdict(report));
        if (notable.size() > LINES || kind != RunKind.DEMO && !notable.isEmpty()) {
            save(report, notable.size());
        }
    }

    /** The reasons of a refusal in one sentence with its remedy. */
    String refusal(PackReport report) {
        List<Problem> reasons = report.reasons().toList();
        String first = reasons.stream().limit(1).map(reportText::oneLine).collect(Collectors.joining());
        return reasons.size() > 1
                ? texts.text("intake.start.refused-more", report.source(), first, reasons.size() - 1)
                : texts.text("intake.start.refused", report.source(), first);
    }

    private void save(PackReport report, int problems) {
        Path file = data.resolve(FOLDER).resolve("paket-" + STAMP.format(LocalDateTime.now(clock)) + ".csv");
        try {
            Files.createDirectories(data.resolve(FOLDER));
            Files.writeString(file, '\uFEFF' + reportText.csv(report), StandardCharsets.UTF_8);
            Console.print(texts.text("intake.start.full-report", Formats.count(problems), file.toString()));
        } catch (IOException e) {
            log.warn("The report could not be written to {}; it is kept in the database", file, e);
        }
    }
}
