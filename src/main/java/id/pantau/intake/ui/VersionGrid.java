package id.pantau.intake.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import id.pantau.base.i18n.Formats;
import id.pantau.intake.BoundaryFileService;
import id.pantau.region.BoundaryVersionRow;
import java.time.ZoneId;

/** Every version of the boundaries, the one that counts last first. */
final class VersionGrid extends Grid<BoundaryVersionRow> {

    private final transient BoundaryFileService service;

    /** @param zone in which hours are meant here */
    VersionGrid(BoundaryFileService service, ZoneId zone) {
        this.service = service;
        setAllRowsVisible(true);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addColumn(v -> Formats.date(v.validFrom()))
                .setHeader(getTranslation("boundary.versions.valid-from"))
                .setAutoWidth(true);
        addColumn(v -> v.shownToday() ? getTranslation("boundary.versions.yes") : "")
                .setHeader(getTranslation("boundary.versions.shown"))
                .setAutoWidth(true);
        addColumn(v -> Formats.count(v.villages()))
                .setHeader(getTranslation("boundary.versions.villages"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        addColumn(BoundaryVersionRow::source)
                .setHeader(getTranslation("boundary.versions.source"))
                .setAutoWidth(true);
        addColumn(v -> Formats.moment(v.takenIn().atZone(zone)))
                .setHeader(getTranslation("boundary.versions.taken-in"))
                .setAutoWidth(true);
        setEmptyStateText(getTranslation("boundary.versions.none"));
        refresh();
    }

    void refresh() {
        setItems(service.versions());
    }
}
