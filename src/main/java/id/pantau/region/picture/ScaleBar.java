package id.pantau.region.picture;

import id.pantau.base.i18n.Formats;
import id.pantau.region.ui.MapColours;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;

/**
 * A bar of a round length on the ground.
 *
 * @param metres 1, 2 or 5 times a power of ten
 * @param length on the sheet
 */
record ScaleBar(double metres, double length) {

    private static final double HEIGHT = 3;

    /** The longest round bar that is no longer than {@code most}. */
    static ScaleBar of(double metresPerPoint, double most) {
        double power = Math.pow(10, Math.floor(Math.log10(most * metresPerPoint)));
        double metres = power;
        for (int times : new int[] {2, 5}) {
            if (times * power <= most * metresPerPoint) {
                metres = times * power;
            }
        }
        return new ScaleBar(metres, metres / metresPerPoint);
    }

    /** "20 km". */
    String text() {
        return metres >= 1000
                ? Formats.decimals(BigDecimal.valueOf(metres / 1000), 0) + " km"
                : Formats.decimals(BigDecimal.valueOf(metres), 0) + " m";
    }

    /** In two halves, dark and light, with 0 and the length above them. */
    void paint(Canvas canvas, double x, double y, double size, double unit) {
        double height = HEIGHT * unit;
        canvas.write(new Words("0", Face.REGULAR, size, x, y - 2 * unit, MapColours.INK, true, null));
        canvas.write(new Words(text(), Face.REGULAR, size, x + length, y - 2 * unit, MapColours.INK, true, null));
        var whole = new Rectangle2D.Double(x, y, length, height);
        canvas.fill(whole, "#ffffff");
        canvas.fill(new Rectangle2D.Double(x, y, length / 2, height), MapColours.INK);
        canvas.stroke(whole, MapColours.INK, 0.5 * unit);
    }
}
