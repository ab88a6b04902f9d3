package id.pantau.region.picture;

import java.awt.Shape;
import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;

/**
 * A sign and words in one line, either of which may be empty: "▲ 68,9 %". The arrows of the PWS are drawn, because few fonts hold all
 * four.
 */
record Tag(String sign, String words, Face face, double size) {

    private static final double ARROW = 0.78;
    private static final double GAP = 0.3;
    private static final double RIM = 0.1;

    double width() {
        double gap = sign.isEmpty() || words.isEmpty() ? 0 : GAP * size;
        return signWidth() + gap + face.width(words, size);
    }

    private double signWidth() {
        return isArrow() ? ARROW * size : Face.BOLD.width(sign, size);
    }

    /** @param y of the line it stands on */
    void paint(Canvas canvas, double middle, double y, String colour, @Nullable String halo) {
        double left = middle - width() / 2;
        if (isArrow()) {
            arrow(canvas, left, y, colour, halo);
        } else if (!sign.isEmpty()) {
            canvas.write(new Words(sign, Face.BOLD, size, left, y, colour, false, halo));
        }
        if (!words.isEmpty()) {
            double at = left + width() - face.width(words, size);
            canvas.write(new Words(words, face, size, at, y, colour, false, halo));
        }
    }

    private boolean isArrow() {
        return "▲△▼▽".contains(sign) && sign.length() == 1;
    }

    private void arrow(Canvas canvas, double left, double y, String colour, @Nullable String halo) {
        boolean up = "▲△".contains(sign);
        double side = ARROW * size;
        double base = up ? y : y - 0.72 * size;
        double tip = up ? y - 0.72 * size : y;
        Path2D form = Signs.polygon(left, base, left + side, base, left + side / 2, tip);
        if (halo != null) {
            canvas.stroke(form, halo, GraphicsCanvas.HALO * size);
        }
        if ("▲▼".contains(sign)) {
            canvas.fill(form, colour);
        }
        rim(canvas, form, colour);
    }

    private void rim(Canvas canvas, Shape form, String colour) {
        canvas.stroke(form, colour, RIM * size);
    }
}
