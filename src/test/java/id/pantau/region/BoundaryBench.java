package id.pantau.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.Bench;
import id.pantau.DatabaseTest;
import id.pantau.base.report.Changes;
import id.pantau.region.RegionEntry.RegionKind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a boundary file of 20 MB in, within the memory that bin/bench grants. Not a test: started by bin/bench.
 *
 * <p>The file is as people digitise: 324 villages whose borders wind through half a million points, every village drawn on its own,
 * so that the two sides of a border never meet exactly.
 */
@DatabaseTest
@Transactional
class BoundaryBench {

    private static final int SIDE = 18;
    private static final int POINTS_PER_BORDER = 410;
    private static final double CELL = 0.05;

    @TempDir
    Path folder;

    @Autowired
    RegionIntake intake;

    @Test
    void twentyMegabytesOfBoundariesAreTakenIn() throws IOException {
        Path file = folder.resolve("batas-desa.geojson");
        write(file);
        intake.applyProfile(new RegencyProfile(
                "98.76", null, "Kabupaten Rekaan", "Rekaan", ZoneId.of("Asia/Jakarta"), "Dinas", false));
        intake.applyRegions(entries());

        long start = System.nanoTime();
        BoundaryReading reading = BoundaryReader.read(file, villages());
        Changes changes = intake.applyBoundaries(reading, LocalDate.of(2024, 1, 1), "batas-desa.geojson");
        double seconds = (System.nanoTime() - start) / 1e9;

        Bench.report(
                "boundaries: file of %.1f MB in %.1f s, with a heap of %d MB",
                Files.size(file) / 1e6, seconds, Runtime.getRuntime().maxMemory() >> 20);
        assertThat(reading.shapes()).hasSize(SIDE * SIDE);
        assertThat(changes.any()).isTrue();
        assertThat(Files.size(file)).isGreaterThan(20_000_000);
    }

    private static String code(int column, int row) {
        return String.format(Locale.ROOT, "98.76.%02d.2%03d", column + 1, row + 1);
    }

    private static List<RegionEntry> entries() {
        List<RegionEntry> entries = new ArrayList<>();
        for (int column = 0; column < SIDE; column++) {
            String district = String.format(Locale.ROOT, "98.76.%02d", column + 1);
            entries.add(new RegionEntry(
                    entries.size() + 2, RegionKind.KECAMATAN, district, "Hulu " + column, null, null, null));
            for (int row = 0; row < SIDE; row++) {
                entries.add(new RegionEntry(
                        entries.size() + 2, RegionKind.DESA, code(column, row), name(column, row), null, null, null));
            }
        }
        return entries;
    }

    private static List<VillageName> villages() {
        List<VillageName> villages = new ArrayList<>();
        for (int column = 0; column < SIDE; column++) {
            for (int row = 0; row < SIDE; row++) {
                villages.add(new VillageName(code(column, row), name(column, row), "Hulu " + column, null));
            }
        }
        return villages;
    }

    private static String name(int column, int row) {
        return "Rekaan " + column + " " + row;
    }

    private static void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[");
            for (int column = 0; column < SIDE; column++) {
                for (int row = 0; row < SIDE; row++) {
                    out.write((column + row == 0 ? "" : ",") + "{\"type\":\"Feature\",\"properties\":{\"kode\":\""
                            + code(column, row) + "\",\"nama\":\"" + name(column, row)
                            + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[["
                            + ring(column, row) + "]]}}");
                }
            }
            out.write("]}");
        }
    }

    private static String ring(int column, int row) {
        StringBuilder ring = new StringBuilder();
        int n = POINTS_PER_BORDER;
        for (int side = 0; side < 4; side++) {
            for (int i = 0; i < n; i++) {
                double along = (side < 2 ? i : n - i) / (double) n;
                double[] point = switch (side) {
                    case 0 -> across(column + along, row);
                    case 1 -> upwards(column + 1, row + along);
                    case 2 -> across(column + along, row + 1);
                    default -> upwards(column, row + along);
                };
                append(ring, point, (column * 31 + row * 17 + side * 7 + i) % 5 * 1e-6)
                        .append(',');
            }
        }
        return append(ring, across(column, row), (column * 31 + row * 17) % 5 * 1e-6)
                .toString();
    }

    /** A point of a border from west to east; corners stay where they are. */
    private static double[] across(double x, double y) {
        return new double[] {x, y + winding(x, y)};
    }

    private static double[] upwards(double x, double y) {
        return new double[] {x + winding(y, x + 0.5), y};
    }

    private static double winding(double along, double border) {
        double free = Math.sin(Math.PI * (along - Math.floor(along)));
        return free * (0.08 * Math.sin(9 * along + 5 * border) + 0.004 * Math.sin(170 * along + border));
    }

    private static StringBuilder append(StringBuilder ring, double[] point, double shift) {
        return ring.append('[')
                .append(105 + CELL * point[0] + shift)
                .append(',')
                .append(-3 + CELL * point[1] + shift)
                .append(']');
    }
}
