package id.pantau.dashboard.ui;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.StyledChart;
import id.pantau.indicator.CurvePoint;
import id.pantau.indicator.IndicatorReport;
import java.util.Locale;

/** The cumulative curve of the year against the pace line, with last year's. */
final class CurveChart extends FigureChart {

    CurveChart(Texts texts, Locale locale, IndicatorReport report) {
        super(texts, locale, report);
        Chart chart = StyledChart.of(ChartType.LINE);
        Configuration configuration = chart.getConfiguration();
        configuration
                .getxAxis()
                .setCategories(report.curve().stream()
                        .map(point -> Formats.shortMonth(point.period()))
                        .toArray(String[]::new));
        axis(configuration.getyAxis(), words.rateUnit());
        int year = report.period().year();
        configuration.addSeries(
                line(text("chart.year", Integer.toString(year)), "line-now", report.curve(), CurvePoint::coverage));
        if (report.curve().stream().anyMatch(p -> p.pace() != null)) {
            configuration.addSeries(line(text("chart.pace"), "line-pace", report.curve(), CurvePoint::pace));
        }
        if (report.lastYear().stream().anyMatch(p -> p.coverage() != null)) {
            configuration.addSeries(line(
                    text("chart.year", Integer.toString(year - 1)),
                    "line-before",
                    report.lastYear(),
                    CurvePoint::coverage));
        }
        chart.setHeight("340px");
        add(chart);
    }
}
