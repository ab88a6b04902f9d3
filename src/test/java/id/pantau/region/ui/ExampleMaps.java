package id.pantau.region.ui;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The layers that a {@link MapPage} shows, over invented villages: with figures, status, deeper maps and facilities. */
final class ExampleMaps {

    /** Facilities of the layer {@code places}: so many near the first village, and one at the last. */
    static final int TOGETHER = 8;

    /** Degrees a pixel spans when the layer {@code light} wants the exact drawing: closer than it is shown first. */
    private static final double CLOSE = 0.0005;

    private ExampleMaps() {}

    static void put(MapPage page, int villages) {
        InventedShapes shapes = new InventedShapes(villages);
        page.put("/geo/desa-" + villages + ".json", shapes.geometry(villages));
        page.put("/geo/kabupaten-" + villages + ".json", shapes.outline());
        page.put(
                "/geo/ringan-" + villages + ".json",
                new InventedShapes(villages, 2)
                        .geometry(villages)
                        .replaceFirst(
                                "\\{",
                                "{\"detail\":{\"url\":\"/geo/desa-" + villages + ".json\",\"below\":" + CLOSE + "},"));
        page.put(
                "/geo/konteks-" + villages + ".json",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"t\":\"water\"},"
                        + "\"geometry\":{\"type\":\"LineString\",\"coordinates\":[[107.8,-3.2],[108.3,-2.9]]}}]}");
        MapLayer figures = MapLayers.months(villages, "Kelubi", 24);
        page.put("figures", with(figures, villages, figures.regions(), figures.legend(), List.of()));
        page.put("light", with("ringan", figures, villages, figures.regions(), figures.legend(), List.of()));
        page.put("status", with(figures, villages, figures.regions(), status(), List.of()));
        List<MapRegion> deeper = figures.regions().stream()
                .map(region -> new MapRegion(region.code(), region.name(), null, "peta?kecamatan=" + region.code()))
                .toList();
        page.put("deeper", with(figures, villages, deeper, figures.legend(), List.of()));
        page.put(
                "places",
                with(figures, villages, figures.regions(), figures.legend(), List.of(places(shapes, villages))));
    }

    private static MapLayer with(
            MapLayer figures, int villages, List<MapRegion> regions, MapLegend legend, List<MapSymbols> symbols) {
        return with("desa", figures, villages, regions, legend, symbols);
    }

    private static MapLayer with(
            String drawing,
            MapLayer figures,
            int villages,
            List<MapRegion> regions,
            MapLegend legend,
            List<MapSymbols> symbols) {
        MapArea area = new MapArea(
                "/geo/" + drawing + "-" + villages + ".json",
                InventedShapes.WEST,
                InventedShapes.SOUTH,
                InventedShapes.WEST + InventedShapes.WIDTH,
                InventedShapes.SOUTH + InventedShapes.HEIGHT,
                List.of("/geo/kabupaten-" + villages + ".json"),
                "/geo/konteks-" + villages + ".json");
        List<MapMonth> months = legend.palette() == MapPalette.PWS ? judged(figures.months()) : figures.months();
        return new MapLayer(
                figures.title(),
                figures.nameHeader(),
                area,
                regions,
                legend,
                figures.columns(),
                months,
                8,
                null,
                symbols,
                figures.circles());
    }

    private static MapLegend status() {
        return new MapLegend(
                "Status PWS K6",
                "",
                MapPalette.PWS,
                List.of(
                        new MapClass("Baik", "▲"),
                        new MapClass("Kurang", "▽"),
                        new MapClass("Cukup", "△"),
                        new MapClass("Jelek", "▼")));
    }

    private static List<MapMonth> judged(List<MapMonth> months) {
        return months.stream()
                .map(month -> new MapMonth(
                        month.period(),
                        month.name(),
                        month.headline(),
                        month.note(),
                        IntStream.range(0, month.values().size())
                                .mapToObj(i -> judged(month.values().get(i), i % 4))
                                .toList(),
                        month.order()))
                .toList();
    }

    private static MapValue judged(MapValue value, int status) {
        return new MapValue(
                MapState.VALUE,
                status,
                true,
                false,
                value.label(),
                value.figure(),
                value.lines(),
                value.cells(),
                value.circle());
    }

    private static MapSymbols places(InventedShapes shapes, int villages) {
        double[] first = shapes.middle(0);
        double[] last = shapes.middle(villages - 1);
        Stream<FacilityMark> together = IntStream.range(0, TOGETHER)
                .mapToObj(i -> new FacilityMark("Pustu " + i, "", first[1] + i * 0.0005, first[0], i % 2));
        FacilityMark alone = new FacilityMark("Pustu jauh", "Berjalan", last[1], last[0], 1);
        return new MapSymbols(
                "Pustu",
                MapSymbols.Shape.DIAMOND,
                true,
                Stream.concat(together, Stream.of(alone)).toList(),
                List.of(new MapClass("Belum"), new MapClass("Berjalan")),
                MapPalette.SEQUENTIAL);
    }
}
