package id.pantau.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
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

    /** Half the longer axis of the ellipsoids WGS 84 and GRS 80, in metres. */
    private static final double EARTH = 6_378_137;

    private static final int FIRST_ZONE = 46;
    private static final int LAST_ZONE = 54;
    private static final double NEIGHBOURHOOD = 0.2;
    private static final double MOST = 0.8;

    private final String name;
    private final String label;
    private final CoordinateTransform toDegrees;

    private CoordinateSystem(String name, String label, CoordinateReferenceSystem crs, CRSFactory factory) {
        this.name = name;
        this.label = label;
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
     * @param stated as in the member {@code crs}, or the text of a .prj
     * @return empty for a system in degrees and for one that is not known
     */
    static Optional<CoordinateSystem> stated(String stated) {
        var epsg = EPSG.matcher(stated);
        return epsg.matches()
                ? registered(epsg.group(1))
                : WellKnownText.parse(stated).filter(WellKnownText::isProjected).flatMap(CoordinateSystem::described);
    }

    private static Optional<CoordinateSystem> registered(String number) {
        if (DEGREES.contains(number)) {
            return Optional.empty();
        }
        if (number.matches("32[67](0[1-9]|[1-5]\\d|60)")) {
            return Optional.of(utm(Integer.parseInt(number.substring(3)), number.charAt(2) == '7'));
        }
        return create("EPSG:" + number, factory -> factory.createFromName("EPSG:" + number));
    }

    /** UTM of any name, the three-degree zones of the land office, and the projection of web maps; all on today's ellipsoid. */
    private static Optional<CoordinateSystem> described(WellKnownText text) {
        var epsg = text.authority().map(EPSG::matcher).filter(Matcher::matches);
        var registered = epsg.flatMap(m -> registered(m.group(1)));
        if (registered.isPresent()) {
            return registered;
        }
        double axis = text.semiMajorAxis().orElse(0);
        if (Math.abs(axis - EARTH) > 1) {
            return Optional.empty();
        }
        return switch (text.projection()) {
            case "transversemercator", "gausskruger" -> transverse(text);
            case "mercatorauxiliarysphere", "popularvisualisationpseudomercator" -> registered("3857");
            default -> Optional.empty();
        };
    }

    private static Optional<CoordinateSystem> transverse(WellKnownText text) {
        double unit = text.unit();
        String parameters =
                "+proj=tmerc +lat_0=" + text.parameter("latitude_of_origin").orElse(0)
                        + " +lon_0=" + text.parameter("central_meridian").orElse(0)
                        + " +k=" + text.parameter("scale_factor").orElse(1)
                        + " +x_0=" + text.parameter("false_easting").orElse(0) * unit
                        + " +y_0=" + text.parameter("false_northing").orElse(0) * unit
                        + " +datum=WGS84 +to_meter=" + unit + " +no_defs";
        return create(text.name(), factory -> factory.createFromParameters(text.name(), parameters));
    }

    private static Optional<CoordinateSystem> create(
            String name, Function<CRSFactory, CoordinateReferenceSystem> recipe) {
        try {
            var factory = new CRSFactory();
            return Optional.of(new CoordinateSystem(name, name, recipe.apply(factory), factory));
        } catch (Proj4jException e) {
            return Optional.empty();
        }
    }

    /** The zones of UTM in which Indonesia lies, on both sides of the equator. */
    private static CoordinateSystem utm(int zone, boolean south) {
        var factory = new CRSFactory();
        String name = "EPSG:" + (south ? 32700 + zone : 32600 + zone);
        String label = "UTM " + zone + (south ? "S" : "N");
        String parameters = "+proj=utm +zone=" + zone + (south ? " +south" : "") + " +datum=WGS84 +units=m +no_defs";
        return new CoordinateSystem(name, label, factory.createFromParameters(name, parameters), factory);
    }

    /**
     * The zones of UTM by which shapes in metres lie in Indonesia.
     *
     * @param extent of the shapes, in metres
     */
    static List<CoordinateSystem> candidates(Envelope extent) {
        List<CoordinateSystem> candidates = new ArrayList<>();
        for (boolean south : new boolean[] {true, false}) {
            for (int zone = FIRST_ZONE; zone <= LAST_ZONE; zone++) {
                var system = utm(zone, south);
                var area = system.degrees(extent);
                if (!area.isNull() && INDONESIA.contains(area)) {
                    candidates.add(system);
                }
            }
        }
        return candidates;
    }

    /**
     * Whether the shapes fall where other evidence expects them.
     *
     * @param evidence points in degrees that lie in the kabupaten, at least one
     */
    boolean agrees(Envelope extent, List<Coordinate> evidence) {
        var area = degrees(extent);
        area.expandBy(NEIGHBOURHOOD);
        return evidence.stream().filter(area::contains).count() >= MOST * evidence.size();
    }

    /** For the question which one it is. */
    CoordinateChoice choice(Envelope extent) {
        var area = degrees(extent);
        return new CoordinateChoice(name, label, area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY());
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
