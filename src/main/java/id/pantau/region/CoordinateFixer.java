package id.pantau.region;

import id.pantau.base.report.Problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Turns the coordinates of features into longitude and latitude, whatever they were handed in as. */
final class CoordinateFixer {

    private static final Pattern LATITUDE = Pattern.compile("(?i)lat|latitude|lintang|y");
    private static final Pattern LONGITUDE = Pattern.compile("(?i)lng|lon|long|longitude|bujur|x");
    private static final double DEGREES = 360;

    private final BoundaryProblems problems;

    CoordinateFixer(BoundaryProblems problems) {
        this.problems = problems;
    }

    /**
     * Changes the coordinates in place.
     *
     * @param stated the coordinate reference system that the file names, or null
     * @param chosen the one that a person has named, or null
     * @param known points in degrees that are known to lie in the kabupaten
     * @throws UnknownSystem if they are metres of a system that is not certain
     */
    void fix(List<RawFeature> features, @Nullable String stated, @Nullable String chosen, List<Coordinate> known)
            throws BoundaryRefusal {
        var extent = extent(features);
        boolean metres = extent.getWidth() > 0 && isMostlyMetres(features);
        var named = system(stated);
        if (metres) {
            var system = system(chosen).or(() -> named);
            project(features, system.isPresent() ? system.get() : guess(features, extent, known));
        } else if (named.isPresent()) {
            problems.add(
                    Severity.WARNING,
                    "region.boundary.degrees-anyway",
                    named.get().name());
        }
        swap(features);
    }

    private static Optional<CoordinateSystem> system(@Nullable String name) {
        return name == null ? Optional.empty() : CoordinateSystem.stated(name);
    }

    private CoordinateSystem guess(List<RawFeature> features, Envelope extent, List<Coordinate> known)
            throws BoundaryRefusal {
        var evidence = new ArrayList<>(known);
        features.forEach(f -> point(f.properties()).ifPresent(evidence::add));
        var candidates = CoordinateSystem.candidates(extent);
        if (candidates.isEmpty()) {
            throw new BoundaryRefusal("region.boundary.nowhere");
        }
        List<CoordinateSystem> supported = evidence.isEmpty()
                ? List.of()
                : candidates.stream().filter(c -> c.agrees(extent, evidence)).toList();
        if (supported.size() != 1) {
            throw new UnknownSystem((supported.isEmpty() ? candidates : supported)
                    .stream().map(c -> c.choice(extent)).toList());
        }
        problems.add(Severity.WARNING, "region.boundary.zone", supported.get(0).name());
        return supported.get(0);
    }

    private static void project(List<RawFeature> features, CoordinateSystem system) {
        features.forEach(f -> f.polygons().forEach(rings -> rings.forEach(system::transform)));
    }

    /** The longitudes of Indonesia are above 90 and its latitudes below 15, so the two can be told apart. */
    private void swap(List<RawFeature> features) {
        int swapped = 0;
        for (var feature : features) {
            if (isSwapped(feature)) {
                feature.polygons().forEach(rings -> rings.forEach(CoordinateFixer::swap));
                swapped++;
            }
        }
        if (swapped > 0) {
            problems.add(Severity.WARNING, "region.boundary.swapped", swapped);
        }
    }

    private static boolean isSwapped(RawFeature feature) {
        int votes = 0;
        for (var rings : feature.polygons()) {
            for (double[] ring : rings) {
                for (int i = 0; i < ring.length; i += 2) {
                    votes += Math.abs(ring[i]) < 15 && ring[i + 1] > 90 ? 1 : -1;
                }
            }
        }
        return votes > 0;
    }

    private static void swap(double[] ring) {
        for (int i = 0; i < ring.length; i += 2) {
            double x = ring[i];
            ring[i] = ring[i + 1];
            ring[i + 1] = x;
        }
    }

    private static boolean isMostlyMetres(List<RawFeature> features) {
        long votes = 0;
        for (var feature : features) {
            for (var rings : feature.polygons()) {
                for (double[] ring : rings) {
                    for (int i = 0; i < ring.length; i += 2) {
                        votes += Math.abs(ring[i]) > DEGREES || Math.abs(ring[i + 1]) > DEGREES ? 1 : -1;
                    }
                }
            }
        }
        return votes > 0;
    }

    private static Envelope extent(List<RawFeature> features) {
        var extent = new Envelope();
        for (var feature : features) {
            for (var rings : feature.polygons()) {
                for (double[] ring : rings) {
                    for (int i = 0; i < ring.length; i += 2) {
                        extent.expandToInclude(ring[i], ring[i + 1]);
                    }
                }
            }
        }
        return extent;
    }

    /** A point in Indonesia that the properties name, such as {@code lat} and {@code lng}. */
    private static Optional<Coordinate> point(Map<String, String> properties) {
        Double latitude = number(properties, LATITUDE);
        Double longitude = number(properties, LONGITUDE);
        if (latitude == null || longitude == null) {
            return Optional.empty();
        }
        var point = new Coordinate(longitude, latitude);
        return CoordinateSystem.INDONESIA.contains(point) ? Optional.of(point) : Optional.empty();
    }

    private static @Nullable Double number(Map<String, String> properties, Pattern name) {
        for (var property : properties.entrySet()) {
            if (name.matcher(property.getKey()).matches()) {
                try {
                    return Double.valueOf(property.getValue().strip());
                } catch (NumberFormatException e) {
                    return null;
                }
            }
        }
        return null;
    }
}
