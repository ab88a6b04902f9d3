package id.pantau.dashboard.ui;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.ChartOptions;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.DataSeriesItemBullet;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.Lang;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.PlotOptionsBullet;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.Tooltip;
import com.vaadin.flow.component.charts.model.YAxis;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Panel;
import id.pantau.indicator.CurvePoint;
import id.pantau.indicator.Direction;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.UnitFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/**
 * All charts of the product, in one visual language: achievement in one colour, the kabupaten in a darker tone, the target as a
 * tick or dashed line, last year thin. Styled mode: colours stand in frontend/styles/chart.css. Names come from files and are
 * escaped; no formatter written in JavaScript is sent.
 */
@CssImport(value = "./styles/chart.css", themeFor = "vaadin-chart")
final class FigureCharts extends Div {

    private static final int ROW_HEIGHT = 26;
    private static final int AXIS_HEIGHT = 70;

    /** Far finer than a pixel; every number that is read is put into words on the server. */
    private static final int PLOTTED_DECIMALS = 4;

    private final Texts texts;
    private final Locale locale;
    private final FigureText words;
    private final IndicatorReport report;

    private FigureCharts(Texts texts, Locale locale, IndicatorReport report) {
        this.texts = texts;
        this.locale = locale;
        this.report = report;
        this.words = new FigureText(texts, locale, report.indicator());
        addClassName("chart");
    }

    /** Achievement per unit, best to worst, the kabupaten as a bar of its own, each against its target to date. */
    static FigureCharts ranking(Texts texts, Locale locale, IndicatorReport report) {
        var holder = new FigureCharts(texts, locale, report);
        holder.addRanking();
        return holder;
    }

    /** The cumulative curve of the year against the pace line, with last year's. */
    static FigureCharts curve(Texts texts, Locale locale, IndicatorReport report) {
        var holder = new FigureCharts(texts, locale, report);
        holder.addCurve();
        return holder;
    }

    private void addRanking() {
        List<UnitFigure> bars = bars();
        if (bars.isEmpty()) {
            add(Panel.empty(texts.getTranslation("achievement.no-bars", locale)));
            return;
        }
        Chart chart = chart(ChartType.BULLET);
        Configuration configuration = chart.getConfiguration();
        configuration.getChart().setInverted(true);
        configuration.getLegend().setEnabled(false);
        configuration.getxAxis().setCategories(bars.stream().map(this::category).toArray(String[]::new));
        axis(configuration.getyAxis(), words.counted() ? "" : words.rateUnit());
        var series = new DataSeries(report.indicator().shortName(locale));
        bars.forEach(figure -> series.add(bar(figure)));
        var options = new PlotOptionsBullet();
        options.setPointPadding(0.1);
        options.setGroupPadding(0.05);
        series.setPlotOptions(options);
        configuration.setSeries(series);
        nationalLine(configuration.getyAxis());
        chart.setHeight(bars.size() * ROW_HEIGHT + AXIS_HEIGHT + "px");
        add(chart);
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
        if (length(whole) != null) {
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
        item.setName(label(figure));
        // Read by the tooltip's pointFormat, so that the browser computes and translates nothing.
        item.setDescription(escaped(words.sentence(figure)));
        item.setClassName(figure.unit().equals(report.whole().unit()) ? "bar-whole" : "bar-unit");
        return item;
    }

    private void addCurve() {
        Chart chart = chart(ChartType.LINE);
        Configuration configuration = chart.getConfiguration();
        configuration
                .getxAxis()
                .setCategories(report.curve().stream()
                        .map(point -> Formats.shortMonth(point.period()))
                        .toArray(String[]::new));
        axis(configuration.getyAxis(), words.rateUnit());
        int year = report.period().year();
        configuration.addSeries(line(
                texts.getTranslation("chart.year", locale, Integer.toString(year)),
                "line-now",
                report.curve(),
                CurvePoint::coverage));
        if (report.curve().stream().anyMatch(p -> p.pace() != null)) {
            configuration.addSeries(
                    line(texts.getTranslation("chart.pace", locale), "line-pace", report.curve(), CurvePoint::pace));
        }
        if (report.lastYear().stream().anyMatch(p -> p.coverage() != null)) {
            configuration.addSeries(line(
                    texts.getTranslation("chart.year", locale, Integer.toString(year - 1)),
                    "line-before",
                    report.lastYear(),
                    CurvePoint::coverage));
        }
        chart.setHeight("340px");
        add(chart);
    }

    /** A missing month stays a gap: it is not a zero. */
    private DataSeries line(
            String name, String className, List<CurvePoint> points, Function<CurvePoint, @Nullable BigDecimal> value) {
        var series = new DataSeries(name);
        points.forEach(point -> {
            BigDecimal number = value.apply(point);
            var item = new DataSeriesItem(Formats.shortMonth(point.period()), number == null ? null : display(number));
            item.setDescription(escaped(
                    number == null
                            ? ""
                            : name + ", " + words.period(point.period()) + ": " + words.rate(number, 1)
                                    + numbers(point, value)));
            series.add(item);
        });
        var options = new PlotOptionsLine();
        options.setClassName(className);
        options.setConnectNulls(false);
        series.setPlotOptions(options);
        return series;
    }

    private static String numbers(CurvePoint point, Function<CurvePoint, @Nullable BigDecimal> value) {
        return point.numerator() == null || !Objects.equals(value.apply(point), point.coverage())
                ? ""
                : " (" + Formats.count(point.numerator())
                        + (point.denominator() == null ? "" : "/" + Formats.count(point.denominator())) + ")";
    }

    private Chart chart(ChartType type) {
        numberFormat();
        var chart = new Chart(type);
        Configuration configuration = chart.getConfiguration();
        configuration.getChart().setStyledMode(true);
        configuration.getChart().setAnimation(false);
        configuration.setTitle("");
        configuration.setExporting(false);
        var tooltip = new Tooltip();
        tooltip.setHeaderFormat("");
        tooltip.setPointFormat("{point.description}");
        configuration.setTooltip(tooltip);
        chart.setWidthFull();
        return chart;
    }

    private static void numberFormat() {
        ChartOptions options = ChartOptions.get();
        if (options.getLang() == null) {
            var lang = new Lang();
            lang.setDecimalPoint(",");
            lang.setThousandsSep(".");
            options.setLang(lang);
        }
    }

    private void axis(YAxis axis, String unit) {
        axis.setTitle("");
        axis.setMin(0);
        axis.getLabels().setFormat("{value} " + unit);
    }

    /** Only where no local target exists: dashed and grey, and it makes no status. */
    private void nationalLine(YAxis axis) {
        BigDecimal national = report.whole().targets().national();
        if (national != null && !words.counted() && !report.whole().targets().isLocal()) {
            var line = new PlotLine();
            line.setValue(display(national));
            line.setClassName("line-national");
            line.setLabel(new Label(words.judgement().target(report.whole()).orElse("")));
            axis.addPlotLine(line);
        }
    }

    /** Name and value side by side: the numbers stand in a column of their own and no tick of a target crosses them. */
    private String category(UnitFigure figure) {
        return label(figure) + " <b>" + words.headline(figure) + "</b>";
    }

    private String label(UnitFigure figure) {
        String name = figure.unit().equals(report.whole().unit())
                ? texts.getTranslation("figure.unit." + figure.unit().kind().name(), locale)
                : figure.unit().name();
        return escaped(name);
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeHtml4(text);
    }

    private static @Nullable BigDecimal display(@Nullable BigDecimal exact) {
        return exact == null ? null : exact.setScale(PLOTTED_DECIMALS, RoundingMode.HALF_UP);
    }
}
