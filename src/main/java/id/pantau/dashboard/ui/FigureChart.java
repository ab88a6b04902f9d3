package id.pantau.dashboard.ui;

import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.YAxis;
import com.vaadin.flow.component.html.Div;
import id.pantau.base.export.FileName;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.ChartPicture;
import id.pantau.base.ui.StyledChart;
import id.pantau.indicator.Channel;
import id.pantau.indicator.CurvePoint;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.UnitFigure;
import id.pantau.indicator.UnitKind;
import id.pantau.indicator.UnitLevel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one visual language of all charts of an indicator: achievement in one colour, the whole in a darker tone, the target as a tick
 * or dashed line, last year thin.
 */
abstract class FigureChart extends Div {

    /** Far finer than a pixel; every number that is read is put into words on the server. */
    private static final int PLOTTED_DECIMALS = 4;

    private final Texts texts;
    private final Locale locale;
    final FigureText words;
    final IndicatorReport report;

    FigureChart(Texts texts, Locale locale, IndicatorReport report) {
        this.texts = texts;
        this.locale = locale;
        this.report = report;
        this.words = new FigureText(texts, locale, report.indicator());
        addClassName("chart");
        if (mayBeTakenAway(report.indicator())) {
            add(picture());
        }
    }

    /** A picture is a file: what files may not show of single villages (rules §7) is not told apart in it. */
    static boolean mayBeTakenAway(Indicator indicator) {
        return indicator.lowest(Channel.EXPORT) == UnitLevel.VILLAGE;
    }

    private ChartPicture picture() {
        String unit = words.unitName(report.whole().unit());
        return new ChartPicture(
                FileName.of(
                        text("export.name.chart"),
                        report.indicator().code(),
                        report.whole().unit().kind() == UnitKind.KABUPATEN ? null : unit,
                        report.period(),
                        report.level().urlName()),
                report.indicator().name(locale) + ", " + unit + ", " + words.period(report.period()),
                text("page.source", String.join("; ", report.provenance().sources())));
    }

    final String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }

    final String shortName() {
        return report.indicator().shortName(locale);
    }

    static void axis(YAxis axis, String unit) {
        axis.setTitle("");
        axis.setMin(0);
        axis.getLabels().setFormat("{value} " + unit);
    }

    /** Only where no local target exists: dashed and grey, and it makes no status. */
    final void nationalLine(YAxis axis) {
        BigDecimal national = report.whole().targets().national();
        if (national != null && !words.counted() && !report.whole().targets().isLocal()) {
            var line = new PlotLine();
            line.setValue(display(national));
            line.setClassName("line-national");
            line.setLabel(new Label(words.judgement().target(report.whole()).orElse("")));
            axis.addPlotLine(line);
        }
    }

    /** A missing month stays a gap: it is not a zero. */
    final DataSeries line(
            String name, String className, List<CurvePoint> points, Function<CurvePoint, @Nullable BigDecimal> value) {
        var series = new DataSeries(name);
        points.forEach(point -> {
            BigDecimal number = value.apply(point);
            var item = new DataSeriesItem(Formats.shortMonth(point.period()), number == null ? null : display(number));
            item.setDescription(StyledChart.escaped(
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

    final boolean isWhole(UnitFigure figure) {
        return figure.unit().equals(report.whole().unit());
    }

    /** What the tooltip says of a unit: name, n/N, share, target and gap in people, source. */
    final String tip(UnitFigure figure) {
        return StyledChart.escaped(words.sentence(figure));
    }

    final String label(UnitFigure figure) {
        String name = isWhole(figure)
                ? text("figure.unit." + figure.unit().kind().name())
                : figure.unit().name();
        return StyledChart.escaped(name);
    }

    static @Nullable BigDecimal display(@Nullable BigDecimal exact) {
        return exact == null ? null : exact.setScale(PLOTTED_DECIMALS, RoundingMode.HALF_UP);
    }
}
