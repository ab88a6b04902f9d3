package id.pantau.region.picture;

import id.pantau.base.i18n.Formats;
import id.pantau.region.ui.MapColours;
import java.math.BigDecimal;

/** Scale bar, north arrow and what the scale holds for. On a Mercator map north is up everywhere. */
final class Orientation {

    private static final double TEXT = 6.2;
    private static final double LINE = 1.25;
    private static final double ARROW = 22;

    private final double unit;
    private final Sentences texts;

    Orientation(double unit, Sentences texts) {
        this.unit = unit;
        this.texts = texts;
    }

    /** For every text: two lines under bar and arrow. */
    double height() {
        return (ARROW + 18 + 3 * TEXT * LINE) * unit;
    }

    void paint(Canvas canvas, Projection projection, double x, double y, double width) {
        double size = TEXT * unit;
        double arrow = x + 6 * unit;
        canvas.write(new Words(
                texts.of("picture.north"), Face.BOLD, 8 * unit, arrow, y + 7 * unit, MapColours.INK, true, null));
        double tip = y + 9 * unit;
        double foot = tip + (ARROW - 9) * unit;
        canvas.fill(
                Signs.polygon(arrow, tip, arrow + 5 * unit, foot, arrow, foot - 3.5 * unit, arrow - 5 * unit, foot),
                MapColours.INK);
        double left = x + 24 * unit;
        ScaleBar.of(projection.metresPerPoint(), width - 50 * unit)
                .paint(canvas, left, foot - 4 * unit, TEXT * unit, unit);
        double latitude = projection.middleLatitude();
        String degrees = Formats.decimals(BigDecimal.valueOf(Math.abs(latitude)), 1);
        String sentence =
                texts.of("picture.scale", texts.of(latitude < 0 ? "picture.south" : "picture.above", degrees));
        var lines = Face.REGULAR.lines(sentence, size, width);
        for (int i = 0; i < lines.size(); i++) {
            canvas.write(Words.of(
                    lines.get(i), Face.REGULAR, size, x, foot + (10 * unit) + i * size * LINE, MapColours.INK_SOFT));
        }
    }
}
