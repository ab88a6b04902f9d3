package id.pantau.rollout.ui;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.AxisType;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.StepType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.StyledChart;
import id.pantau.rollout.OperatingCurve;
import id.pantau.rollout.OperatingCurve.Point;
import id.pantau.rollout.OperatingCurve.Projection;
import id.pantau.rollout.PlanStep;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.function.ToIntFunction;

/** One kind of facility over the years: working and launched at the end of each month, the plan, and the present pace drawn on. */
class OperatingChart extends Div {

    private final transient OperatingCurve curve;

    OperatingChart(OperatingCurve curve) {
        this.curve = curve;
        addClassName("operating-chart");
        add(new H3(getTranslation("facility.kind." + curve.kind().name())));
        if (!curve.points().isEmpty() || !curve.plan().isEmpty()) {
            add(chart());
        }
        var sentence = new Paragraph(new CurveWords(this::getTranslation).of(curve));
        sentence.addClassName("operating-words");
        add(sentence);
    }

    private Chart chart() {
        Chart chart = StyledChart.of(ChartType.LINE);
        Configuration configuration = chart.getConfiguration();
        configuration.getxAxis().setType(AxisType.DATETIME);
        configuration.getxAxis().getLabels().setFormat("{value:%Y}");
        configuration.getxAxis().setTickInterval(366L * 24 * 3600 * 1000);
        if (!curve.plan().isEmpty()) {
            // A projection far beyond the plan leaves the picture: its month stands in the sentence.
            configuration.getxAxis().setMax(instant(curve.plan().getLast().due().plusYears(1)));
        }
        configuration.getyAxis().setTitle("");
        configuration.getyAxis().setMin(0);
        configuration.getyAxis().setAllowDecimals(false);
        configuration.getLegend().setEnabled(false);
        if (!curve.points().isEmpty()) {
            configuration.addSeries(counted("launched", "line-before", Point::launched));
            configuration.addSeries(counted("operating", "line-now", Point::operating));
        }
        if (curve.guide() != null) {
            configuration.addSeries(guide());
        } else if (!curve.plan().isEmpty()) {
            configuration.addSeries(planned());
        }
        Projection projection = curve.projection();
        if (projection != null && projection.finish() != null) {
            configuration.addSeries(projected(projection.finish()));
        }
        chart.setHeight("200px");
        return chart;
    }

    private DataSeries counted(String word, String className, ToIntFunction<Point> count) {
        DataSeries series = series(word, className, true);
        curve.points().forEach(point -> {
            LocalDate end = point.month().atEndOfMonth();
            series.add(item(
                    end.isAfter(curve.today()) ? curve.today() : end,
                    count.applyAsInt(point),
                    month(point.month()),
                    word));
        });
        return series;
    }

    private DataSeries planned() {
        DataSeries series = series("plan", "line-pace", false);
        for (PlanStep step : curve.plan()) {
            series.add(item(step.due(), step.cumulative(), Formats.date(step.due()), "plan"));
        }
        return series;
    }

    private DataSeries guide() {
        DataSeries series = series("guide", "line-pace", false);
        var guide = curve.guide();
        if (guide != null) {
            series.add(item(guide.start(), 0, Formats.date(guide.start()), "guide"));
            series.add(item(guide.end(), guide.planned(), Formats.date(guide.end()), "guide"));
        }
        return series;
    }

    private DataSeries projected(YearMonth finish) {
        DataSeries series = series("projection", "line-projection", false);
        int goal = curve.plan().getLast().cumulative();
        series.add(item(curve.today(), curve.points().getLast().operating(), Formats.date(curve.today()), "operating"));
        series.add(item(finish.atEndOfMonth(), goal, month(finish), "projection"));
        return series;
    }

    private DataSeries series(String word, String className, boolean stepped) {
        var series = new DataSeries(getTranslation("ilp.curve." + word));
        var options = new PlotOptionsLine();
        options.setClassName(className);
        if (stepped) {
            options.setStep(StepType.LEFT);
            options.setMarker(new Marker(false));
        }
        series.setPlotOptions(options);
        return series;
    }

    private DataSeriesItem item(LocalDate day, int count, String when, String word) {
        var item = new DataSeriesItem(instant(day), count);
        item.setDescription(StyledChart.escaped(getTranslation("ilp.curve.point." + word, when, Formats.count(count))));
        return item;
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static String month(YearMonth month) {
        return Formats.period(Period.of(month));
    }
}
