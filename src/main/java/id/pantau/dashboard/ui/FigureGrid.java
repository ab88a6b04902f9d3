package id.pantau.dashboard.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.UnitFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table twin of a chart: the same units in the same order, with everything that the chart leaves out. */
final class FigureGrid extends Grid<UnitFigure> {

    /** Up to here every row is drawn, so that the page prints whole; more rows scroll. */
    private static final int ALL_ROWS = 60;

    FigureGrid(Texts texts, Locale locale, IndicatorReport report) {
        var words = new FigureText(texts, locale, report.indicator());
        var flags = new FlagText(texts, locale);
        addClassName("figure-grid");
        addThemeNames("row-stripes");
        number("rank", figure -> figure.rank() == null ? "–" : figure.rank().toString(), "4rem");
        addColumn(figure -> words.unitName(figure.unit()))
                .setHeader(header("unit"))
                .setFlexGrow(2)
                .setWidth("11rem");
        number("ratio", words::ratio, "8rem");
        number("coverage", words::exact, "8rem");
        addColumn(figure -> words.target(figure).orElse("–"))
                .setHeader(header("target"))
                .setAutoWidth(true);
        addColumn(figure -> words.gap(figure).orElse("–"))
                .setHeader(header("gap"))
                .setAutoWidth(true);
        addColumn(figure -> words.status(figure)
                        .map(status -> status.symbol() + " " + status.words())
                        .orElse("–"))
                .setHeader(header("status"))
                .setAutoWidth(true);
        addColumn(figure -> figure.flags().stream().map(flags::sentence).collect(Collectors.joining("; ")))
                .setHeader(header("flags"))
                .setFlexGrow(3)
                .setWidth("14rem");
        List<UnitFigure> rows = new ArrayList<>(report.units());
        rows.add(report.whole());
        setItems(rows);
        setPartNameGenerator(figure -> figure.equals(report.whole()) ? "whole" : null);
        setAllRowsVisible(rows.size() <= ALL_ROWS);
    }

    private void number(String name, Function<UnitFigure, String> value, String width) {
        addColumn(value::apply)
                .setHeader(header(name))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth(width);
    }

    private String header(String name) {
        return getTranslation("table." + name);
    }
}
