package id.pantau.dashboard.ui;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.PlotOptionsBar;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.StyledChart;
import id.pantau.indicator.Direction;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.UnitFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Each unit against its own figure in the same months of last year, in percentage points, the most improved first. */
final class ChangeChart extends FigureChart {

    private static final int ROW_HEIGHT = 22;
    private static final int AXIS_HEIGHT = 60;

    /** @param report of which at least one unit {@link #isKnown is known} in both years */
    ChangeChart(Texts texts, Locale locale, IndicatorReport report) {
        super(texts, locale, report);
        List<UnitFigure> bars = new ArrayList<>(report.units());
        if (bars.stream().noneMatch(this::isWhole)) {
            bars.add(report.whole());
        }
        boolean lower = report.indicator().direction() == Direction.LOWER_IS_BETTER;
        Comparator<BigDecimal> best = lower ? Comparator.naturalOrder() : Comparator.reverseOrder();
        bars.removeIf(figure -> change(figure) == null);
        bars.sort(Comparator.comparing(figure -> Objects.requireNonNull(change(figure)), best));
        Chart chart = StyledChart.of(ChartType.BAR);
        Configuration configuration = chart.getConfiguration();
        configuration.getLegend().setEnabled(false);
        configuration
                .getxAxis()
                .setCategories(bars.stream()
                        .map(figure -> label(figure) + " <b>"
                                + Formats.signed(Objects.requireNonNull(change(figure)), 1) + "</b>")
                        .toArray(String[]::new));
        configuration.getyAxis().setTitle("");
        var series = new DataSeries(text("achievement.change"));
        bars.forEach(figure -> series.add(bar(figure, lower)));
        var options = new PlotOptionsBar();
        options.setPointPadding(0.1);
        options.setGroupPadding(0.05);
        series.setPlotOptions(options);
        configuration.setSeries(series);
        chart.setHeight(bars.size() * ROW_HEIGHT + AXIS_HEIGHT + "px");
        add(chart);
    }

    static boolean isKnown(IndicatorReport report) {
        return report.units().stream().anyMatch(figure -> change(figure) != null);
    }

    /** Few people make large steps: villages below the limit have no rank and are not compared here either (rules §7). */
    private static @Nullable BigDecimal change(UnitFigure figure) {
        return figure.small() ? null : figure.change();
    }

    private DataSeriesItem bar(UnitFigure figure, boolean lower) {
        BigDecimal change = Objects.requireNonNull(change(figure));
        var item = new DataSeriesItem(label(figure), display(change));
        item.setDescription(StyledChart.escaped(words.unitName(figure.unit()) + ": "
                + text(
                        "achievement.change-tip",
                        Formats.signed(change, 1),
                        words.headline(figure),
                        words.rate(
                                Objects.requireNonNull(Objects.requireNonNull(figure.lastYear())
                                        .coverage()),
                                1))));
        boolean good = lower ? change.signum() <= 0 : change.signum() >= 0;
        item.setClassName(good ? "bar-better" : "bar-worse");
        return item;
    }
}
