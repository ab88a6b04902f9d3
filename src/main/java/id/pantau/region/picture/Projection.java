package id.pantau.region.picture;

import id.pantau.region.ui.MapArea;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Web Mercator, as on the screen, fitted into a frame on the sheet. Near the equator its scale hardly changes over a kabupaten; the
 * scale bar holds for the latitude of the map's middle.
 */
final class Projection {

    /** Metres, of WGS 84. */
    private static final double EARTH_RADIUS = 6_378_137;

    private final double scale;
    private final AffineTransform toSheet;
    private final double middleLatitude;

    /** Puts the area into the middle of the frame, as large as it fits. */
    Projection(MapArea area, Rectangle2D frame) {
        this.scale = scale(area, frame);
        this.toSheet = AffineTransform.getTranslateInstance(frame.getCenterX(), frame.getCenterY());
        toSheet.scale(scale, scale);
        var corner = plane(area.west(), area.north());
        toSheet.translate(-corner.getX() - width(area) / 2, -corner.getY() - height(area) / 2);
        this.middleLatitude = (area.south() + area.north()) / 2;
    }

    /** Points on the sheet for a radian on the equator, if the area fills the frame. */
    static double scale(MapArea area, Rectangle2D frame) {
        return Math.min(frame.getWidth() / width(area), frame.getHeight() / height(area));
    }

    /** An area without extent still has a size. */
    private static double width(MapArea area) {
        return Math.max(1e-9, Math.toRadians(area.east() - area.west()));
    }

    private static double height(MapArea area) {
        return Math.max(1e-9, northing(area.north()) - northing(area.south()));
    }

    private static double northing(double latitude) {
        return Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2));
    }

    /** In the plane of the projection: radians, downwards to the south. */
    static Point2D.Double plane(double longitude, double latitude) {
        return new Point2D.Double(Math.toRadians(longitude), -northing(latitude));
    }

    /** From the plane to the sheet. */
    AffineTransform toSheet() {
        return toSheet;
    }

    Point2D point(double longitude, double latitude) {
        return toSheet.transform(plane(longitude, latitude), null);
    }

    double middleLatitude() {
        return middleLatitude;
    }

    /** On the ground, in the map's middle. */
    double metresPerPoint() {
        return EARTH_RADIUS * Math.cos(Math.toRadians(middleLatitude)) / scale;
    }
}
