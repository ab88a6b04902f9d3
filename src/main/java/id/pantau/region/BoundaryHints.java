package id.pantau.region;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What else is known when a boundary file is read.
 *
 * @param confirmed code of the village by position of the feature (the first is 1), where a person has confirmed an unmatched shape
 * @param points places known to lie in the kabupaten (e.g. its facilities), by which metres of an unstated UTM zone are placed
 * @param system of coordinates that a person has chosen among {@link BoundaryReading#choices()}; null where nobody has. It counts
 *     for coordinates in metres, and more than what the file says
 */
public record BoundaryHints(
        Map<Integer, String> confirmed,
        List<Point> points,
        @Nullable String system) {

    public static final BoundaryHints NONE = new BoundaryHints(Map.of(), List.of());

    public BoundaryHints {
        confirmed = Map.copyOf(confirmed);
        points = List.copyOf(points);
    }

    public BoundaryHints(Map<Integer, String> confirmed, List<Point> points) {
        this(confirmed, points, null);
    }

    /** In degrees, WGS 84. */
    public record Point(double longitude, double latitude) {}
}
