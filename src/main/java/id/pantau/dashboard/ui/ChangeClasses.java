package id.pantau.dashboard.ui;

import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Direction;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.PeriodFigures;
import id.pantau.indicator.UnitFigure;
import id.pantau.region.ui.MapClass;
import id.pantau.region.ui.MapLegend;
import id.pantau.region.ui.MapPalette;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figure against the same months of last year, in classes centred on no difference. Their limits hold for all months. Green is
 * better and brown is worse whichever way the indicator goes.
 */
final class ChangeClasses implements MapClasses {

    private final Texts texts;
    private final Locale locale;
    private final Indicator indicator;
    private final FigureText words;
    private final List<BigDecimal> limits;

    ChangeClasses(Texts texts, Locale locale, IndicatorReport report) {
        this.texts = texts;
        this.locale = locale;
        this.indicator = report.indicator();
        this.words = new FigureText(texts, locale, indicator);
        this.limits = ClassLimits.aroundZero(report.months().stream()
                .flatMap(month -> month.units().stream())
                .map(UnitFigure::change)
                .filter(Objects::nonNull)
                .toList());
    }

    @Override
    public MapLegend legend() {
        return new MapLegend(
                text("peta.change", indicator.shortName(locale), unit()),
                null,
                indicator.direction() == Direction.LOWER_IS_BETTER
                        ? MapPalette.DIFFERENCE_REVERSED
                        : MapPalette.DIFFERENCE,
                classes(),
                text("peta.no-change"));
    }

    /** Percentage points where shares are compared. */
    private String unit() {
        return indicator.multiplier() == 100 && !words.counted() ? text("peta.points") : words.rateUnit();
    }

    private List<MapClass> classes() {
        if (limits.isEmpty()) {
            return List.of(new MapClass(text("peta.class.all")));
        }
        List<MapClass> classes = new ArrayList<>();
        classes.add(new MapClass(text("peta.class.below", signed(limits.getFirst()))));
        for (int i = 1; i < limits.size(); i++) {
            classes.add(new MapClass(text("peta.class.between", signed(limits.get(i - 1)), signed(limits.get(i)))));
        }
        classes.add(new MapClass(text("peta.class.from", signed(limits.getLast()))));
        return classes;
    }

    @Override
    public @Nullable Integer of(UnitFigure figure, PeriodFigures month) {
        BigDecimal change = figure.change();
        return change == null ? null : ClassLimits.classOf(change, limits);
    }

    @Override
    public String figure(UnitFigure figure) {
        BigDecimal change = figure.change();
        return change == null ? text("peta.no-change") : text("peta.change-of", figure(change), unit());
    }

    @Override
    public String shortly(UnitFigure figure) {
        BigDecimal change = figure.change();
        return change == null ? "" : figure(change);
    }

    private static String figure(BigDecimal change) {
        return Formats.signed(change, 1);
    }

    @Override
    public boolean ordersByClass() {
        return true;
    }

    private static String signed(BigDecimal number) {
        return Formats.signed(number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
