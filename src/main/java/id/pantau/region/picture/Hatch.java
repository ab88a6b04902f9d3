package id.pantau.region.picture;

import static id.pantau.region.ui.MapColours.INK_SOFT;
import static id.pantau.region.ui.MapColours.LINE_STRONG;
import static id.pantau.region.ui.MapColours.MARK;

import java.util.List;
import java.util.stream.IntStream;

/** The patterns of {@code village-map/patterns.ts}: for what is not a number, and for marks over colours. */
enum Hatch {
    /** Not reported. */
    DIAGONALS(8, List.of(new Stroke(INK_SOFT, 1.1)), -2, 2, 2, -2, 0, 8, 8, 0, 6, 10, 10, 6),
    /** Reported without a number: lines without length, whose round ends are dots. */
    DOTS(8, List.of(new Stroke(INK_SOFT, 2.2)), 2, 2, 2, 2, 6, 6, 6, 6),
    /** Only known of a larger unit. */
    RULES(9, List.of(new Stroke(LINE_STRONG, 0.9)), 0, 4.5, 9, 4.5),
    /** Not for this reader. */
    CROSSES(9, List.of(new Stroke(INK_SOFT, 0.9)), 2, 2, 7, 7, 7, 2, 2, 7),
    /** Not verified: over a class's colour, light under dark, so that it shows on every step of a ramp. */
    NET(12, List.of(new Stroke("#ffffff", 1.6), new Stroke(MARK, 0.6)), 0, 0, 12, 12, 12, 0, 0, 12),
    /** Low measured share, likewise. */
    BARS(12, List.of(new Stroke("#ffffff", 2), new Stroke(MARK, 0.9)), 3, 0, 3, 12, 9, 0, 9, 12),
    /** Tells a class without order from others in grey print; the screen's half-tones are thinner lines here. */
    DOTTED(12, List.of(new Stroke(MARK, 1.3)), 3, 3, 3, 3, 9, 9, 9, 9, 3, 9, 3, 9, 9, 3, 9, 3),
    /** Likewise. */
    RISING(12, List.of(new Stroke(MARK, 0.5)), 0, 6, 6, 0, 0, 12, 12, 0, 6, 12, 12, 6),
    /** Likewise, on dark ground. */
    GRID(
            12,
            List.of(new Stroke("#ffffff", 0.5)),
            0,
            6,
            6,
            0,
            0,
            12,
            12,
            0,
            6,
            12,
            12,
            6,
            0,
            6,
            6,
            12,
            0,
            0,
            12,
            12,
            6,
            0,
            12,
            6);

    /** What is a pixel on the screen. */
    private static final double SIZE = 0.62;

    /** A line's colour and width. */
    record Stroke(String colour, double width) {}

    /** From one point to another. */
    record Line(double x1, double y1, double x2, double y2) {}

    private final double tile;
    private final List<Stroke> strokes;
    private final double[] ends;

    Hatch(double tile, List<Stroke> strokes, double... ends) {
        this.tile = tile;
        this.strokes = strokes;
        this.ends = ends;
    }

    /** Side of the square that repeats. */
    double tile(double unit) {
        return tile * SIZE * unit;
    }

    /** From the lowest to the uppermost. */
    List<Stroke> strokes(double unit) {
        return strokes.stream()
                .map(stroke -> new Stroke(stroke.colour(), stroke.width() * SIZE * unit))
                .toList();
    }

    /** Of one square. */
    List<Line> lines(double unit) {
        double size = SIZE * unit;
        return IntStream.range(0, ends.length / 4)
                .mapToObj(i -> new Line(
                        ends[4 * i] * size, ends[4 * i + 1] * size, ends[4 * i + 2] * size, ends[4 * i + 3] * size))
                .toList();
    }
}
