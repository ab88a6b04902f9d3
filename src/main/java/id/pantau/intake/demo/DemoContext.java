package id.pantau.intake.demo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;

/** What is drawn under the villages: rivers that run down to the sea, and the roads between the seats. */
final class DemoContext {

    private static final double STEP = 0.45;
    private static final int LONGEST = 120;
    private static final double MEANDER = 0.9;
    private static final long BANKS = DemoNoise.topic("banks");

    /** Springs in km. */
    private static final List<Coordinate> SPRINGS =
            List.of(new Coordinate(-9, -4), new Coordinate(4, 1), new Coordinate(-23, -4), new Coordinate(17, -3));

    private static final List<String> RIVERS =
            List.of("Sungai Kencana", "Sungai Saga", "Sungai Cemara", "Sungai Delima");

    /** Roads from village to village, the first one being the main road around the bay. */
    private static final List<List<String>> ROADS = List.of(
            List.of(
                    "Dermaga Lama",
                    "Pasar Kejora",
                    "Bukit Menara",
                    "Kebun Cengkih",
                    "Padang Gemilang",
                    "Tegal Anggrek"),
            List.of(
                    "Pasar Kejora",
                    "Tanjung Kenanga",
                    "Karang Purnama",
                    "Labuhan Camar",
                    "Tanjung Rindang",
                    "Pasir Gading"),
            List.of(
                    "Padang Gemilang",
                    "Batu Lonceng",
                    "Lereng Embun",
                    "Karang Melati",
                    "Teluk Cemara",
                    "Tanjung Aksara"),
            List.of("Lereng Embun", "Hulu Kencana", "Rawa Bangau", "Muara Lentera", "Sungai Kaca"));

    private DemoContext() {}

    /** A river ("sungai") or road ("jalan"). */
    record Line(String kind, String name, LineString course) {}

    static List<Line> lines(DemoGeography geography) {
        IndexedPointInAreaLocator land = new IndexedPointInAreaLocator(geography.land());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < SPRINGS.size(); i++) {
            List<Coordinate> course = river(SPRINGS.get(i), land);
            if (course.size() > 1) {
                lines.add(new Line("sungai", RIVERS.get(i), geography.line(course)));
            }
        }
        for (List<String> stops : ROADS) {
            List<Coordinate> course = road(geography, stops, land);
            if (course.size() > 1) {
                lines.add(new Line("jalan", stops.get(0) + " – " + stops.getLast(), geography.line(course)));
            }
        }
        return lines;
    }

    /** Downhill by the shape of the land, swaying a little, until the sea. */
    private static List<Coordinate> river(Coordinate spring, IndexedPointInAreaLocator land) {
        List<Coordinate> course = new ArrayList<>();
        Coordinate at = spring;
        double dx = 0;
        double dy = 0;
        for (int i = 0; i < LONGEST && land.locate(at) == Location.INTERIOR; i++) {
            course.add(at);
            double reach = 3;
            double gx = DemoTerrain.height(at.x - reach, at.y) - DemoTerrain.height(at.x + reach, at.y);
            double gy = DemoTerrain.height(at.x, at.y - reach) - DemoTerrain.height(at.x, at.y + reach);
            double length = Math.max(1e-6, Math.sqrt(gx * gx + gy * gy));
            double sway = MEANDER * DemoNoise.field(BANKS, at.x, at.y, 4, 2);
            // The momentum keeps a river from turning on the spot.
            dx = 0.7 * dx + 0.3 * (gx / length - sway * gy / length);
            dy = 0.7 * dy + 0.3 * (gy / length + sway * gx / length);
            double speed = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
            at = new Coordinate(at.x + STEP * dx / speed, at.y + STEP * dy / speed);
        }
        return course;
    }

    /** From settlement to settlement, bent like everything else, but never across the sea. */
    private static List<Coordinate> road(DemoGeography geography, List<String> stops, IndexedPointInAreaLocator land) {
        List<Coordinate> course = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            Coordinate from = place(geography, stops.get(i - 1));
            Coordinate to = place(geography, stops.get(i));
            for (Coordinate point : DemoGeography.along(from, to, STEP)) {
                // The bend fades out at the settlements, where the road must arrive.
                double near = Math.min(point.distance(from), point.distance(to));
                Coordinate bent = DemoGeography.bend(point, Math.min(1.2, near / 4));
                if (land.locate(bent) == Location.INTERIOR) {
                    course.add(bent);
                }
            }
        }
        return course;
    }

    private static Coordinate place(DemoGeography geography, String name) {
        return geography.places().get(DemoNames.village(name).index());
    }
}
