package id.pantau.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.pantau.base.i18n.Formats;
import id.pantau.intake.FileReport;
import id.pantau.intake.PackReport;
import id.pantau.intake.PackService;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a pack would do or did: the verdict, a card per file, every problem with its place. */
final class PackReportPanel extends Div {

    PackReportPanel(PackService service, PackReport report) {
        addClassName("pack-report");
        var verdict = new Paragraph(getTranslation("intake.verdict." + report.verdict()));
        verdict.addClassNames("pack-verdict", "pack-" + report.verdict().name().toLowerCase(Locale.ROOT));
        verdict.getElement().setAttribute("role", "status");
        add(new H3(report.source()), verdict, cards(report));
        if (report.problems().isEmpty()) {
            add(new Paragraph(getTranslation("intake.view.no-problems")));
        } else {
            var problems = new ProblemGrid(report.problems(), p -> service.sentence(p, getLocale()));
            var tools = new Div(
                    problems.filter(), download(() -> service.csv(report), getTranslation("intake.view.download")));
            tools.addClassName("pack-tools");
            add(tools, problems);
        }
    }

    /** A link that hands a report over as a file; the mark at its start makes spreadsheets read it as UTF-8. */
    static Anchor download(SerializableSupplier<String> csv, String label) {
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] content = ('\uFEFF' + csv.get()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(content), "laporan-paket.csv", "text/csv", content.length);
                }),
                label);
    }

    private Component cards(PackReport report) {
        var cards = new Div();
        cards.addClassName("pack-files");
        for (FileReport file : report.files()) {
            if (file.state() != FileReport.State.ABSENT && file.state() != FileReport.State.UNUSED) {
                cards.add(card(file));
            }
        }
        return cards;
    }

    private Component card(FileReport file) {
        var name = new Span(file.file());
        name.addClassName("pack-file-name");
        var card = new Div(name);
        card.addClassName("pack-file");
        card.getElement().setAttribute("data-file", file.file());
        if (file.state() == FileReport.State.READ) {
            card.add(
                    count("intake.view.added", file.added()),
                    count("intake.view.changed", file.changed()),
                    count("intake.view.same", file.same()),
                    count("intake.view.unmatched", file.unmatched()),
                    count("intake.view.refused", file.refused()));
        } else {
            var state = new Span(getTranslation("intake.file." + file.state()));
            state.addClassName("caution");
            card.add(state);
        }
        return card;
    }

    private Component count(String key, int number) {
        var count = new Span(getTranslation(key, Formats.count(number)));
        count.setClassName(number == 0 ? "note" : "pack-count");
        return count;
    }
}
