package id.pantau.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;

/** How the numbers of a file become longitude and latitude (WGS 84). */
final class CoordinateSystem {

    /** Longitudes and latitudes of Indonesia with its seas: nothing outside can be a village. */
    static final Envelope INDONESIA = new Envelope(94, 142, -12, 7);

    private static final Pattern EPSG = Pattern.compile("(?i).*EPSG:+(?:[\\d.]*:)?(\\d{4,6})");
    /** Systems in degrees: WGS 84, ETRS89, NAD83, DGN95, SRGI2013. They differ by less than a metre here. */
    private static final Set<String> DEGREES = Set.of("4326", "4979", "4258", "4269", "4755", "9470");

    private static final int FIRST_ZONE = 46;
    private static final int LAST_ZONE = 54;
    private static final double NEIGHBOURHOOD = 0.2;
    private static final double MOST = 0.8;

    private final String name;
    private final CoordinateTransform toDegrees;

    private CoordinateSystem(String name, CoordinateReferenceSystem crs, CRSFactory factory) {
        this.name = name;
        this.toDegrees = new CoordinateTransformFactory()
                .createTransform(crs, factory.createFromParameters("WGS84", "+proj=longlat +datum=WGS84 +no_defs"));
    }

    /** {@code EPSG:32748} and the like, for messages. */
    String name() {
        return name;
    }

    /**
     * The system that the file names.
     *
     * @param stated as in the member {@code crs}
     * @return empty for a system in degrees and for one that is not known
     */
    static Optional<CoordinateSystem> stated(String stated) {
        var epsg = EPSG.matcher(stated);
        if (!epsg.matches() || DEGREES.contains(epsg.group(1))) {
            return Optional.empty();
        }
        String number = epsg.group(1);
        if (number.matches("32[67](0[1-9]|[1-5]\\d|60)")) {
            return Optional.of(utm(Integer.parseInt(number.substring(3)), number.charAt(2) == '7'));
        }
        try {
            var factory = new CRSFactory();
            return Optional.of(
                    new CoordinateSystem("EPSG:" + number, factory.createFromName("EPSG:" + number), factory));
        } catch (Proj4jException e) {
            return Optional.empty();
        }
    }

    /** The zones of UTM in which Indonesia lies, on both sides of the equator. */
    private static CoordinateSystem utm(int zone, boolean south) {
        var factory = new CRSFactory();
        String name = "EPSG:" + (south ? 32700 + zone : 32600 + zone);
        String parameters = "+proj=utm +zone=" + zone + (south ? " +south" : "") + " +datum=WGS84 +units=m +no_defs";
        return new CoordinateSystem(name, factory.createFromParameters(name, parameters), factory);
    }

    /**
     * The zone of UTM in which shapes in metres fall where other evidence expects them.
     *
     * @param extent of the shapes, in metres
     * @param evidence points in degrees that lie in the kabupaten
     * @return empty unless exactly one zone fits: a zone is never guessed
     */
    static Optional<CoordinateSystem> fitting(Envelope extent, List<Coordinate> evidence) {
        List<CoordinateSystem> fitting = new ArrayList<>();
        for (int zone = FIRST_ZONE; zone <= LAST_ZONE && !evidence.isEmpty(); zone++) {
            for (boolean south : new boolean[] {true, false}) {
                var system = utm(zone, south);
                var area = system.degrees(extent);
                area.expandBy(NEIGHBOURHOOD);
                long inside = evidence.stream().filter(area::contains).count();
                if (inside >= MOST * evidence.size()) {
                    fitting.add(system);
                }
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private Envelope degrees(Envelope metres) {
        var area = new Envelope();
        double[] corners = {
            metres.getMinX(), metres.getMinY(), metres.getMaxX(), metres.getMinY(),
            metres.getMaxX(), metres.getMaxY(), metres.getMinX(), metres.getMaxY()
        };
        transform(corners);
        for (int i = 0; i < corners.length; i += 2) {
            if (Double.isFinite(corners[i]) && Double.isFinite(corners[i + 1])) {
                area.expandToInclude(corners[i], corners[i + 1]);
            }
        }
        return area;
    }

    /** Turns x0, y0, x1, y1, … into longitudes and latitudes, in place; what has no place on earth becomes NaN. */
    void transform(double[] points) {
        var from = new ProjCoordinate();
        var to = new ProjCoordinate();
        for (int i = 0; i < points.length; i += 2) {
            from.x = points[i];
            from.y = points[i + 1];
            try {
                toDegrees.transform(from, to);
                points[i] = to.x;
                points[i + 1] = to.y;
            } catch (Proj4jException e) {
                points[i] = Double.NaN;
                points[i + 1] = Double.NaN;
            }
        }
    }
}
