package id.pantau.region.ui;

import java.util.List;

/**
 * What one region shows in one period. All text is ready for the reader; the browser computes no figure.
 *
 * @param state value or which kind of no value
 * @param classIndex place in {@link MapLegend#classes()} for {@link MapState#VALUE}, otherwise ignored
 * @param verified false draws a thin cross hatch over the colour
 * @param lowShare true draws the hatch for a low measured share over the colour
 * @param label the whole statement for assistive technology: "Desa Kelubi: 68,9 %, 31 dari 45 ibu hamil; …"
 * @param figure the figure in short, on the map and in the tooltip: "68,9 %", "belum lapor"
 * @param lines the card's lines
 * @param cells cells of the table twin in the order of {@link MapLayer#columns()}
 * @param circle people still needed, drawn as a circle where the layer has {@link MapLayer#circles()}; 0 draws none, and so
 *     must everything hidden
 */
public record MapValue(
        MapState state,
        int classIndex,
        boolean verified,
        boolean lowShare,
        String label,
        String figure,
        List<MapLine> lines,
        List<String> cells,
        long circle) {

    /** Without a circle. */
    public MapValue(
            MapState state,
            int classIndex,
            boolean verified,
            boolean lowShare,
            String label,
            String figure,
            List<MapLine> lines,
            List<String> cells) {
        this(state, classIndex, verified, lowShare, label, figure, lines, cells, 0);
    }

    public MapValue {
        lines = List.copyOf(lines);
        cells = List.copyOf(cells);
        if (circle < 0 || state == MapState.HIDDEN && circle != 0) {
            throw new IllegalArgumentException("no circle of " + circle + " for " + state);
        }
    }
}
