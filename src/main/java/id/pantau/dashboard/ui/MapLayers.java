package id.pantau.dashboard.ui;

import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.i18n.Texts;
import id.pantau.facility.FacilityRow;
import id.pantau.facility.FacilityService;
import id.pantau.indicator.IndicatorReport;
import id.pantau.region.BoundaryService;
import id.pantau.region.MapGeometry;
import id.pantau.region.RegionService;
import id.pantau.region.ui.MapLayer;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings shapes, facilities and figures together for the maps of the reading pages. */
@Component
class MapLayers {

    private final BoundaryService boundaries;
    private final FacilityService facilities;
    private final RegionService regions;
    private final Texts texts;

    MapLayers(BoundaryService boundaries, FacilityService facilities, RegionService regions, Texts texts) {
        this.boundaries = boundaries;
        this.facilities = facilities;
        this.regions = regions;
        this.texts = texts;
    }

    /** Whether there is anything to draw on. */
    boolean hasBoundaries() {
        return boundaries.villages().isPresent();
    }

    /**
     * @param unit code of the region whose card is open, or null
     * @param symbols whether facilities are drawn
     * @param linked whether cards lead to the units' pages
     * @return empty where no boundaries have been taken in
     */
    Optional<MapLayer> of(
            IndicatorReport report,
            MapColouring colouring,
            Locale locale,
            @Nullable String unit,
            boolean symbols,
            boolean linked) {
        LocalDate day = dayOf(report.period());
        List<FacilityRow> drawn = symbols || report.level() == Level.PUSKESMAS ? facilities.facilities(day) : List.of();
        return geometry(report.level(), day, drawn)
                .map(geometry -> new MapLayerFactory(texts, locale, report, colouring)
                        .layer(geometry, symbols ? drawn : List.of(), unit, linked));
    }

    private Optional<MapGeometry> geometry(Level level, LocalDate day, List<FacilityRow> facilitiesOfDay) {
        return switch (level) {
            case DESA -> boundaries.villages();
            case KECAMATAN -> boundaries.districts();
            case PUSKESMAS -> boundaries.villages().map(any -> boundaries.dissolved(catchments(day, facilitiesOfDay)));
        };
    }

    /** Wilayah kerja of the day: villages by code of their Puskesmas. */
    private SortedMap<String, Set<Integer>> catchments(LocalDate day, List<FacilityRow> facilitiesOfDay) {
        Map<Integer, String> codes =
                facilitiesOfDay.stream().collect(Collectors.toMap(FacilityRow::id, FacilityRow::code));
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
