package id.pantau.dashboard.ui;

import id.pantau.base.i18n.Formats;
import id.pantau.base.i18n.Texts;
import id.pantau.facility.FacilityKind;
import id.pantau.indicator.FigureState;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.Unit;
import id.pantau.indicator.UnitFigure;
import id.pantau.region.ui.MapArea;
import id.pantau.region.ui.MapClass;
import id.pantau.region.ui.MapColumn;
import id.pantau.region.ui.MapLayer;
import id.pantau.region.ui.MapLegend;
import id.pantau.region.ui.MapLine;
import id.pantau.region.ui.MapMonth;
import id.pantau.region.ui.MapPalette;
import id.pantau.region.ui.MapRegion;
import id.pantau.region.ui.MapState;
import id.pantau.region.ui.MapValue;
import id.pantau.rollout.FacilityStage;
import id.pantau.rollout.RolloutScreen;
import id.pantau.rollout.ui.StageSymbols;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which villages have a registered Pustu and Posyandu, and which have neither; above them every facility in its stage of ILP. As of
 * today, whatever the indicator. Villages that lack the most stand out, those that have both stay pale.
 */
final class FacilityMap {

    /** What a village has, least first: the classes of the map. */
    private static final List<Set<FacilityKind>> CLASSES = List.of(
            EnumSet.noneOf(FacilityKind.class),
            EnumSet.of(FacilityKind.PUSTU),
            EnumSet.of(FacilityKind.POSYANDU),
            EnumSet.of(FacilityKind.PUSTU, FacilityKind.POSYANDU));

    private static final String NOTHING = "–";

    private final Texts texts;
    private final Locale locale;
    private final Map<String, Map<FacilityKind, Long>> byVillage;
    private final RolloutScreen screen;

    FacilityMap(Texts texts, Locale locale, RolloutScreen screen) {
        this.texts = texts;
        this.locale = locale;
        this.screen = screen;
        this.byVillage = screen.facilities().stream()
                .filter(f -> f.place().villageCode() != null)
                .collect(Collectors.groupingBy(
                        f -> Objects.requireNonNull(f.place().villageCode()),
                        Collectors.groupingBy(FacilityStage::kind, Collectors.counting())));
    }

    /**
     * @param report of villages: those that the account sees are the regions
     * @param unit code of the region whose card is open; null or unknown opens none
     */
    MapLayer layer(IndicatorReport report, MapArea area, @Nullable String unit, MapLinks links) {
        List<Unit> villages = report.months().getFirst().units().stream()
                .filter(figure -> figure.state() != FigureState.OUT_OF_SCOPE)
                .map(UnitFigure::unit)
                .toList();
        return new MapLayer(
                text("peta.facilities"),
                text("level.DESA"),
                area,
                villages.stream()
                        .map(v -> new MapRegion(v.code(), v.name(), links.page(v)))
                        .toList(),
                new MapLegend(
                        text("peta.facilities.legend"),
                        "",
                        MapPalette.SEQUENTIAL_REVERSED,
                        IntStream.range(0, CLASSES.size())
                                .mapToObj(
                                        i -> new MapClass(text("peta.facilities.class." + i), i == 0 ? NOTHING : null))
                                .toList()),
                List.of(
                        new MapColumn(text("facility.kind.PUSTU"), true),
                        new MapColumn(text("facility.kind.POSYANDU"), true)),
                villages.isEmpty() ? List.of() : List.of(month(report, villages)),
                0,
                villages.stream().anyMatch(v -> v.code().equals(unit)) ? unit : null,
                new StageSymbols(key -> texts.getTranslation(key, locale)).of(screen.facilities()));
    }

    private MapMonth month(IndicatorReport report, List<Unit> villages) {
        long without = villages.stream().filter(v -> classOf(v) == 0).count();
        String day = Formats.date(screen.today());
        return new MapMonth(
                report.period().toString(),
                day,
                text("peta.facilities.headline", Formats.count(without), Formats.count(villages.size())),
                screen.withoutVillage() == 0
                        ? day
                        : day + " · " + text("peta.facilities.unplaced", Formats.count(screen.withoutVillage())),
                villages.stream().map(this::value).toList(),
                IntStream.range(0, villages.size())
                        .boxed()
                        .sorted(Comparator.comparing(i -> classOf(villages.get(i))))
                        .toList());
    }

    private MapValue value(Unit village) {
        String words = text("peta.facilities.class." + classOf(village));
        String pustu = Formats.count(count(village, FacilityKind.PUSTU));
        String posyandu = Formats.count(count(village, FacilityKind.POSYANDU));
        return new MapValue(
                MapState.VALUE,
                classOf(village),
                true,
                false,
                village.name() + ": " + words + ", " + text("peta.facilities.count", pustu, posyandu),
                "",
                List.of(
                        new MapLine(text("facility.kind.PUSTU"), pustu),
                        new MapLine(text("facility.kind.POSYANDU"), posyandu)),
                List.of(pustu, posyandu));
    }

    private int classOf(Unit village) {
        Set<FacilityKind> has = EnumSet.copyOf(CLASSES.getFirst());
        for (FacilityKind kind : CLASSES.getLast()) {
            if (count(village, kind) > 0) {
                has.add(kind);
            }
        }
        return CLASSES.indexOf(has);
    }

    private long count(Unit village, FacilityKind kind) {
        return byVillage.getOrDefault(village.code(), Map.of()).getOrDefault(kind, 0L);
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
