package id.pantau.dashboard.ui;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.StyledChart;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.UnitFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The columns of the PWS sheet: one for each column of the table below it, the pace of the whole as a line across. */
final class SheetChart extends FigureChart {

    private static final int HEIGHT = 200;

    /**
     * @param columns in the order of the table
     * @param left width of what stands before the first column of the table, px
     * @param width of the whole sheet, px
     */
    SheetChart(Texts texts, Locale locale, IndicatorReport report, List<UnitFigure> columns, int left, int width) {
        super(texts, locale, report);
        Chart chart = StyledChart.of(ChartType.COLUMN);
        Configuration configuration = chart.getConfiguration();
        configuration.getLegend().setEnabled(false);
        configuration.getChart().setMarginLeft(left);
        configuration.getChart().setMarginRight(0);
        configuration.getxAxis().setCategories(columns.stream().map(this::label).toArray(String[]::new));
        configuration.getxAxis().getLabels().setEnabled(false);
        configuration.getxAxis().setTickLength(0);
        axis(configuration.getyAxis(), words.rateUnit());
        paceLine(configuration);
        var series = new DataSeries(shortName());
        columns.forEach(figure -> series.add(column(figure)));
        var options = new PlotOptionsColumn();
        options.setPointPadding(0.05);
        options.setGroupPadding(0.1);
        series.setPlotOptions(options);
        configuration.setSeries(series);
        chart.setWidth(width + "px");
        chart.setHeight(HEIGHT + "px");
        add(chart);
    }

    private DataSeriesItem column(UnitFigure figure) {
        var item = new DataSeriesItem(label(figure), display(figure.coverage()));
        item.setDescription(tip(figure));
        item.setClassName(isWhole(figure) ? "bar-whole" : "bar-unit");
        return item;
    }

    /** Drawn even where it lies above all columns: a sheet on which everybody is behind must show how far. */
    private void paceLine(Configuration configuration) {
        BigDecimal pace = report.whole().targets().toDate();
        if (pace == null) {
            return;
        }
        var line = new PlotLine();
        line.setValue(display(pace));
        line.setClassName("line-pace");
        line.setZIndex(4);
        var label = new Label(words.judgement().target(report.whole()).orElse(""));
        // Where the columns are low: they stand from high to low.
        label.setAlign(HorizontalAlign.RIGHT);
        label.setX(-8);
        line.setLabel(label);
        configuration.getyAxis().addPlotLine(line);
        configuration.getyAxis().setSoftMax(display(pace));
    }
}
