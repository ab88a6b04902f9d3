package id.pantau.region.picture;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.pantau.base.i18n.Texts;
import id.pantau.region.BoundaryService;
import id.pantau.region.ui.FacilityMark;
import id.pantau.region.ui.MapArea;
import id.pantau.region.ui.MapClass;
import id.pantau.region.ui.MapLayer;
import id.pantau.region.ui.MapLegend;
import id.pantau.region.ui.MapMonth;
import id.pantau.region.ui.MapPalette;
import id.pantau.region.ui.MapRegion;
import id.pantau.region.ui.MapState;
import id.pantau.region.ui.MapSymbols;
import id.pantau.region.ui.MapValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** A kabupaten of squares in one row or one column: a village in each class, one for each non-value, one for each mark. */
final class Invented {

    private static final String CONTEXT_URL = "/geo/fedcba9876543210fedcba9876543210.json";

    static final String MARKUP = "Desa <img src=x onerror=alert(1)> & \"Co\"";
    static final int CLASSES = 5;
    static final List<MapState> NON_VALUES = List.of(
            MapState.ZERO,
            MapState.UNCLASSED,
            MapState.NOT_REPORTED,
            MapState.REPORTED_EMPTY,
            MapState.NOT_EXPECTED,
            MapState.ONLY_ABOVE,
            MapState.HIDDEN);

    private static final double SIDE = 0.1;

    private Invented() {}

    /** Eight a row, or a column of two a row. */
    static PictureSheet sheet(int perRow, MapPalette palette) {
        List<MapValue> values = new ArrayList<>();
        for (int i = 0; i < palette(palette); i++) {
            values.add(value(MapState.VALUE, i, true, false));
        }
        NON_VALUES.forEach(state -> values.add(value(state, 0, true, false)));
        values.add(value(MapState.VALUE, 1, false, false));
        values.add(value(MapState.VALUE, 1, true, true));
        List<MapRegion> regions = IntStream.range(0, values.size())
                .mapToObj(i -> new MapRegion(code(i), i == 1 ? MARKUP : "Desa " + (char) ('A' + i), null))
                .toList();
        int rows = (values.size() + perRow - 1) / perRow;
        var month = new MapMonth(
                "2026-09",
                "September 2026",
                "Kabupaten Contoh: 1.554/2.254 = 68,94 %",
                "s.d. September 2026 · target 75,0 %",
                values,
                IntStream.range(0, values.size()).boxed().toList());
        var layer = new MapLayer(
                "Peta desa: Ibu hamil periksa 6 kali (K6)",
                "Desa/kelurahan",
                new MapArea(
                        "/geo/0123456789abcdef0123456789abcdef.json",
                        108,
                        -3,
                        108 + perRow * SIDE,
                        -3 + rows * SIDE,
                        List.of(),
                        CONTEXT_URL),
                regions,
                new MapLegend("Capaian K6 (%)", null, palette, classes(palette), "Ada angka, sasaran tidak diketahui"),
                List.of(),
                List.of(month),
                0,
                null,
                List.of(
                        symbols("Puskesmas", MapSymbols.Shape.SQUARE, true),
                        symbols("Posyandu", MapSymbols.Shape.CIRCLE, false)));
        return new PictureSheet(
                layer,
                List.of("Kabupaten Contoh", "Dinas Kesehatan Kabupaten Contoh"),
                List.of("Data contoh."),
                List.of("Sumber: Profil Kesehatan 2026", "data per 20 November 2026, 14.05 WIB"));
    }

    private static int palette(MapPalette palette) {
        return palette == MapPalette.PWS ? 4 : CLASSES;
    }

    private static List<MapClass> classes(MapPalette palette) {
        return IntStream.range(0, palette(palette))
                .mapToObj(i ->
                        new MapClass("kelas " + i, palette == MapPalette.PWS ? "▲▽△▼".substring(i, i + 1) : null))
                .toList();
    }

    private static MapSymbols symbols(String name, MapSymbols.Shape shape, boolean shown) {
        return new MapSymbols(name, shape, shown, List.of(new FacilityMark(name + " Satu", "", -2.95, 108.05)));
    }

    private static MapValue value(MapState state, int place, boolean verified, boolean lowShare) {
        return new MapValue(state, place, verified, lowShare, "", "4" + place + ",0 %", List.of(), List.of());
    }

    static String code(int i) {
        return "99.99.01.%04d".formatted(2001 + i);
    }

    /** The squares, from the lower left, and beside them one that is somebody else's. */
    static byte[] geoJson(int perRow, int count) {
        List<String> features = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            double west = 108 + i % perRow * SIDE;
            double south = -3 + Math.floorDiv(i, perRow) * SIDE;
            features.add(
                    """
                    {"type":"Feature","properties":{"k":"%1$s","p":[%2$s,%3$s]},"geometry":{"type":"Polygon","coordinates":
                    [[[%4$s,%5$s],[%6$s,%5$s],[%6$s,%7$s],[%4$s,%7$s],[%4$s,%5$s]]]}}""".formatted(code(i), west + SIDE / 2, south + SIDE / 2, west, south, west + SIDE, south + SIDE));
        }
        return ("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features)
                        + "],\"outline\":{\"type\":\"GeometryCollection\",\"geometries\":[]}}")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A river across the squares, a lake in one of them, a road. */
    private static byte[] context() {
        return """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"t":"water"},"geometry":{"type":"MultiLineString","coordinates":[[[108,-3],[108.1,-2.95]]]}},
                {"type":"Feature","properties":{"t":"water"},"geometry":{"type":"MultiPolygon","coordinates":[[[[108.01,-3],[108.02,-3],[108.02,-2.99],[108.01,-3]]]]}},
                {"type":"Feature","properties":{"t":"road"},"geometry":{"type":"MultiLineString","coordinates":[[[108,-2.99],[108.1,-2.99]]]}}]}""".getBytes(StandardCharsets.UTF_8);
    }

    static byte[] picture(PictureSheet sheet, int perRow, PictureFormat format) {
        return picture(sheet, perRow, format, Texts.INDONESIAN);
    }

    static byte[] picture(PictureSheet sheet, int perRow, PictureFormat format, Locale locale) {
        BoundaryService boundaries = mock(BoundaryService.class);
        when(boundaries.drawing(anyString()))
                .thenReturn(Optional.of(geoJson(perRow, sheet.layer().regions().size())));
        when(boundaries.drawing(CONTEXT_URL)).thenReturn(Optional.of(context()));
        return new MapPictures(boundaries, Texts.ofBundles()).make(sheet, format, locale);
    }
}
