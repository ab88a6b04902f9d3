package id.pantau.dashboard.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.FigureDetail;
import id.pantau.indicator.FigureDetailRow;
import id.pantau.indicator.ImportRun;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rows that a figure is made of, unit by unit and month by month. */
final class FigureDetailRows extends Grid<FigureDetailRow> {

    private final transient Texts texts;
    private final Locale locale;
    private final ZoneId zone;

    FigureDetailRows(Texts texts, Locale locale, ZoneId zone, FigureDetail detail) {
        this.texts = texts;
        this.locale = locale;
        this.zone = zone;
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.ROW_STRIPES);
        addColumn(row -> unit(texts, locale, row.unit(), row.outside()))
                .setHeader(text("detail.column.unit"))
                .setWidth("7.5rem");
        addColumn(row -> Formats.period(row.period()))
                .setHeader(text("detail.column.month"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        addColumn(row -> number(row.numerator()))
                .setHeader("n")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("4rem")
                .setFlexGrow(0);
        addColumn(row -> number(row.denominator()))
                .setHeader("N")
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("4rem")
                .setFlexGrow(0);
        addColumn(this::state).setHeader(text("detail.column.state")).setWidth("7rem");
        addColumn(row -> row.broughtBy() == null ? "–" : row.broughtBy().source())
                .setHeader(text("detail.column.source"))
                .setWidth("6.5rem");
        addColumn(this::when).setHeader(text("detail.column.who")).setWidth("9.5rem");
        setItems(detail.rows());
        setEmptyStateText(text("detail.no-rows"));
        setPartNameGenerator(row -> row.counted() ? null : "uncounted");
    }

    /** "Desa Kelubi"; "Puskesmas Gantung, luar wilayah". */
    static String unit(Texts texts, Locale locale, id.pantau.indicator.Unit unit, boolean outside) {
        String name = FigureText.unitName(texts, locale, unit);
        return outside ? texts.getTranslation("detail.outside", locale, name) : name;
    }

    /** "dinkes, 20 November 2026, 14.05 WIB". */
    static String who(Texts texts, Locale locale, ZoneId zone, ImportRun run) {
        String account = run.account() == null ? texts.getTranslation("detail.at-start", locale) : run.account();
        return account + ", " + Formats.moment(run.at().atZone(zone));
    }

    private String state(FigureDetailRow row) {
        if (row.isMissing()) {
            return text("figure.state.NOT_REPORTED");
        }
        if (row.state() == null) {
            return text("detail.state.sum");
        }
        if (row.numerator() == null) {
            return text("figure.state.REPORTED_EMPTY");
        }
        String state = text("detail.state." + row.state().name());
        return row.counted() ? state : state + ", " + text("detail.not-counted");
    }

    private String when(FigureDetailRow row) {
        String who = row.broughtBy() == null ? "–" : who(texts, locale, zone, row.broughtBy());
        return row.reportDate() == null
                ? who
                : who + " · " + text("detail.report-date", Formats.date(row.reportDate()));
    }

    private static String number(@Nullable Long number) {
        return number == null ? "–" : Formats.count(number);
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
