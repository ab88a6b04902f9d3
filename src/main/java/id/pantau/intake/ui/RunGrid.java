package id.pantau.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.pantau.base.i18n.Formats;
import id.pantau.intake.PackService;
import id.pantau.intake.RunRow;
import java.time.ZoneId;

/** What came in before, the newest first. */
final class RunGrid extends Grid<RunRow> {

    private final transient PackService service;

    /** @param zone in which hours are meant here */
    RunGrid(PackService service, ZoneId zone) {
        this.service = service;
        setAllRowsVisible(true);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addColumn(run -> Formats.moment(run.started().atZone(zone)))
                .setHeader(getTranslation("intake.view.started"))
                .setAutoWidth(true);
        addColumn(RunRow::source)
                .setHeader(getTranslation("intake.view.source"))
                .setWidth("8rem");
        addColumn(run -> run.account() == null ? getTranslation("intake.run." + run.kind()) : run.account())
                .setHeader(getTranslation("intake.view.account"))
                .setAutoWidth(true);
        addColumn(run -> getTranslation("intake.status." + run.status()))
                .setHeader(getTranslation("intake.view.status"))
                .setAutoWidth(true);
        addColumn(run -> Formats.count(run.added()) + " / " + Formats.count(run.changed()))
                .setHeader(getTranslation("intake.view.added-changed"))
                .setAutoWidth(true);
        addColumn(run -> Formats.count(run.unmatched()) + " / " + Formats.count(run.refused()))
                .setHeader(getTranslation("intake.view.unmatched-refused"))
                .setAutoWidth(true);
        addColumn(new ComponentRenderer<>(this::report))
                .setHeader(getTranslation("intake.view.report"))
                .setAutoWidth(true);
        setEmptyStateText(getTranslation("intake.view.no-runs"));
        refresh();
    }

    void refresh() {
        setItems(service.history());
    }

    /** The report itself is read only when somebody asks for it. */
    private Component report(RunRow run) {
        return run.finished() == null
                ? new Span()
                : PackReportPanel.download(
                        () -> service.reportOf(run.id()).orElse(""), getTranslation("intake.view.download"));
    }
}
