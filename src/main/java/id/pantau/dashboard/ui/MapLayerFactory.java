package id.pantau.dashboard.ui;

import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.followup.Acting;
import id.pantau.indicator.Direction;
import id.pantau.indicator.FigureState;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.PeriodFigures;
import id.pantau.indicator.Unit;
import id.pantau.indicator.UnitFigure;
import id.pantau.region.ui.MapArea;
import id.pantau.region.ui.MapCircle;
import id.pantau.region.ui.MapCircles;
import id.pantau.region.ui.MapColumn;
import id.pantau.region.ui.MapLayer;
import id.pantau.region.ui.MapMonth;
import id.pantau.region.ui.MapRegion;
import id.pantau.region.ui.MapSymbols;
import id.pantau.region.ui.MapValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts a report into the records of the village map. It asks nobody: what the report does not hold cannot reach the map, and
 * units of somebody else's wilayah kerja stay outlines.
 */
final class MapLayerFactory {

    private final Texts texts;
    private final Locale locale;
    private final IndicatorReport report;
    private final MapClasses classes;
    private final boolean needed;
    private final FigureText words;
    private final MapValues values;
    private final Map<Unit, UnitFigure> flagged;

    MapLayerFactory(Texts texts, Locale locale, IndicatorReport report, MapChoice choice) {
        this.texts = texts;
        this.locale = locale;
        this.report = report;
        this.classes = MapClasses.of(texts, locale, report, choice);
        this.needed = choice.colouring() == MapColouring.NEED;
        this.words = new FigureText(texts, locale, report.indicator());
        this.flagged = report.units().stream().collect(Collectors.toMap(UnitFigure::unit, f -> f));
        this.values = new MapValues(texts, locale, report.indicator(), classes, needed);
    }

    /** @param acting who acts on the figures of the period that is shown; null where the map does not say it */
    MapLayerFactory acting(@Nullable Acting acting) {
        values.acting(acting, report.period());
        return this;
    }

    /**
     * @param area where the shapes of the report's level come from
     * @param symbols to draw above
     * @param unit code of the region whose card is open; null or unknown opens none
     * @param links what a region leads to
     */
    MapLayer layer(MapArea area, List<MapSymbols> symbols, @Nullable String unit, MapLinks links) {
        List<UnitFigure> first = report.months().getFirst().units();
        int[] shown = IntStream.range(0, first.size())
                .filter(i -> first.get(i).state() != FigureState.OUT_OF_SCOPE)
                .toArray();
        List<MapRegion> regions = Arrays.stream(shown)
                .mapToObj(i -> first.get(i).unit())
                .map(u -> new MapRegion(u.code(), u.name(), links.page(u), links.drill(u)))
                .toList();
        List<MapMonth> months =
                report.months().stream().map(month -> month(month, shown)).toList();
        return new MapLayer(
                text(
                        "peta.map",
                        text("level." + report.level().name()),
                        report.indicator().name(locale)),
                text("level." + report.level().name()),
                area,
                regions,
                classes.legend(),
                columns(),
                months,
                IntStream.range(0, months.size())
                        .filter(i -> report.months().get(i).period().equals(report.period()))
                        .findFirst()
                        .orElse(months.size() - 1),
                regions.stream().anyMatch(r -> r.code().equals(unit)) ? unit : null,
                symbols,
                needed ? circles(months) : null);
    }

    /** Three circles for the legend: a tenth of the largest number of all months, a third, and it; null where nobody is needed. */
    private @Nullable MapCircles circles(List<MapMonth> months) {
        long largest = months.stream()
                .flatMap(month -> month.values().stream())
                .mapToLong(MapValue::circle)
                .max()
                .orElse(0);
        List<MapCircle> steps = LongStream.of(rounded(largest / 10), rounded(largest / 3), largest)
                .filter(value -> value > 0)
                .distinct()
                .sorted()
                .mapToObj(value -> new MapCircle(value, Formats.count(value)))
                .toList();
        return steps.isEmpty()
                ? null
                : new MapCircles(text("peta.circles", report.indicator().noun(locale)), steps);
    }

    /** With one significant digit. */
    private static long rounded(long number) {
        return BigDecimal.valueOf(number)
                .round(new MathContext(1, RoundingMode.HALF_UP))
                .longValue();
    }

    private List<MapColumn> columns() {
        return List.of(
                new MapColumn(text("table.ratio"), true),
                new MapColumn(text("table.coverage"), true),
                new MapColumn(text("table.target"), true),
                new MapColumn(text("table.gap"), false),
                new MapColumn(text("table.status"), false));
    }

    // ---- Months ----

    private MapMonth month(PeriodFigures month, int[] shown) {
        List<UnitFigure> figures = Arrays.stream(shown)
                .mapToObj(i -> flagged(month, month.units().get(i)))
                .toList();
        UnitFigure whole = month.whole();
        return new MapMonth(
                month.period().toString(),
                Formats.period(month.period()),
                words.unitName(whole.unit()) + ": " + words.equation(whole),
                String.join(" · ", note(month)),
                classes.limits(month),
                figures.stream().map(f -> values.of(f, month)).toList(),
                order(figures, month));
    }

    /** The figures of the shown period stand in the report a second time, with what is odd about them. */
    private UnitFigure flagged(PeriodFigures month, UnitFigure figure) {
        return month.period().equals(report.period()) ? flagged.getOrDefault(figure.unit(), figure) : figure;
    }

    private List<String> note(PeriodFigures month) {
        List<String> note = new ArrayList<>();
        note.add(words.period(month.period()));
        note.addAll(ReportLead.qualifiers(words, month.whole()));
        return note;
    }

    /** Most people needed first where they are drawn; else best first by class, then by rank; small ones after ranked ones; those without a figure last. */
    private List<Integer> order(List<UnitFigure> figures, PeriodFigures month) {
        Comparator<BigDecimal> better = report.indicator().direction() == Direction.HIGHER_IS_BETTER
                ? Comparator.reverseOrder()
                : Comparator.naturalOrder();
        Comparator<UnitFigure> order = Comparator.<UnitFigure, Integer>comparing(
                        f -> f.hasValue() ? 0 : 1 + f.state().ordinal())
                .thenComparing(f -> needed ? -f.peopleMissing() : 0)
                .thenComparing(f -> classes.ordersByClass() ? values.place(f, month) : 0)
                .thenComparing(UnitFigure::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(UnitFigure::coverage, Comparator.nullsLast(better));
        return IntStream.range(0, figures.size())
                .boxed()
                .sorted(Comparator.comparing(figures::get, order))
                .toList();
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
