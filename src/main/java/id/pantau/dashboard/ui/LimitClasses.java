package id.pantau.dashboard.ui;

import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Direction;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.PeriodFigures;
import id.pantau.indicator.Targets;
import id.pantau.indicator.UnitFigure;
import id.pantau.region.ui.MapClass;
import id.pantau.region.ui.MapLegend;
import id.pantau.region.ui.MapPalette;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Classes between limits. Those of the programme grow with the pace of a flow, and so does the legend; all others are found in the
 * period that the page opens on and stay as they are in all months.
 */
final class LimitClasses implements MapClasses {

    private static final int CLASSES = 5;
    private static final int MOST_DECIMALS = 3;

    private final Texts texts;
    private final Locale locale;
    private final Indicator indicator;
    private final boolean counted;
    private final String unit;
    private final @Nullable List<BigDecimal> frozen;
    private final PeriodFigures shown;

    /** @param manual used with {@link ClassMethod#MANUAL} */
    LimitClasses(Texts texts, Locale locale, IndicatorReport report, ClassMethod method, List<BigDecimal> manual) {
        this.texts = texts;
        this.locale = locale;
        this.indicator = report.indicator();
        var words = new FigureText(texts, locale, indicator);
        this.counted = words.counted();
        this.unit = counted ? indicator.unit(locale) : words.rateUnit();
        this.shown = report.months().stream()
                .filter(month -> month.period().equals(report.period()))
                .findFirst()
                .orElseGet(() -> new PeriodFigures(report.period(), report.units(), report.whole()));
        List<BigDecimal> values = shown.units().stream()
                .map(figure -> MapClasses.number(figure, counted))
                .filter(Objects::nonNull)
                .toList();
        this.frozen = switch (method) {
            case PROGRAMME -> null;
            case QUANTILE -> ClassLimits.quantiles(values, CLASSES);
            case EQUAL_INTERVAL -> ClassLimits.equalIntervals(values, CLASSES);
            case NATURAL_BREAKS -> ClassLimits.naturalBreaks(values, CLASSES);
            case MANUAL -> manual.isEmpty() ? null : manual;
        };
    }

    @Override
    public MapLegend legend() {
        return new MapLegend(
                texts.getTranslation("peta.legend", locale, indicator.shortName(locale), unit),
                null,
                indicator.direction() == Direction.LOWER_IS_BETTER
                        ? MapPalette.SEQUENTIAL_REVERSED
                        : MapPalette.SEQUENTIAL,
                words(of(shown)).stream().map(MapClass::new).toList(),
                texts.getTranslation("peta.no-denominator", locale));
    }

    @Override
    public @Nullable Integer of(UnitFigure figure, PeriodFigures month) {
        BigDecimal number = MapClasses.number(figure, counted);
        return number == null ? null : ClassLimits.classOf(number, of(month));
    }

    @Override
    public List<String> limits(PeriodFigures month) {
        List<BigDecimal> limits = of(month);
        return limits.equals(of(shown)) ? List.of() : words(limits);
    }

    @Override
    public boolean zeroIsApart() {
        return true;
    }

    private List<BigDecimal> of(PeriodFigures month) {
        return frozen == null
                ? programme(indicator.thresholds(month.period()), month.whole().targets())
                : frozen;
    }

    /**
     * The indicator's limits with the kabupaten's target among them: it takes the place of the nearest limit, its minimum and what
     * would be better that of their neighbours. As many classes as before, so that the legend keeps its length in all months.
     */
    static List<BigDecimal> programme(List<BigDecimal> limits, Targets targets) {
        BigDecimal target = targets.toDate();
        if (target == null || limits.isEmpty()) {
            return limits;
        }
        int at = IntStream.range(0, limits.size())
                .boxed()
                .min((a, b) -> distance(limits.get(a), target).compareTo(distance(limits.get(b), target)))
                .orElseThrow();
        List<BigDecimal> with = new ArrayList<>(limits);
        with.set(at, target);
        boolean wholeYear = targets.year() != null && targets.year().compareTo(target) == 0;
        if (wholeYear) {
            place(with, at, targets.minimum());
            place(with, at, targets.stretch());
        }
        boolean ascending = new ArrayList<>(new TreeSet<>(with)).equals(with);
        return ascending ? with : limits;
    }

    /** Beside the target, on the side on which it lies. */
    private static void place(List<BigDecimal> limits, int target, @Nullable BigDecimal beside) {
        if (beside != null) {
            int at = target + beside.compareTo(limits.get(target));
            if (at != target && at >= 0 && at < limits.size()) {
                limits.set(at, beside);
            }
        }
    }

    private static BigDecimal distance(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs();
    }

    /** As many as the limit was written with; a pace that never ends is said like every other figure, with one. */
    private static int decimals(BigDecimal limit) {
        int scale = Math.max(0, limit.stripTrailingZeros().scale());
        return scale > MOST_DECIMALS ? 1 : scale;
    }

    /** "< 60", "60 – < 75", …, "≥ 90": lower limit in, upper limit out, as the rule under the legend says. */
    private List<String> words(List<BigDecimal> limits) {
        List<String> numbers = limits.stream()
                .map(limit -> Formats.decimals(limit, decimals(limit)))
                .toList();
        if (numbers.isEmpty()) {
            return List.of(texts.getTranslation("peta.class.all", locale));
        }
        List<String> words = new ArrayList<>();
        words.add(texts.getTranslation("peta.class.below", locale, numbers.getFirst()));
        for (int i = 1; i < numbers.size(); i++) {
            words.add(texts.getTranslation("peta.class.between", locale, numbers.get(i - 1), numbers.get(i)));
        }
        words.add(texts.getTranslation("peta.class.from", locale, numbers.getLast()));
        return words;
    }
}
