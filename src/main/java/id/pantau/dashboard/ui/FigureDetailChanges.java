package id.pantau.dashboard.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.FigureDetail;
import id.pantau.indicator.FigureDetailChange;
import id.pantau.indicator.ImportRun;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the rows of a figure were before an import replaced them, the newest change first. */
final class FigureDetailChanges extends Grid<FigureDetailChange> {

    private final transient Texts texts;
    private final Locale locale;

    FigureDetailChanges(Texts texts, Locale locale, ZoneId zone, FigureDetail detail) {
        this.texts = texts;
        this.locale = locale;
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.ROW_STRIPES);
        addColumn(change -> Formats.moment(change.replacedAt().atZone(zone)))
                .setHeader(text("detail.column.when"))
                .setWidth("9rem");
        addColumn(change -> FigureDetailRows.unit(texts, locale, change.unit(), change.outside()))
                .setHeader(text("detail.column.unit"))
                .setWidth("9rem");
        addColumn(change -> Formats.period(change.period()))
                .setHeader(text("detail.column.month"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(change -> value(change.before()))
                .setHeader(text("detail.column.before"))
                .setWidth("6rem");
        addColumn(change -> value(change.after()))
                .setHeader(text("detail.column.after"))
                .setWidth("6rem");
        addColumn(change -> run(zone, change.replacedBy()))
                .setHeader(text("detail.column.replaced-by"))
                .setWidth("11rem");
        setItems(detail.changes());
        setEmptyStateText(text("detail.no-changes"));
    }

    /** "8/10, terverifikasi": what is only verified keeps its number. */
    private String value(FigureDetailChange.Value value) {
        String n = value.numerator() == null ? text("figure.state.REPORTED_EMPTY") : Formats.count(value.numerator());
        String ratio = value.denominator() == null ? n : n + "/" + Formats.count(value.denominator());
        return ratio + ", " + text("detail.state." + value.state().name());
    }

    private String run(ZoneId zone, @Nullable ImportRun run) {
        return run == null ? "–" : run.source() + ": " + FigureDetailRows.who(texts, locale, zone, run);
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
