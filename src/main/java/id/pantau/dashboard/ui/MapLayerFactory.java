package id.pantau.dashboard.ui;

import id.pantau.base.Period;
import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.base.ui.Links;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityRow;
import id.pantau.indicator.Direction;
import id.pantau.indicator.FigureState;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.PeriodFigures;
import id.pantau.indicator.PwsStatus;
import id.pantau.indicator.Unit;
import id.pantau.indicator.UnitFigure;
import id.pantau.region.MapGeometry;
import id.pantau.region.ui.FacilityMark;
import id.pantau.region.ui.MapArea;
import id.pantau.region.ui.MapClass;
import id.pantau.region.ui.MapColumn;
import id.pantau.region.ui.MapLayer;
import id.pantau.region.ui.MapLegend;
import id.pantau.region.ui.MapMonth;
import id.pantau.region.ui.MapPalette;
import id.pantau.region.ui.MapRegion;
import id.pantau.region.ui.MapSymbols;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts a report into the records of the village map. It asks nobody: what the report does not hold cannot reach the map, and
 * units of somebody else's wilayah kerja stay outlines.
 */
final class MapLayerFactory {

    /** Above so many marks a kind of facility waits until it is switched on, so that names and figures stay readable. */
    private static final int MOST_MARKS_AT_FIRST = 30;

    private final Texts texts;
    private final Locale locale;
    private final IndicatorReport report;
    private final MapColouring colouring;
    private final FigureText words;
    private final MapValues values;
    private final Map<Unit, UnitFigure> flagged;

    MapLayerFactory(Texts texts, Locale locale, IndicatorReport report, MapColouring colouring) {
        this.texts = texts;
        this.locale = locale;
        this.report = report;
        this.colouring = colouring;
        this.words = new FigureText(texts, locale, report.indicator());
        this.flagged = report.units().stream().collect(Collectors.toMap(UnitFigure::unit, f -> f));
        this.values = new MapValues(texts, locale, report.indicator(), colouring);
    }

    /**
     * @param geometry of the report's level
     * @param facilities to draw above; those without a position are left out
     * @param unit code of the region whose card is open; null or unknown opens none
     * @param linked whether cards lead to the units' pages
     */
    MapLayer layer(MapGeometry geometry, List<FacilityRow> facilities, @Nullable String unit, boolean linked) {
        List<UnitFigure> first = report.months().getFirst().units();
        int[] shown = IntStream.range(0, first.size())
                .filter(i -> first.get(i).state() != FigureState.OUT_OF_SCOPE)
                .toArray();
        List<MapRegion> regions = Arrays.stream(shown)
                .mapToObj(i -> first.get(i).unit())
                .map(u -> new MapRegion(u.code(), u.name(), linked ? page(u) : null))
                .toList();
        return new MapLayer(
                text(
                        "peta.map",
                        text("level." + report.level().name()),
                        report.indicator().name(locale)),
                text("level." + report.level().name()),
                new MapArea(geometry.url(), geometry.west(), geometry.south(), geometry.east(), geometry.north()),
                regions,
                legend(),
                columns(),
                report.months().stream().map(month -> month(month, shown)).toList(),
                IntStream.range(0, report.months().size())
                        .filter(i -> report.months().get(i).period().equals(report.period()))
                        .findFirst()
                        .orElse(report.months().size() - 1),
                regions.stream().anyMatch(r -> r.code().equals(unit)) ? unit : null,
                symbols(facilities));
    }

    private static @Nullable String page(Unit unit) {
        return switch (unit.kind()) {
            case DESA, KELURAHAN -> Links.village(unit.code());
            case PUSKESMAS -> Links.puskesmas(unit.code());
            default -> null;
        };
    }

    // ---- Legend ----

    private MapLegend legend() {
        Indicator indicator = report.indicator();
        if (colouring == MapColouring.STATUS) {
            List<MapClass> classes = Arrays.stream(PwsStatus.values())
                    .map(status -> new MapClass(
                            text(
                                    "peta.status",
                                    text("figure.pws." + status.name()),
                                    words.judgement().statusWords(status)),
                            JudgementText.symbol(status)))
                    .toList();
            return new MapLegend(
                    text("peta.status-of", indicator.shortName(locale)),
                    "",
                    MapPalette.PWS,
                    classes,
                    text("peta.no-status"));
        }
        boolean lower = indicator.direction() == Direction.LOWER_IS_BETTER;
        return new MapLegend(
                text("peta.legend", indicator.shortName(locale), unit()),
                null,
                lower ? MapPalette.SEQUENTIAL_REVERSED : MapPalette.SEQUENTIAL,
                limits(report.period()).stream().map(MapClass::new).toList(),
                text("peta.no-denominator"));
    }

    /** "%", "per 1.000", or "kasus" where cases are classed. */
    private String unit() {
        return words.counted() ? report.indicator().unit(locale) : words.rateUnit();
    }

    /** "< 60", "60 – < 75", …, "≥ 90": lower limit in, upper limit out, as the rule under the legend says. */
    private List<String> limits(Period period) {
        List<String> limits = report.indicator().thresholds(period).stream()
                .map(MapLayerFactory::plain)
                .toList();
        return Stream.concat(
                        Stream.of(text("peta.class.below", limits.getFirst())),
                        Stream.concat(
                                IntStream.range(1, limits.size())
                                        .mapToObj(i -> text("peta.class.between", limits.get(i - 1), limits.get(i))),
                                Stream.of(text("peta.class.from", limits.getLast()))))
                .toList();
    }

    private static String plain(BigDecimal limit) {
        return Formats.decimals(limit, Math.max(0, limit.stripTrailingZeros().scale()));
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
        boolean moving = colouring == MapColouring.CLASSES
                && !report.indicator()
                        .thresholds(month.period())
                        .equals(report.indicator().thresholds(report.period()));
        return new MapMonth(
                month.period().toString(),
                Formats.period(month.period()),
                words.unitName(whole.unit()) + ": " + words.equation(whole),
                String.join(" · ", note(month)),
                moving ? limits(month.period()) : List.of(),
                figures.stream().map(f -> values.of(f, month.period())).toList(),
                order(figures));
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

    /** Best first by class, then by rank; small ones after ranked ones; those without a figure last. */
    private List<Integer> order(List<UnitFigure> figures) {
        Comparator<BigDecimal> better = report.indicator().direction() == Direction.HIGHER_IS_BETTER
                ? Comparator.reverseOrder()
                : Comparator.naturalOrder();
        Comparator<UnitFigure> order = Comparator.<UnitFigure, Integer>comparing(
                        f -> f.hasValue() ? 0 : 1 + f.state().ordinal())
                .thenComparing(f -> colouring == MapColouring.STATUS ? values.place(f) : 0)
                .thenComparing(UnitFigure::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(UnitFigure::coverage, Comparator.nullsLast(better));
        return IntStream.range(0, figures.size())
                .boxed()
                .sorted(Comparator.comparing(figures::get, order))
                .toList();
    }

    // ---- Facilities ----

    private List<MapSymbols> symbols(List<FacilityRow> facilities) {
        return Arrays.stream(FacilityKind.values())
                .map(kind -> symbols(kind, facilities))
                .filter(symbols -> !symbols.marks().isEmpty())
                .toList();
    }

    private MapSymbols symbols(FacilityKind kind, List<FacilityRow> facilities) {
        String name = text("facility.kind." + kind.name());
        List<FacilityMark> marks = new ArrayList<>();
        for (FacilityRow facility : facilities) {
            Double latitude = facility.latitude();
            Double longitude = facility.longitude();
            if (facility.kind() == kind && latitude != null && longitude != null) {
                marks.add(new FacilityMark(name + " " + facility.name(), "", latitude, longitude));
            }
        }
        MapSymbols.Shape shape = switch (kind) {
            case PUSKESMAS -> MapSymbols.Shape.SQUARE;
            case PUSTU -> MapSymbols.Shape.DIAMOND;
            case POSYANDU -> MapSymbols.Shape.CIRCLE;
        };
        return new MapSymbols(name, shape, marks.size() <= MOST_MARKS_AT_FIRST, marks);
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
