package id.pantau.region;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Areas on the globe of shapes given in degrees. */
final class Area {

    /** Radius of the sphere with the area of the WGS 84 ellipsoid, in km. */
    private static final double RADIUS_KM = 6371.0072;

    private Area() {}

    /** In km²; within 0.5 % of the ellipsoid's. */
    static double km2(Geometry shape) {
        double sum = 0;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) {
                sum += ring(polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    sum -= ring(polygon.getInteriorRingN(hole));
                }
            }
        }
        return sum;
    }

    private static double ring(LineString ring) {
        CoordinateSequence points = ring.getCoordinateSequence();
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += Math.toRadians(points.getX(i) - points.getX(i - 1))
                    * (2 + Math.sin(Math.toRadians(points.getY(i - 1))) + Math.sin(Math.toRadians(points.getY(i))));
        }
        return Math.abs(sum) * RADIUS_KM * RADIUS_KM / 2;
    }
}
