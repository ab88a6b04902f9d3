package id.pantau.dashboard.ui;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.StyledChart;
import id.pantau.indicator.CurvePoint;
import id.pantau.indicator.IndicatorReport;
import java.util.List;
import java.util.Locale;

/** People served in each month alone, beside the same month of last year. Only for what adds up over the year. */
final class MonthsChart extends FigureChart {

    private final String noun;

    MonthsChart(Texts texts, Locale locale, IndicatorReport report) {
        super(texts, locale, report);
        noun = words.counted()
                ? report.indicator().unit(locale)
                : report.indicator().noun(locale);
        Chart chart = StyledChart.of(ChartType.COLUMN);
        Configuration configuration = chart.getConfiguration();
        configuration
                .getxAxis()
                .setCategories(report.curve().stream()
                        .map(point -> Formats.shortMonth(point.period()))
                        .toArray(String[]::new));
        axis(configuration.getyAxis(), "");
        int year = report.period().year();
        if (report.lastYear().stream().anyMatch(p -> p.monthAlone() != null)) {
            configuration.addSeries(columns(year - 1, "bar-before", report.lastYear()));
        }
        configuration.addSeries(columns(year, "bar-unit", report.curve()));
        chart.setHeight("260px");
        add(chart);
    }

    private DataSeries columns(int year, String className, List<CurvePoint> points) {
        var series = new DataSeries(text("chart.year", Integer.toString(year)));
        points.forEach(point -> {
            var item = new DataSeriesItem(Formats.shortMonth(point.period()), point.monthAlone());
            item.setDescription(StyledChart.escaped(
                    point.monthAlone() == null
                            ? ""
                            : Formats.period(point.period()) + ": " + Formats.count(point.monthAlone()) + " " + noun));
            series.add(item);
        });
        var options = new PlotOptionsColumn();
        options.setClassName(className);
        options.setGroupPadding(0.12);
        options.setPointPadding(0.02);
        series.setPlotOptions(options);
        return series;
    }
}
