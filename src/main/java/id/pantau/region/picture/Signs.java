package id.pantau.region.picture;

import id.pantau.region.ui.FacilityMark;
import id.pantau.region.ui.MapCircles;
import id.pantau.region.ui.MapColours;
import id.pantau.region.ui.MapSymbols;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** The signs of facilities, as in {@code village-map/symbols.ts}. */
final class Signs {

    /** What is a pixel on the screen. */
    private static final double SIZE = 0.62;

    private static final double REACH = 8;

    private static final double FULL_RADIUS = 15;

    private Signs() {}

    /** @param place of the class of the place, or {@link FacilityMark#NO_CLASS} */
    static void facility(Canvas canvas, MapSymbols kind, int place, Point2D at, double unit) {
        MapSymbols.Shape shape = kind.shape();
        Shape form = AffineTransform.getTranslateInstance(at.getX(), at.getY())
                .createTransformedShape(AffineTransform.getScaleInstance(SIZE * unit, SIZE * unit)
                        .createTransformedShape(form(shape)));
        boolean strong = shape == MapSymbols.Shape.SQUARE && kind.classes().isEmpty();
        String plain = strong ? MapColours.FACILITY_STRONG : MapColours.FACILITY;
        canvas.fill(
                form,
                place == FacilityMark.NO_CLASS
                        ? plain
                        : kind.palette().colour(place, kind.classes().size()));
        canvas.stroke(form, strong ? MapColours.FACILITY : MapColours.FACILITY_EDGE, 1.3 * SIZE * unit);
    }

    /** Area in proportion to people; the last reference circle has the full radius. */
    static double radius(MapCircles circles, long people, double unit) {
        return FULL_RADIUS
                * unit
                * Math.sqrt((double) people / circles.steps().getLast().value());
    }

    /** A dark ring on a light one. */
    static void circle(Canvas canvas, Point2D at, double radius, double unit) {
        var ring = new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
        canvas.stroke(ring, "#ffffff", 2.2 * unit);
        canvas.stroke(ring, MapColours.INK, 1.1 * unit);
    }

    /** What names keep clear of. */
    static Rectangle2D field(Point2D at, double unit) {
        double reach = REACH * SIZE * unit;
        return new Rectangle2D.Double(at.getX() - reach, at.getY() - reach, 2 * reach, 2 * reach);
    }

    private static Shape form(MapSymbols.Shape shape) {
        return switch (shape) {
            case SQUARE -> square();
            case DIAMOND -> polygon(0, -6.5, 6.5, 0, 0, 6.5, -6.5, 0);
            case CIRCLE -> new Ellipse2D.Double(-3.6, -3.6, 7.2, 7.2);
        };
    }

    /** With the cross of health left open. */
    private static Path2D square() {
        var form = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        form.append(polygon(-7, -7, 7, -7, 7, 7, -7, 7), false);
        form.append(
                polygon(
                        -1.5, -4.5, 1.5, -4.5, 1.5, -1.5, 4.5, -1.5, 4.5, 1.5, 1.5, 1.5, 1.5, 4.5, -1.5, 4.5, -1.5, 1.5,
                        -4.5, 1.5, -4.5, -1.5, -1.5, -1.5),
                false);
        return form;
    }

    static Path2D polygon(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
