package id.pantau.dashboard.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.FigureState;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.UnitFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The table twin of a chart: the same units in the same order, with what the chart leaves out. Widths are in rem, so that the table
 * fits a portrait tablet and, with the smaller type of paper, an A4 page.
 */
final class FigureGrid extends Grid<UnitFigure> {

    /** Up to here every row is drawn, so that the page prints whole; more rows scroll. */
    private static final int ALL_ROWS = 60;

    FigureGrid(Texts texts, Locale locale, IndicatorReport report, FigureDetails.OfPage details) {
        var words = new FigureText(texts, locale, report.indicator());
        var flags = new FlagText(texts, locale);
        addClassName("figure-grid");
        addThemeVariants(GridVariant.ROW_STRIPES, GridVariant.WRAP_CELL_CONTENT);
        number("rank", figure -> figure.rank() == null ? "–" : figure.rank().toString(), "4.5rem");
        // The mark stands beside the value; the sentences are in a panel of their own and in the tooltip.
        words("unit", figure -> words.unitName(figure.unit()) + (figure.flags().isEmpty() ? "" : " !"), "8rem", 3)
                .setTooltipGenerator(
                        figure -> figure.flags().stream().map(flags::sentence).collect(Collectors.joining(" ")));
        number("ratio", words::ratio, "6.5rem");
        number("coverage", words::exact, "5.5rem");
        number("target", words.judgement()::targetColumn, "6.5rem");
        number("change", words::change, "5.5rem");
        words("gap", figure -> words.judgement().gap(figure).orElse("–"), "7rem", 2);
        words(
                "status",
                figure -> words.judgement()
                        .status(figure)
                        .map(JudgementText.Status::text)
                        .or(() -> words.judgement().noStatus(figure))
                        .orElse("–"),
                "6.5rem",
                2);
        if (details.rights().report()) {
            addComponentColumn(figure -> details.acts(report.indicator(), figure.unit(), report.period(), locale))
                    .setHeader(getTranslation("acting.column"))
                    .setWidth("4.5rem")
                    .setFlexGrow(0)
                    .setFrozenToEnd(true);
        }
        addComponentColumn(figure -> details.icon(report.indicator(), figure.unit(), locale))
                .setHeader(getTranslation("detail.open"))
                .setWidth("4.5rem")
                .setFlexGrow(0)
                // On a narrow screen the other columns move under it.
                .setFrozenToEnd(true);
        List<UnitFigure> rows = new ArrayList<>(report.units().stream()
                .filter(figure -> figure.state() != FigureState.OUT_OF_SCOPE)
                .toList());
        rows.add(report.whole());
        setItems(rows);
        setPartNameGenerator(figure -> figure.equals(report.whole()) ? "whole" : null);
        setAllRowsVisible(rows.size() <= ALL_ROWS);
    }

    private Column<UnitFigure> words(String name, Function<UnitFigure, String> value, String width, int grow) {
        return addColumn(value::apply).setHeader(header(name)).setWidth(width).setFlexGrow(grow);
    }

    private void number(String name, Function<UnitFigure, String> value, String width) {
        addColumn(value::apply)
                .setHeader(header(name))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(name.equals("rank") ? 0 : 1)
                .setWidth(width);
    }

    private String header(String name) {
        return getTranslation("table." + name);
    }
}
