package id.pantau.dashboard.ui;

import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.i18n.Texts;
import id.pantau.facility.FacilityRow;
import id.pantau.facility.FacilityService;
import id.pantau.followup.FollowUpService;
import id.pantau.indicator.FigureState;
import id.pantau.indicator.IndicatorReport;
import id.pantau.region.BoundaryService;
import id.pantau.region.BoundaryService.Frame;
import id.pantau.region.MapGeometry;
import id.pantau.region.RegionService;
import id.pantau.region.ui.MapArea;
import id.pantau.region.ui.MapLayer;
import id.pantau.rollout.RolloutFilter;
import id.pantau.rollout.RolloutService;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings shapes, facilities and figures together for the maps of the reading pages. */
@Component
class MapLayers {

    private final BoundaryService boundaries;
    private final FacilityService facilities;
    private final RegionService regions;
    private final RolloutService rollout;
    private final FollowUpService followUps;
    private final Texts texts;

    MapLayers(
            BoundaryService boundaries,
            FacilityService facilities,
            RegionService regions,
            RolloutService rollout,
            FollowUpService followUps,
            Texts texts) {
        this.boundaries = boundaries;
        this.facilities = facilities;
        this.regions = regions;
        this.rollout = rollout;
        this.followUps = followUps;
        this.texts = texts;
    }

    /** Whether there is anything to draw on. */
    boolean hasBoundaries() {
        return boundaries.villages().isPresent();
    }

    /** Periods drawn with the same boundaries have the same key. */
    String boundariesOf(Period period) {
        return boundaries.villages(dayOf(period)).map(MapGeometry::url).orElse("");
    }

    /**
     * The map of a page of its own.
     *
     * @param links where its regions lead
     * @return empty where no boundaries have been taken in
     */
    Optional<MapLayer> of(IndicatorReport report, MapChoice choice, Locale locale, MapLinks links) {
        LocalDate day = dayOf(report.period());
        List<FacilityRow> open = facilities.facilities(day);
        String unit = choice.state().unit();
        return area(report, day, open, choice.within() != null).map(area -> {
            if (choice.colouring() == MapColouring.FACILITIES && report.level() == Level.DESA) {
                return new FacilityMap(texts, locale, rollout.screen(RolloutFilter.ALL))
                        .layer(report, area, unit, links);
            }
            return new MapLayerFactory(texts, locale, report, choice)
                    .acting(links.choice() == null ? null : followUps.acting())
                    .layer(area, FacilitySymbols.of(texts, locale, open), unit, links);
        });
    }

    /**
     * A small map among other things: no facilities, no borders.
     *
     * @return empty where no boundaries have been taken in
     */
    Optional<MapLayer> small(IndicatorReport report, MapColouring colouring, Locale locale, boolean linked) {
        LocalDate day = dayOf(report.period());
        List<FacilityRow> open = report.level() == Level.PUSKESMAS ? facilities.facilities(day) : List.of();
        var choice = MapChoice.of(colouring);
        return geometry(report.level(), day, open)
                .map(shapes -> new MapArea(shapes.url(), shapes.west(), shapes.south(), shapes.east(), shapes.north()))
                .map(area -> new MapLayerFactory(texts, locale, report, choice)
                        .layer(area, List.of(), null, linked ? new MapLinks(choice) : MapLinks.NONE));
    }

    /** Shapes of the level with the borders of what they belong to, framed by what is shown. */
    private Optional<MapArea> area(IndicatorReport report, LocalDate day, List<FacilityRow> open, boolean opened) {
        return geometry(report.level(), day, open).map(shapes -> {
            Frame frame = (opened ? boundaries.frame(day, villages(report)) : Optional.<Frame>empty())
                    .orElseGet(() -> new Frame(shapes.west(), shapes.south(), shapes.east(), shapes.north()));
            Optional<MapGeometry> kecamatan =
                    report.level() == Level.DESA ? boundaries.districts(day) : Optional.empty();
            List<String> borders = Stream.concat(kecamatan.stream(), boundaries.outline(day).stream())
                    .map(MapGeometry::url)
                    .toList();
            return new MapArea(
                    shapes.url(),
                    frame.west(),
                    frame.south(),
                    frame.east(),
                    frame.north(),
                    borders,
                    boundaries.context().orElse(null));
        });
    }

    private static Set<Integer> villages(IndicatorReport report) {
        return report.units().stream()
                .filter(figure -> figure.state() != FigureState.OUT_OF_SCOPE)
                .map(figure -> figure.unit().id())
                .collect(Collectors.toSet());
    }

    private Optional<MapGeometry> geometry(Level level, LocalDate day, List<FacilityRow> open) {
        return switch (level) {
            case DESA -> boundaries.villages(day);
            case KECAMATAN -> boundaries.districts(day);
            case PUSKESMAS -> boundaries.villages(day).map(any -> boundaries.dissolved(day, catchments(day, open)));
        };
    }

    /** Wilayah kerja of the day: villages by code of their Puskesmas. */
    private SortedMap<String, Set<Integer>> catchments(LocalDate day, List<FacilityRow> open) {
        Map<Integer, String> codes = open.stream().collect(Collectors.toMap(FacilityRow::id, FacilityRow::code));
        SortedMap<String, Set<Integer>> catchments = new TreeMap<>();
        facilities.puskesmasByVillage(day).forEach((village, puskesmas) -> {
            String code = codes.get(puskesmas);
            if (code != null) {
                catchments.computeIfAbsent(code, c -> new TreeSet<>()).add(village);
            }
        });
        return catchments;
    }

    /** Wilayah kerja count as they were at the end of the period, as they do for the figures. */
    private LocalDate dayOf(Period period) {
        LocalDate today = regions.today();
        LocalDate last = period.lastMonth().atEndOfMonth();
        return last.isAfter(today) ? today : last;
    }
}
