package id.pantau.intake.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Where the villages lie: a point in km for each, in the order of {@link DemoNames#villages()}.
 *
 * <p>The land is divided among the kecamatan by the distance to their seats, and within each spread by a few rounds of
 * k-means, closer together around the town: villages of the interior come out large, those of the town small. The last kecamatan
 * is the archipelago, with one village on each of its islands.
 */
final class DemoSettlements {

    private static final long START = DemoNoise.topic("settlement start");
    private static final long SHIFT = DemoNoise.topic("settlement shift");
    private static final int ROUNDS = 8;

    /** Seat of each kecamatan on the main island: x, y, and how far its land reaches compared with the others. */
    private static final double[][] SEATS = {
        {11, 16, 0.85}, {-19, 13, 1.0}, {-3, -1, 1.0}, {-23, -12, 1.0}, {9, -5, 0.95}, {26, -11, 0.9}
    };

    private static final List<String> COASTAL = List.of(
            "Pasar", "Dermaga", "Muara", "Teluk", "Pantai", "Kuala", "Tanjung", "Labuhan", "Bakau", "Pasir", "Karang");

    private DemoSettlements() {}

    static List<Coordinate> place(DemoTerrain terrain) {
        List<DemoVillage> villages = DemoNames.villages();
        List<Coordinate> mainland = terrain.mainland();
        Coordinate[] places = new Coordinate[villages.size()];
        for (int district = 1; district <= SEATS.length; district++) {
            int number = district;
            List<Coordinate> land =
                    mainland.stream().filter(p -> districtAt(p) == number).toList();
            settle(district, members(district), land, places);
        }
        List<DemoVillage> islanders = members(SEATS.length + 1);
        List<Coordinate> islands = terrain.archipelago(islanders.size());
        islanders.forEach(village -> places[village.index()] = islands.get(islanders.indexOf(village)));
        return List.of(places);
    }

    private static List<DemoVillage> members(int district) {
        return DemoNames.villages().stream()
                .filter(village -> village.district() == district)
                .toList();
    }

    private static int districtAt(Coordinate point) {
        int nearest = 1;
        for (int i = 1; i < SEATS.length; i++) {
            if (reach(point, SEATS[i]) < reach(point, SEATS[nearest - 1])) {
                nearest = i + 1;
            }
        }
        return nearest;
    }

    private static double reach(Coordinate point, double[] seat) {
        return point.distance(new Coordinate(seat[0], seat[1])) / seat[2];
    }

    private static void settle(int district, List<DemoVillage> members, List<Coordinate> land, Coordinate[] places) {
        List<Coordinate> centres = spread(district, members.size(), land);
        Coordinate seat = new Coordinate(SEATS[district - 1][0], SEATS[district - 1][1]);
        // The seat keeps the first name of its kecamatan; names that speak of water go to the coast, the rest inland.
        centres.sort(Comparator.comparingDouble(seat::distance));
        places[seatOf(members).index()] = centres.remove(0);
        centres.sort(Comparator.comparingDouble(c -> DemoTerrain.height(c.x, c.y)));
        List<DemoVillage> others = new ArrayList<>(members);
        others.remove(seatOf(members));
        others.sort(Comparator.comparing(DemoSettlements::inland).thenComparing(DemoVillage::people, (a, b) -> b - a));
        for (int i = 0; i < others.size(); i++) {
            places[others.get(i).index()] = centres.get(i);
        }
    }

    private static DemoVillage seatOf(List<DemoVillage> members) {
        return members.get(0);
    }

    private static boolean inland(DemoVillage village) {
        return COASTAL.stream().noneMatch(village.name()::startsWith);
    }

    private static List<Coordinate> spread(int district, int count, List<Coordinate> land) {
        List<Coordinate> centres = farApart(district, count, land);
        for (int round = 0; round < ROUNDS; round++) {
            double[][] sums = new double[count][3];
            for (Coordinate point : land) {
                double[] sum = sums[nearest(centres, point)];
                double weight = density(district, point);
                sum[0] += point.x * weight;
                sum[1] += point.y * weight;
                sum[2] += weight;
            }
            for (int i = 0; i < count; i++) {
                if (sums[i][2] > 0) {
                    centres.set(i, new Coordinate(sums[i][0] / sums[i][2], sums[i][1] / sums[i][2]));
                }
            }
        }
        for (int i = 0; i < count; i++) {
            Coordinate centre = centres.get(i);
            double push = district == 1 ? 0.5 : 1.1;
            centres.set(
                    i,
                    new Coordinate(
                            centre.x + push * DemoNoise.normal(SHIFT, district, 2L * i),
                            centre.y + push * DemoNoise.normal(SHIFT, district, 2L * i + 1)));
        }
        return centres;
    }

    /** People live close together around the town's harbour. */
    private static double density(int district, Coordinate point) {
        if (district != 1) {
            return 1;
        }
        double distance = reach(point, SEATS[0]);
        return 1 + 9 / (1 + distance * distance / 9);
    }

    /** Start of k-means: a drawn point, then always the point farthest from those taken. */
    private static List<Coordinate> farApart(int district, int count, List<Coordinate> land) {
        List<Coordinate> taken = new ArrayList<>();
        taken.add(land.get((int) (DemoNoise.unit(START, district, 0) * land.size())));
        while (taken.size() < count) {
            Coordinate farthest = land.get(0);
            for (Coordinate point : land) {
                if (distance(taken, point) > distance(taken, farthest)) {
                    farthest = point;
                }
            }
            taken.add(farthest);
        }
        return taken;
    }

    private static double distance(List<Coordinate> taken, Coordinate point) {
        return taken.get(nearest(taken, point)).distance(point);
    }

    private static int nearest(List<Coordinate> centres, Coordinate point) {
        int nearest = 0;
        for (int i = 1; i < centres.size(); i++) {
            if (centres.get(i).distance(point) < centres.get(nearest).distance(point)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
