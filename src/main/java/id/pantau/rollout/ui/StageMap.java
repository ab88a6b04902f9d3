package id.pantau.rollout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.Panel;
import id.pantau.region.BoundaryService;
import id.pantau.region.MapGeometry;
import id.pantau.region.ui.MapArea;
import id.pantau.region.ui.MapClass;
import id.pantau.region.ui.MapColumn;
import id.pantau.region.ui.MapLayer;
import id.pantau.region.ui.MapLegend;
import id.pantau.region.ui.MapMonth;
import id.pantau.region.ui.MapPalette;
import id.pantau.region.ui.MapRegion;
import id.pantau.region.ui.MapState;
import id.pantau.region.ui.MapValue;
import id.pantau.region.ui.VillageMap;
import id.pantau.rollout.NetworkRow;
import id.pantau.rollout.RolloutScreen;
import id.pantau.rollout.RolloutService;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The wilayah kerja by how much of their network works, and every facility with a known position as a symbol in the colour of its
 * stage.
 */
final class StageMap {

    /** The classes of completeness: none, less than half, half or more, all. */
    private static final List<String> CLASSES = List.of("none", "less", "more", "all");

    private final RolloutService rollout;
    private final BoundaryService boundaries;
    private final StageSymbols symbols = new StageSymbols(StageMap::words);

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
                new MapLegend(
                        words("ilp.map.legend"),
                        "",
                        MapPalette.SEQUENTIAL,
                        CLASSES.stream()
                                .map(name -> new MapClass(words("ilp.map.network." + name)))
                                .toList(),
                        words("ilp.network.unregistered")),
                List.of(
                        new MapColumn(words("ilp.column.stage"), false),
                        new MapColumn(words("ilp.column.network"), false)),
                units.isEmpty() ? List.of() : List.of(month(screen, units)),
                0,
                null,
                symbols.of(screen.facilities()));
    }

    /** The frame of the villages: a kabupaten is shown whole even where few wilayah kerja are known. */
    private MapArea area(MapGeometry geometry, LocalDate day) {
        MapGeometry frame = boundaries.villages(day).orElse(geometry);
        return new MapArea(geometry.url(), frame.west(), frame.south(), frame.east(), frame.north());
    }

    private MapMonth month(RolloutScreen screen, List<NetworkRow> units) {
        List<MapValue> values = units.stream().map(StageMap::value).toList();
        List<Integer> order = IntStream.range(0, units.size())
                .boxed()
                .sorted((a, b) -> Double.compare(share(units.get(b)), share(units.get(a))))
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
        String network = row.total() == 0
                ? words("ilp.network.unregistered")
                : words("ilp.network.share", Formats.count(row.operating()), Formats.count(row.total()));
        return new MapValue(
                row.total() == 0 ? MapState.UNCLASSED : MapState.VALUE,
                classOf(row),
                true,
                false,
                words("ilp.map.label", row.puskesmasName(), stage, network),
                network,
                List.of(),
                List.of(stage, network));
    }

    private static int classOf(NetworkRow row) {
        if (row.operating() == 0) {
            return 0;
        }
        return row.operating() == row.total() ? 3 : 2 * row.operating() < row.total() ? 1 : 2;
    }

    /** For the order only: nothing registered comes last. */
    private static double share(NetworkRow row) {
        return row.total() == 0 ? -1 : (double) row.operating() / row.total();
    }

    /** How many facilities cannot be drawn, or nothing. */
    private static String unplaced(RolloutScreen screen) {
        long unplaced = screen.facilities().stream()
                .filter(f -> f.place().latitude() == null || f.place().longitude() == null)
                .count();
        return unplaced == 0 ? "" : words("ilp.map.unplaced", Formats.count(unplaced));
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
