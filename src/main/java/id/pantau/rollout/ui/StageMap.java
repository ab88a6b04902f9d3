package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.Panel;
import id.pantau.facility.FacilityKind;
import id.pantau.region.BoundaryService;
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
import id.pantau.region.ui.MapState;
import id.pantau.region.ui.MapSymbols;
import id.pantau.region.ui.MapSymbols.Shape;
import id.pantau.region.ui.MapValue;
import id.pantau.region.ui.VillageMap;
import id.pantau.rollout.FacilityStage;
import id.pantau.rollout.NetworkRow;
import id.pantau.rollout.RolloutScreen;
import id.pantau.rollout.RolloutService;
import id.pantau.rollout.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The wilayah kerja in the stage of their Puskesmas, and every facility with a known position as a symbol. */
final class StageMap {

    private final RolloutService rollout;
    private final BoundaryService boundaries;

    StageMap(RolloutService rollout, BoundaryService boundaries) {
        this.rollout = rollout;
        this.boundaries = boundaries;
    }

    Component component(RolloutScreen screen, IlpState state, boolean wall) {
        if (boundaries.villages(screen.today()).isEmpty()) {
            return Panel.empty(words("ilp.map.no-boundaries"));
        }
        var map = new VillageMap(wall ? VillageMap.Mode.WALL : VillageMap.Mode.COMPACT);
        map.addClassName("ilp-village-map");
        // What has just been read is drawn first; a page that is built anew in the browser reads again.
        var first = new AtomicReference<@Nullable RolloutScreen>(screen);
        map.show(() -> {
            RolloutScreen read = first.getAndSet(null);
            return layer(read == null ? rollout.screen(state.filter()) : read);
        });
        return map;
    }

    private MapLayer layer(RolloutScreen screen) {
        List<NetworkRow> units = screen.network().stream()
                .filter(row -> screen.catchments().containsKey(row.puskesmasCode()))
                .toList();
        MapGeometry geometry = boundaries.dissolved(screen.today(), screen.catchments());
        return new MapLayer(
                words("ilp.map.title"),
                words("ilp.column.puskesmas"),
                area(geometry, screen.today()),
                units.stream()
                        .map(row -> new MapRegion(
                                row.puskesmasCode(), row.puskesmasName(), Links.puskesmas(row.puskesmasCode())))
                        .toList(),
                new MapLegend(words("ilp.map.legend"), "", MapPalette.SEQUENTIAL, classes()),
                List.of(new MapColumn(words("ilp.column.stage"), false)),
                units.isEmpty() ? List.of() : List.of(month(screen, units)),
                0,
                null,
                symbols(screen));
    }

    /** The frame of the villages: a kabupaten is shown whole even where few wilayah kerja are known. */
    private MapArea area(MapGeometry geometry, LocalDate day) {
        MapGeometry frame = boundaries.villages(day).orElse(geometry);
        return new MapArea(geometry.url(), frame.west(), frame.south(), frame.east(), frame.north());
    }

    private static List<MapClass> classes() {
        return Arrays.stream(Stage.values())
                .map(stage -> new MapClass(words("rollout.stage." + stage.name()), symbol(stage)))
                .toList();
    }

    /** A sign on each region, so that the colour does not stand alone. */
    private static @Nullable String symbol(Stage stage) {
        return stage == Stage.NONE ? null : Integer.toString(stage.ordinal());
    }

    private MapMonth month(RolloutScreen screen, List<NetworkRow> units) {
        List<MapValue> values = units.stream().map(StageMap::value).toList();
        List<Integer> order = IntStream.range(0, units.size())
                .boxed()
                .sorted((a, b) -> units.get(b).stage().compareTo(units.get(a).stage()))
                .toList();
        String day = Formats.date(screen.today());
        return new MapMonth(
                Integer.toString(screen.today().getYear()),
                day,
                words("ilp.as-of", day),
                unplaced(screen),
                values,
                order);
    }

    private static MapValue value(NetworkRow row) {
        String stage = words("rollout.stage." + row.stage().name());
        return new MapValue(
                MapState.VALUE,
                row.stage().ordinal(),
                true,
                false,
                words("ilp.map.label", row.puskesmasName(), stage),
                stage,
                List.of(),
                List.of(stage));
    }

    /** How many facilities cannot be drawn, or nothing. */
    private static String unplaced(RolloutScreen screen) {
        long unplaced = screen.facilities().stream()
                .filter(f -> f.place().latitude() == null || f.place().longitude() == null)
                .count();
        return unplaced == 0 ? "" : words("ilp.map.unplaced", Formats.count(unplaced));
    }

    private static List<MapSymbols> symbols(RolloutScreen screen) {
        return Arrays.stream(FacilityKind.values())
                .map(kind -> new MapSymbols(
                        words("facility.kind." + kind.name()),
                        shape(kind),
                        kind != FacilityKind.POSYANDU,
                        marks(screen, kind)))
                .filter(symbols -> !symbols.marks().isEmpty())
                .toList();
    }

    private static List<FacilityMark> marks(RolloutScreen screen, FacilityKind kind) {
        return screen.facilities().stream()
                .filter(f -> f.kind() == kind)
                .flatMap(f -> mark(f).stream())
                .toList();
    }

    private static Optional<FacilityMark> mark(FacilityStage f) {
        Double latitude = f.place().latitude();
        Double longitude = f.place().longitude();
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new FacilityMark(
                        f.name(), words("rollout.stage." + f.stage().name()), latitude, longitude));
    }

    private static Shape shape(FacilityKind kind) {
        return switch (kind) {
            case PUSKESMAS -> Shape.SQUARE;
            case PUSTU -> Shape.DIAMOND;
            case POSYANDU -> Shape.CIRCLE;
        };
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
