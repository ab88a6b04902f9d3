package id.pantau.region.ui;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a layer as the browser reads it ({@code frontend/village-map/layer.ts} names every field). Arrays run in the order
 * of the regions.
 */
final class MapJson {

    /** Bits of a value's marks. */
    private static final int UNVERIFIED = 1;

    private static final int LOW_SHARE = 2;

    private MapJson() {}

    static ObjectNode write(MapLayer layer, MapMessages messages) {
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("title", layer.title());
        json.put("nameHeader", layer.nameHeader());
        json.set("area", area(layer.area()));
        json.set("regions", regions(layer.regions()));
        json.set("legend", legend(layer.legend()));
        ArrayNode columns = json.putArray("columns");
        for (MapColumn column : layer.columns()) {
            columns.addObject().put("header", column.header()).put("number", column.number());
        }
        TextPool pool = new TextPool();
        ArrayNode months = json.putArray("months");
        for (MapMonth month : layer.months()) {
            months.add(month(month, layer.regions(), pool));
        }
        json.set("texts", JacksonUtils.listToJson(pool.templates()));
        json.set("shapes", JacksonUtils.listToJson(pool.shapes()));
        json.put("selectedMonth", layer.selectedMonth());
        json.put("selectedRegion", layer.selectedRegion());
        json.set("symbols", symbols(layer.symbols()));
        json.set("circles", circles(layer.circles()));
        json.set("words", messages.write());
        return json;
    }

    private static ObjectNode area(MapArea area) {
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("url", area.url());
        json.putArray("bounds")
                .add(area.west())
                .add(area.south())
                .add(area.east())
                .add(area.north());
        json.set("borders", JacksonUtils.listToJson(area.borders()));
        json.put("context", area.context());
        return json;
    }

    private static ObjectNode regions(List<MapRegion> regions) {
        ObjectNode json = JacksonUtils.createObjectNode();
        ArrayNode codes = json.putArray("codes");
        ArrayNode names = json.putArray("names");
        ArrayNode links = json.putArray("links");
        ArrayNode drills = json.putArray("drills");
        for (MapRegion region : regions) {
            codes.add(region.code());
            names.add(region.name());
            links.add(region.href());
            drills.add(region.drill());
        }
        if (regions.stream().allMatch(region -> region.drill() == null)) {
            json.remove("drills");
        }
        return json;
    }

    private static ObjectNode legend(MapLegend legend) {
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("title", legend.title());
        json.put("rule", legend.rule());
        json.put("unclassed", legend.unclassed());
        json.set("classes", classes(legend.classes(), legend.palette()));
        json.put("bestFirst", legend.palette().bestFirst());
        return json;
    }

    private static ArrayNode classes(List<MapClass> classes, MapPalette palette) {
        ArrayNode json = JacksonUtils.createArrayNode();
        for (int i = 0; i < classes.size(); i++) {
            MapClass mapClass = classes.get(i);
            json.addObject()
                    .put("text", mapClass.text())
                    .put("symbol", mapClass.symbol())
                    .put("colour", palette.property(i, classes.size()))
                    .put("texture", palette.texture(i, classes.size()).key());
        }
        return json;
    }

    private static ObjectNode month(MapMonth month, List<MapRegion> regions, TextPool pool) {
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("period", month.period());
        json.put("name", month.name());
        json.put("headline", month.headline());
        json.put("note", month.note());
        if (!month.limits().isEmpty()) {
            json.set("limits", JacksonUtils.listToJson(month.limits()));
        }
        ArrayNode classes = json.putArray("classes");
        ArrayNode marks = JacksonUtils.createArrayNode();
        ArrayNode shapes = json.putArray("shapes");
        ArrayNode numbers = json.putArray("numbers");
        ArrayNode circles = JacksonUtils.createArrayNode();
        boolean marked = false;
        boolean circled = false;
        for (int i = 0; i < regions.size(); i++) {
            MapValue value = month.values().get(i);
            if (value.state() == MapState.VALUE) {
                classes.add(value.classIndex());
            } else {
                classes.add(value.state().key());
            }
            int mark = (value.verified() ? 0 : UNVERIFIED) | (value.lowShare() ? LOW_SHARE : 0);
            marks.add(mark);
            marked |= mark != 0;
            circles.add(value.circle());
            circled |= value.circle() != 0;
            TextPool.Packed packed = pool.pack(regions.get(i).name(), month.name(), texts(value));
            shapes.add(packed.shape());
            numbers.add(packed.numbers());
        }
        if (marked) {
            json.set("marks", marks);
        }
        if (circled) {
            json.set("circles", circles);
        }
        ArrayNode order = json.putArray("order");
        month.order().forEach(order::add);
        return json;
    }

    /** Label, figure, cells, then the card's lines as label and value. */
    private static List<String> texts(MapValue value) {
        List<String> texts = new ArrayList<>();
        texts.add(value.label());
        texts.add(value.figure());
        texts.addAll(value.cells());
        for (MapLine line : value.lines()) {
            texts.add(line.label());
            texts.add(line.value());
        }
        return texts;
    }

    private static ArrayNode symbols(List<MapSymbols> kinds) {
        ArrayNode json = JacksonUtils.createArrayNode();
        for (MapSymbols kind : kinds) {
            ObjectNode node = json.addObject();
            node.put("name", kind.name());
            node.put("shape", kind.shape().key());
            node.put("shown", kind.shown());
            node.set("classes", classes(kind.classes(), kind.palette()));
            ArrayNode marks = node.putArray("marks");
            for (FacilityMark mark : kind.marks()) {
                marks.addArray()
                        .add(mark.name())
                        .add(mark.note())
                        .add(mark.latitude())
                        .add(mark.longitude())
                        .add(mark.classIndex());
            }
        }
        return json;
    }

    private static @Nullable ObjectNode circles(@Nullable MapCircles circles) {
        if (circles == null) {
            return null;
        }
        ObjectNode json = JacksonUtils.createObjectNode();
        json.put("title", circles.title());
        ArrayNode steps = json.putArray("steps");
        for (MapCircle step : circles.steps()) {
            steps.addObject().put("value", step.value()).put("text", step.text());
        }
        return json;
    }
}
