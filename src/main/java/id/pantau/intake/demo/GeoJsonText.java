package id.pantau.intake.demo;

import java.util.Locale;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Geometry as GeoJSON (RFC 7946): longitude first, five decimals, outer rings anticlockwise. */
final class GeoJsonText {

    private GeoJsonText() {}

    /** Degrees with exactly five decimals (about one metre). */
    static String degrees(double value) {
        long scaled = Math.round(value * 100_000);
        return String.format(
                Locale.ROOT,
                "%s%d.%05d",
                scaled < 0 ? "-" : "",
                Math.abs(scaled) / 100_000,
                Math.abs(scaled) % 100_000);
    }

    static void append(StringBuilder out, Geometry geometry) {
        if (geometry instanceof LineString line) {
            out.append("{\"type\":\"LineString\",\"coordinates\":");
            coordinates(out, line.getCoordinates());
        } else if (geometry instanceof Polygon polygon) {
            out.append("{\"type\":\"Polygon\",\"coordinates\":");
            rings(out, polygon);
        } else {
            out.append("{\"type\":\"MultiPolygon\",\"coordinates\":[");
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                out.append(i == 0 ? "" : ",");
                rings(out, (Polygon) geometry.getGeometryN(i));
            }
            out.append(']');
        }
        out.append('}');
    }

    private static void rings(StringBuilder out, Polygon polygon) {
        out.append('[');
        ring(out, polygon.getExteriorRing(), true);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            out.append(',');
            ring(out, polygon.getInteriorRingN(i), false);
        }
        out.append(']');
    }

    private static void ring(StringBuilder out, LineString ring, boolean anticlockwise) {
        boolean turn = Orientation.isCCW(ring.getCoordinateSequence()) != anticlockwise;
        coordinates(out, turn ? ring.reverse().getCoordinates() : ring.getCoordinates());
    }

    private static void coordinates(StringBuilder out, Coordinate[] points) {
        out.append('[');
        for (int i = 0; i < points.length; i++) {
            out.append(i == 0 ? "[" : ",[");
            number(out, points[i].x);
            out.append(',');
            number(out, points[i].y);
            out.append(']');
        }
        out.append(']');
    }

    /** As {@link #degrees}, without its cost: there are thousands of points. */
    private static void number(StringBuilder out, double value) {
        long scaled = Math.round(value * 100_000);
        long whole = Math.abs(scaled);
        if (scaled < 0) {
            out.append('-');
        }
        out.append(whole / 100_000).append('.');
        String decimals = Long.toString(whole % 100_000);
        out.append("00000", decimals.length(), 5).append(decimals);
    }
}
