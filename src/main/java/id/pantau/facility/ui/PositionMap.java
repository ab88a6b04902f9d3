package id.pantau.facility.ui;

import com.vaadin.flow.component.UI;
import id.pantau.region.MapGeometry;
import id.pantau.region.VillageRow;
import id.pantau.region.ui.MapArea;
import id.pantau.region.ui.MapLayer;
import id.pantau.region.ui.MapLegend;
import id.pantau.region.ui.MapPalette;
import id.pantau.region.ui.MapRegion;
import id.pantau.region.ui.VillageMap;
import java.util.List;

/** The villages without any figure, for tapping the place of a facility. */
final class PositionMap {

    private PositionMap() {}

    static VillageMap of(MapGeometry geometry, List<VillageRow> villages) {
        var map = new VillageMap(VillageMap.Mode.FULL);
        map.addClassName("register-map");
        // The address of the page says what the register shows, not what the map in a dialog does.
        map.getElement().setAttribute("address", "false");
        map.show(() -> layer(geometry, villages));
        return map;
    }

    private static MapLayer layer(MapGeometry geometry, List<VillageRow> villages) {
        return new MapLayer(
                words("facility-register.map"),
                words("facility-register.column.village"),
                new MapArea(geometry.url(), geometry.west(), geometry.south(), geometry.east(), geometry.north()),
                villages.stream()
                        .map(v -> new MapRegion(v.code(), v.name(), null))
                        .toList(),
                new MapLegend("", "", MapPalette.SEQUENTIAL, List.of()),
                List.of(),
                List.of(),
                0,
                null,
                List.of());
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
