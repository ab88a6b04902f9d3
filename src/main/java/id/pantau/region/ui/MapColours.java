package id.pantau.region.ui;

import java.util.List;

/**
 * The colours of maps on paper, which are those of the light theme, as six hexadecimal digits. The browser takes them from
 * {@code styles/map.css}, where the dark theme is too; a test keeps both the same.
 */
public final class MapColours {

    public static final String INK = "#1f2933";
    public static final String INK_SOFT = "#52606d";
    public static final String LINE_STRONG = "#8a939c";
    /** Edges of regions. */
    public static final String EDGE = "#1f2933";

    /** Areas without a figure on this map, and their edges. */
    public static final String OUTSIDE = "#e3e5e2";

    public static final String EDGE_OUTSIDE = "#a5adb3";
    /** Under the hatches of what was not reported. */
    public static final String BLANK = "#ffffff";

    public static final String ZERO = "#ffffcc";
    public static final String NOT_EXPECTED = "#d9dcdf";
    /** Lines over a class's colour. */
    public static final String MARK = "#1f2933";

    public static final String FACILITY = "#ffffff";
    public static final String FACILITY_EDGE = "#14202b";
    public static final String FACILITY_STRONG = "#14202b";

    public static final String WATER = "#3f87b0";
    public static final String ROAD = "#8a6f4d";
    /** Below water and roads; half transparent on the screen. */
    public static final String CASING = "#ffffff";

    /** ColorBrewer YlGnBu with three to seven steps. */
    private static final List<List<String>> SEQUENTIAL = List.of(
            List.of("#edf8b1", "#7fcdbb", "#2c7fb8"),
            List.of("#ffffcc", "#a1dab4", "#41b6c4", "#225ea8"),
            List.of("#ffffcc", "#a1dab4", "#41b6c4", "#2c7fb8", "#253494"),
            List.of("#ffffcc", "#c7e9b4", "#7fcdbb", "#41b6c4", "#2c7fb8", "#253494"),
            List.of("#ffffcc", "#c7e9b4", "#7fcdbb", "#41b6c4", "#1d91c0", "#225ea8", "#0c2c84"));

    private static final List<String> DIFFERENCE = List.of("#8c510a", "#d8b365", "#f5f5f5", "#5ab4ac", "#01665e");

    /** Baik, Kurang, Cukup, Jelek. */
    private static final List<String> PWS = List.of("#1d6fa5", "#bfd8a6", "#f0a83c", "#8e1b2e");

    private MapColours() {}

    static String sequential(int steps, int step) {
        return SEQUENTIAL.get(steps - 3).get(step);
    }

    static String difference(int step) {
        return DIFFERENCE.get(step);
    }

    static String pws(int step) {
        return PWS.get(step);
    }
}
