package id.pantau.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.pantau.base.i18n.Formats;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import id.pantau.intake.FileReport;
import id.pantau.intake.PackReport;
import id.pantau.intake.PackService;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a pack would do or did: the verdict, a card per file, every problem with its place. */
final class PackReportPanel extends Div {

    /** Up to here every problem is drawn; more scroll. */
    private static final int ALL_ROWS = 25;

    private final transient PackService service;
    private final transient PackReport report;
    private final Grid<Problem> problems = new Grid<>();

    PackReportPanel(PackService service, PackReport report) {
        this.service = service;
        this.report = report;
        addClassName("pack-report");
        var verdict = new Paragraph(getTranslation("intake.verdict." + report.verdict()));
        verdict.addClassNames("pack-verdict", "pack-" + report.verdict().name().toLowerCase(Locale.ROOT));
        verdict.getElement().setAttribute("role", "status");
        add(new H3(report.source()), verdict, cards());
        if (report.problems().isEmpty()) {
            add(new Paragraph(getTranslation("intake.view.no-problems")));
        } else {
            buildGrid();
            var tools = new Div(filter(), download(() -> service.csv(report), getTranslation("intake.view.download")));
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

    private Component cards() {
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

    private Component filter() {
        var filter = new Select<Severity>();
        filter.setLabel(getTranslation("intake.view.filter"));
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(getTranslation("intake.view.all"));
        filter.setItems(Severity.values());
        filter.setItemLabelGenerator(
                s -> s == null ? getTranslation("intake.view.all") : getTranslation("intake.severity." + s));
        filter.addValueChangeListener(change -> show(report.problems().stream()
                .filter(p -> change.getValue() == null || p.severity() == change.getValue())
                .toList()));
        return filter;
    }

    private void buildGrid() {
        problems.addColumn(Problem::file)
                .setHeader(getTranslation("intake.view.file"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        problems.addColumn(p -> p.row() == 0 ? "" : Integer.toString(p.row()))
                .setHeader(getTranslation("intake.view.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        problems.addColumn(p -> p.column() == null ? "" : p.column())
                .setHeader(getTranslation("intake.view.column"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        problems.addColumn(p -> getTranslation("intake.severity." + p.severity()))
                .setHeader(getTranslation("intake.view.severity"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        problems.addColumn(p -> service.sentence(p, getLocale()))
                .setHeader(getTranslation("intake.view.sentence"))
                .setFlexGrow(1)
                .setTooltipGenerator(p -> service.sentence(p, getLocale()));
        problems.addClassName("pack-problems");
        problems.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        problems.setAllRowsVisible(report.problems().size() <= ALL_ROWS);
        show(report.problems());
    }

    private void show(List<Problem> list) {
        problems.setItems(list);
    }
}
