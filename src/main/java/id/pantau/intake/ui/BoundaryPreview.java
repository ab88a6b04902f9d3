package id.pantau.intake.ui;

import com.vaadin.flow.component.Component;
import id.pantau.base.i18n.Formats;
import id.pantau.region.BoundaryChange;
import id.pantau.region.BoundaryChange.Kind;
import id.pantau.region.BoundaryDraft;
import id.pantau.region.MapGeometry;
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
import id.pantau.region.ui.VillageMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The map as it would be, each village in the colour of what happens to it. */
final class BoundaryPreview {

    private final Component page;
    private final ChangeText text;

    BoundaryPreview(Component page) {
        this.page = page;
        this.text = new ChangeText(page);
    }

    VillageMap map(BoundaryDraft draft, MapGeometry geometry, String name) {
        var map = new VillageMap();
        map.addClassName("boundary-map");
        map.show(() -> layer(draft, geometry, name));
        return map;
    }

    private MapLayer layer(BoundaryDraft draft, MapGeometry geometry, String name) {
        return new MapLayer(
                words("boundary.map.name", name, Formats.date(draft.validFrom())),
                words("boundary.village"),
                new MapArea(geometry.url(), geometry.west(), geometry.south(), geometry.east(), geometry.north()),
                draft.villages().stream()
                        .map(v -> new MapRegion(v.code(), v.name(), null))
                        .toList(),
                new MapLegend(words("boundary.legend"), "", MapPalette.DIFFERENCE, classes()),
                List.of(
                        new MapColumn(words("boundary.district"), false),
                        new MapColumn(words("boundary.kind"), false),
                        new MapColumn(words("boundary.before"), true),
                        new MapColumn(words("boundary.after"), true),
                        new MapColumn(words("boundary.percent"), true)),
                List.of(month(draft, name)),
                0,
                null,
                List.of());
    }

    private List<MapClass> classes() {
        return Arrays.stream(Kind.values())
                .map(kind -> new MapClass(text.kind(kind), ChangeText.symbol(kind)))
                .toList();
    }

    private MapMonth month(BoundaryDraft draft, String name) {
        List<BoundaryChange> villages = draft.villages();
        List<Integer> order = IntStream.range(0, villages.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> ChangeText.urgency(villages.get(i))))
                .toList();
        return new MapMonth(
                Integer.toString(draft.validFrom().getYear()),
                Formats.date(draft.validFrom()),
                words("boundary.map.headline", name, Formats.count(draft.matched()), Formats.count(villages.size())),
                words(draft.previous() == null ? "boundary.map.first" : "boundary.map.note"),
                villages.stream().map(this::value).toList(),
                order);
    }

    private MapValue value(BoundaryChange village) {
        return new MapValue(
                MapState.VALUE,
                village.kind().ordinal(),
                true,
                false,
                words(
                        "boundary.label",
                        village.name(),
                        village.district(),
                        text.kind(village.kind()),
                        text.area(village.before()),
                        text.area(village.after())),
                village.kind() == Kind.RESIZED ? text.percent(village) : "",
                List.of(
                        new MapLine(words("boundary.kind"), text.kind(village.kind())),
                        new MapLine(words("boundary.before"), text.number(village.before())),
                        new MapLine(words("boundary.after"), text.number(village.after())),
                        new MapLine(words("boundary.remark"), text.remark(village))),
                List.of(
                        village.district(),
                        text.kind(village.kind()),
                        text.number(village.before()),
                        text.number(village.after()),
                        text.percent(village)));
    }

    private String words(String key, Object... arguments) {
        return page.getTranslation(key, arguments);
    }
}
