package id.pantau.region;

import id.pantau.base.report.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * What a file of context was found to hold.
 *
 * @param shapes lines and polygons by kind, WGS 84, x = longitude; empty where the file is refused
 * @param problems why the file is refused, what was left out
 */
public record ContextReading(Map<ContextKind, List<Geometry>> shapes, List<Problem> problems) {

    public ContextReading {
        var copy = new EnumMap<ContextKind, List<Geometry>>(ContextKind.class);
        shapes.forEach((kind, list) -> copy.put(kind, new ArrayList<>(list)));
        shapes = copy;
        problems = List.copyOf(problems);
    }

    /** Whether there is anything to draw and nothing that forbids it. */
    public boolean usable() {
        return !shapes.isEmpty() && problems.stream().noneMatch(Problem::isError);
    }
}
