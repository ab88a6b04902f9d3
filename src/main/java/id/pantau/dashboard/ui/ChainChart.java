package id.pantau.dashboard.ui;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.PlotOptionsBar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import id.pantau.base.Period;
import id.pantau.base.export.FileName;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.ChartPicture;
import id.pantau.base.ui.StyledChart;
import id.pantau.indicator.CareChain.Step;
import id.pantau.indicator.UnitFigure;
import java.util.List;
import java.util.Locale;

/** A chain of services: how many of its own target population each step reached, and where people are lost. */
final class ChainChart extends Div {

    private static final int ROW_HEIGHT = 34;
    private static final int AXIS_HEIGHT = 60;

    private final Texts texts;
    private final Locale locale;

    /** @param heading what is drawn: the chain, and whose it is */
    ChainChart(Texts texts, Locale locale, String heading, List<Step> steps) {
        this.texts = texts;
        this.locale = locale;
        addClassName("chart");
        List<Step> known = steps.stream()
                .filter(step -> step.headline().figure().coverage() != null)
                .toList();
        if (!known.isEmpty()
                && steps.stream()
                        .allMatch(step ->
                                FigureChart.mayBeTakenAway(step.headline().indicator()))) {
            add(picture(heading, known));
        }
        add(chart(known), table(steps));
    }

    private ChartPicture picture(String heading, List<Step> steps) {
        Period period = steps.getFirst().headline().period();
        List<String> sources = steps.stream()
                .flatMap(step -> step.headline().provenance().sources().stream())
                .distinct()
                .toList();
        return new ChartPicture(
                FileName.of(texts.getTranslation("export.name.chart", locale), heading, period),
                heading + ", " + Formats.period(period),
                texts.getTranslation("page.source", locale, String.join("; ", sources)));
    }

    private Chart chart(List<Step> steps) {
        Chart chart = StyledChart.of(ChartType.BAR);
        Configuration configuration = chart.getConfiguration();
        configuration.getLegend().setEnabled(false);
        configuration
                .getxAxis()
                .setCategories(steps.stream()
                        .map(step ->
                                StyledChart.escaped(step.headline().indicator().shortName(locale)) + " <b>"
                                        + StyledChart.escaped(words(step)
                                                .headline(step.headline().figure())) + "</b>")
                        .toArray(String[]::new));
        FigureChart.axis(configuration.getyAxis(), "%");
        var series = new DataSeries(texts.getTranslation("chain.share", locale));
        steps.forEach(step -> {
            var item = new DataSeriesItem(
                    StyledChart.escaped(step.headline().indicator().shortName(locale)),
                    FigureChart.display(step.headline().figure().coverage()));
            item.setDescription(
                    StyledChart.escaped(words(step).sentence(step.headline().figure())));
            item.setClassName(step.deepest() ? "bar-worse" : "bar-unit");
            series.add(item);
        });
        var options = new PlotOptionsBar();
        options.setPointPadding(0.08);
        options.setGroupPadding(0.05);
        series.setPlotOptions(options);
        configuration.setSeries(series);
        chart.setHeight(steps.size() * ROW_HEIGHT + AXIS_HEIGHT + "px");
        return chart;
    }

    /** The twin of the chart; it also names the steps without a figure. */
    private NativeTable table(List<Step> steps) {
        var table = new NativeTable();
        table.addClassName("figures");
        var head = new NativeTableRow();
        for (String name : List.of("step", "ratio", "share", "lost")) {
            var cell = head.addHeaderCell();
            cell.setText(texts.getTranslation("chain." + name, locale));
            cell.getElement().setAttribute("scope", "col");
        }
        table.getHead().add(head);
        steps.forEach(step -> {
            UnitFigure figure = step.headline().figure();
            var row = new NativeTableRow();
            var name = row.addHeaderCell();
            name.setText(step.headline().indicator().name(locale));
            name.getElement().setAttribute("scope", "row");
            row.addDataCell()
                    .setText(
                            figure.hasValue()
                                    ? words(step).ratio(figure)
                                    : words(step).state(figure));
            row.addDataCell()
                    .setText(figure.coverage() == null ? "–" : words(step).rate(figure.coverage(), 2));
            row.addDataCell().setText(lost(step));
            row.getElement().getClassList().set("deepest", step.deepest());
            table.getBody().add(row);
        });
        return table;
    }

    /** People where the same people are counted, else percentage points. */
    private String lost(Step step) {
        if (step.points() == null || step.points().signum() < 0) {
            return "–";
        }
        String points = texts.getTranslation("chain.points", locale, Formats.decimals(step.points(), 1));
        return step.lost() == null
                ? points
                : Formats.count(step.lost()) + " " + step.headline().indicator().noun(locale) + " · " + points;
    }

    private FigureText words(Step step) {
        return new FigureText(texts, locale, step.headline().indicator());
    }
}
