package id.pantau.dashboard.ui;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.DataSeriesItemBullet;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.PlotBand;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.PlotOptionsBullet;
import com.vaadin.flow.component.charts.model.YAxis;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Panel;
import id.pantau.base.ui.StyledChart;
import id.pantau.indicator.Direction;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.UnitFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Achievement per unit, best to worst, the whole as a bar of its own, each against its target to date. */
final class RankingChart extends FigureChart {

    private static final int ROW_HEIGHT = 26;
    private static final int AXIS_HEIGHT = 70;

    /** Room for what stands behind the longest bar. */
    private static final int LABEL_WIDTH = 120;

    RankingChart(Texts texts, Locale locale, IndicatorReport report) {
        super(texts, locale, report);
        List<UnitFigure> bars = bars();
        if (bars.isEmpty()) {
            add(Panel.empty(text("achievement.no-bars")));
            return;
        }
        Chart chart = StyledChart.of(ChartType.BULLET);
        Configuration configuration = chart.getConfiguration();
        configuration.getChart().setInverted(true);
        configuration.getLegend().setEnabled(false);
        configuration.getChart().setMarginRight(LABEL_WIDTH);
        configuration.getxAxis().setCategories(bars.stream().map(this::category).toArray(String[]::new));
        axis(configuration.getyAxis(), words.counted() ? "" : words.rateUnit());
        yearTarget(configuration.getyAxis());
        var around = new TargetBands(texts, locale, report.indicator());
        var bands = around.of(report.whole().targets());
        bands.forEach(band -> configuration.getyAxis().addPlotBand(band(band)));
        var series = new DataSeries(shortName());
        bars.forEach(figure -> series.add(bar(figure)));
        var options = new PlotOptionsBullet();
        options.setPointPadding(0.1);
        options.setGroupPadding(0.05);
        var labels = new DataLabels(true);
        // The name of a point is said by its category; here it says what stands behind the bar.
        labels.setFormat("{point.name}");
        labels.setInside(false);
        labels.setAlign(HorizontalAlign.LEFT);
        labels.setOverflow("allow");
        labels.setCrop(false);
        options.setDataLabels(labels);
        series.setPlotOptions(options);
        configuration.setSeries(series);
        nationalLine(configuration.getyAxis());
        chart.setHeight(bars.size() * ROW_HEIGHT + AXIS_HEIGHT + "px");
        add(chart);
        if (!bands.isEmpty()) {
            add(around.legend(bands));
        }
    }

    /**
     * In the order of the report, in which few people have no rank and stand behind (rules §7), the whole before the first that is
     * worse. Counts have no share to rank by: the fewest cases first where lower is better.
     */
    private List<UnitFigure> bars() {
        boolean lower = report.indicator().direction() == Direction.LOWER_IS_BETTER;
        Comparator<BigDecimal> best = lower ? Comparator.naturalOrder() : Comparator.reverseOrder();
        List<UnitFigure> bars = new ArrayList<>(
                report.units().stream().filter(figure -> length(figure) != null).toList());
        if (words.counted()) {
            bars.sort(Comparator.comparing(this::length, Comparator.nullsLast(best)));
        }
        UnitFigure whole = report.whole();
        boolean among = report.units().stream().anyMatch(this::isWhole);
        if (length(whole) != null && !among) {
            int place = 0;
            while (place < bars.size()
                    && (words.counted() || bars.get(place).rank() != null)
                    && best.compare(length(bars.get(place)), length(whole)) <= 0) {
                place++;
            }
            bars.add(place, whole);
        }
        return bars;
    }

    /** Cases for a count, else the share; null where there is nothing to draw. */
    private @Nullable BigDecimal length(UnitFigure figure) {
        if (words.counted()) {
            return figure.numerator() == null ? null : BigDecimal.valueOf(figure.numerator());
        }
        return figure.coverage();
    }

    private DataSeriesItem bar(UnitFigure figure) {
        BigDecimal target = figure.targets().toDate();
        var item = new DataSeriesItemBullet(display(length(figure)), target == null ? null : display(target));
        item.setName(StyledChart.escaped(behind(figure)));
        item.setDescription(tip(figure));
        item.setClassName(isWhole(figure) ? "bar-whole" : "bar-unit");
        return item;
    }

    /** Name and value side by side: the numbers stand in a column of their own and no tick of a target crosses them. */
    private String category(UnitFigure figure) {
        return label(figure) + " <b>" + words.headline(figure) + "</b>";
    }

    /** "31/45 · perlu 18": what the length of the bar does not say. */
    private String behind(UnitFigure figure) {
        String ratio = words.counted() ? "" : words.ratio(figure);
        boolean lower = report.indicator().direction() == Direction.LOWER_IS_BETTER;
        return figure.peopleMissing() == 0
                ? ratio
                : ratio + " · " + text(lower ? "chart.over" : "chart.needed", Formats.count(figure.peopleMissing()));
    }

    /** Beside the ticks of the targets to date: what is to be reached by the end of the year. */
    private void yearTarget(YAxis axis) {
        words.judgement().targetOfYear(report.whole()).ifPresent(label -> {
            var line = new PlotLine();
            line.setValue(display(report.whole().targets().year()));
            line.setClassName("line-year");
            line.setLabel(new Label(StyledChart.escaped(label)));
            axis.addPlotLine(line);
        });
    }

    private static PlotBand band(TargetBands.Band around) {
        var band = new PlotBand();
        band.setFrom(display(around.from()));
        band.setTo(display(around.to()));
        band.setClassName(around.className());
        return band;
    }
}
