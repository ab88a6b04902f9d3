package id.pantau.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.report.Problem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files as large as they may be, made to take time or memory: each is refused or reported within seconds, and keeps no memory. Bear
 * with {@code -Xmx512m}.
 */
@Timeout(30)
class HostileBoundaryFilesTest {

    private static final int FULL = (int) BoundaryReader.MAX_BYTES - 1000;
    private static final String SQUARE = "[[[110,-2],[110.1,-2],[110.1,-1.9],[110,-1.9],[110,-2]]]";

    @TempDir
    Path folder;

    @Test
    void nothingButSpaces() {
        refused("region.boundary.not-geojson", "", " ", FULL, "");
    }

    @Test
    void arraysWithoutEnd() {
        refused("region.boundary.hostile", "{\"type\":\"FeatureCollection\",\"features\":[", "[", FULL / 2, "");
        refused("region.boundary.hostile", "{\"type\":\"Topology\",\"objects\":{\"a\":", "{\"a\":", FULL / 8, "");
    }

    @Test
    void emptyRingsByTheMillion() {
        String head = "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"kode\":\"98.76.01.1001\"},"
                + "\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[";
        refused("region.boundary.too-many-rings", head, "[[[]]],", FULL / 7 - 100, "[]]}}]}");
        refused("region.boundary.too-many-rings", head + "[", "[[1,2]],", FULL / 8 - 100, "[]]]}}]}");
    }

    @Test
    void propertiesByTheMillion() {
        var feature = new StringBuilder("{\"properties\":{\"kode\":\"98.76.01.1001\"");
        for (int i = 0; i < 199; i++) {
            feature.append(",\"")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26))
                    .append("\":1");
        }
        feature.append("}},");
        refused(
                "region.boundary.too-much-text",
                "{\"type\":\"FeatureCollection\",\"features\":[",
                feature.toString(),
                FULL / feature.length() - 1,
                "1]}");
    }

    @Test
    void referencesToArcsByTheMillion() {
        String head = "{\"type\":\"Topology\",\"arcs\":[[[110,-2]]],\"objects\":{\"a\":{\"type\":\"MultiPolygon\","
                + "\"properties\":{\"kode\":\"98.76.01.1001\"},\"arcs\":[[[";
        refused("region.boundary.too-detailed", head, "0,", FULL / 2 - 200, "0]]]}}}");
        refused("region.boundary.too-many-rings", head, "0],[", FULL / 4 - 100, "0]]]}}}");
        refused(
                "region.boundary.too-many-rings",
                "{\"type\":\"Topology\",\"objects\":{},\"arcs\":[",
                "[],",
                FULL / 3 - 100,
                "[]]}");
    }

    @Test
    void aMillionVerticesAreThinnedAndTwoAndAHalfAreTooMany() {
        var border = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            double turn = 2 * Math.PI * i / 1_000_000;
            border.append(
                    String.format(java.util.Locale.ROOT, "[%.6f,%.6f],", 110 + Math.cos(turn), -2 + Math.sin(turn)));
        }
        var reading = read(
                "{\"type\":\"FeatureCollection\",\"features\":["
                        + feature("98.76.01.1001", "[[" + border + "[111,-2]]]") + "]}",
                "",
                0,
                "");
        assertThat(reading.usable()).as(reading.problems().toString()).isTrue();
        assertThat(reading.shapes().get(0).geometry().getArea()).isBetween(3.14, 3.15);

        refused(
                "region.boundary.too-detailed",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[",
                "[1,2],[3,4],",
                FULL / 12 - 100,
                "[1,2]]]}}]}");
    }

    @Test
    void tenThousandFeaturesAreReadAndTwentyThousandAndOneAreNot() {
        String mine = feature("98.76.01.1001", SQUARE) + ",";
        String other = feature("98.77.01.2001", SQUARE) + ",";
        var reading = read("{\"type\":\"FeatureCollection\",\"features\":[" + mine, other, 10_000, "1]}");
        assertThat(reading.shapes()).hasSize(1);
        assertThat(reading.problems()).anyMatch(p -> p.arguments().equals(List.of(10_000)));

        var repeated = read("{\"type\":\"FeatureCollection\",\"features\":[" + mine, mine, 10_000, "1]}");
        assertThat(BoundaryTests.keys(repeated)).contains("region.boundary.repeated");
        refused(
                "region.boundary.too-many-features",
                "{\"type\":\"FeatureCollection\",\"features\":[",
                "{},",
                20_000,
                "{}]}");
    }

    @Test
    void pointsOnlyAndCoordinatesThatAreNone() {
        String head = "{\"type\":\"FeatureCollection\",\"features\":[";
        String point = feature("98.76.01.1001", "[110,-2]").replace("Polygon", "Point");
        refused("region.boundary.none-drawn", head + point, "", 0, "]}");
        for (String none : List.of("[[[\"NaN\",1],[2,3],[4,5],[6,7]]]", "[[[1e999,1],[2,3],[4,5]]]", "[[[null]]]")) {
            refused("region.boundary.none-drawn", head + feature("98.76.01.1001", none), "", 0, "]}");
        }
    }

    @Test
    void tablesThatFillTheirArchive() throws IOException {
        byte[] one = Shapefiles.shp(Shapefiles.POLYGON, List.of(List.of(Shapefiles.square(0))));
        byte[] row = noise(4000);
        byte[] wide = Arrays.copyOf(Shapefiles.dbf(StandardCharsets.UTF_8), 32 + 15 * 32);
        ByteBuffer.wrap(wide)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(8, (short) wide.length)
                .putShort(10, (short) 4000);
        for (int at = 32; at + 32 <= wide.length; at += 32) {
            wide[at] = (byte) ('A' + at / 32);
            wide[at + 11] = 'C';
            wide[at + 16] = (byte) 250;
        }
        refusedZip("region.boundary.too-much-text", Map.of("a.shp", one), "a.dbf", wide, row);
    }

    @Test
    void holesByTheHundredThousandInOneAnother() throws IOException {
        int rings = 100_000;
        var record = ByteBuffer.allocate(8 + 44 + 4 * rings + 16 * 4 * rings).order(ByteOrder.LITTLE_ENDIAN);
        record.order(ByteOrder.BIG_ENDIAN)
                .putInt(1)
                .putInt((record.capacity() - 8) / 2)
                .order(ByteOrder.LITTLE_ENDIAN);
        record.putInt(5).position(8 + 36).putInt(rings).putInt(4 * rings);
        for (int i = 0; i < rings; i++) {
            record.putInt(4 * i);
        }
        for (int i = 0; i < rings; i++) {
            double[] ring = Shapefiles.box(110 + i * 1e-6, -2 + i * 1e-6, 111 - i * 1e-6, -1 - i * 1e-6);
            Arrays.stream(i % 2 == 0 ? ring : Shapefiles.reversed(ring))
                    .limit(8)
                    .forEach(record::putDouble);
        }
        byte[] head = Arrays.copyOf(Shapefiles.shp(Shapefiles.POLYGON, List.of()), 100);
        byte[] table = Shapefiles.dbf(StandardCharsets.UTF_8, new String[] {"98.76.01.1001", "Muara Satu", "Muara"});
        var zip = Zips.of(Map.of("a.dbf", table, "a.shp", concat(head, record.array())), folder.resolve("a.zip"));
        BoundaryTests.refused(zip, "region.boundary.tangled");
    }

    @Test
    void linesThatRunToAndFroWithoutAnyOrder() {
        String head = "{\"type\":\"FeatureCollection\",\"features\":[";
        refused("region.boundary.tangled", head + feature("98.76.01.1001", scribble(20_000)), "", 0, "]}");
        refused("region.boundary.too-detailed", head + feature("98.76.01.1001", scribble(1_200_000)), "", 0, "]}");
    }

    @Test
    void numbersAndNestingBeyondReason() {
        String head = "{\"type\":\"FeatureCollection\",\"features\":[";
        String deep = "[".repeat(30) + "]".repeat(30);
        refused("region.boundary.none-drawn", head + feature("98.76.01.1001", deep), "", 0, "]}");
        String digits = "[[[" + "9".repeat(5000) + ",1]]]";
        refused("region.boundary.hostile", head + feature("98.76.01.1001", digits), "", 0, "]}");
        refused("region.boundary.hostile", "{\"type\":\"FeatureCollection\",\"x\":" + "[".repeat(100_000), "", 0, "");
    }

    private void refused(String reason, String head, String repeated, int times, String tail) {
        var reading = read(head, repeated, times, tail);
        assertThat(reading.usable()).isFalse();
        assertThat(reading.problems().stream().filter(Problem::isError))
                .extracting(Problem::key)
                .containsExactly(reason);
    }

    private BoundaryReading read(String head, String repeated, int times, String tail) {
        Path file = folder.resolve("batas.json");
        try (Writer out = new BufferedWriter(Files.newBufferedWriter(file))) {
            out.write(head);
            for (int i = 0; i < times; i++) {
                out.write(repeated);
            }
            out.write(tail);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        long before = live();
        long start = cpu();
        var reading = BoundaryReader.read(file, PackRegions.INVENTED);
        assertThat((cpu() - start) / 1e9).as("seconds").isLessThan(10);
        assertThat(live() - before).as("bytes kept").isLessThan(64L << 20);
        return reading;
    }

    /** Of this thread, so that a busy machine makes no difference. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void refusedZip(String reason, Map<String, byte[]> files, String name, byte[] head, byte[] row)
            throws IOException {
        Path zip = folder.resolve("besar.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(head);
            for (long size = head.length; size + row.length < 39L << 20; size += row.length) {
                out.write(row);
            }
        }
        assertThat(Files.size(zip)).isLessThan(BoundaryReader.MAX_BYTES);
        long start = cpu();
        BoundaryTests.refused(zip, reason);
        assertThat((cpu() - start) / 1e9).as("seconds").isLessThan(10);
    }

    /** Text that packs, but not a hundred times. */
    private static byte[] noise(int length) {
        var random = new Random(1);
        byte[] noise = new byte[length];
        for (int i = 0; i < length; i++) {
            noise[i] = (byte) ('a' + random.nextInt(26));
        }
        noise[0] = ' ';
        return noise;
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** A line that runs to and fro without any order. */
    private static String scribble(int vertices) {
        var random = new Random(1);
        var text = new StringBuilder("[[");
        for (int i = 0; i < vertices; i++) {
            text.append(i == 0 ? "[" : ",[")
                    .append(110 + random.nextInt(100_000) / 1e5)
                    .append(',')
                    .append(-2 + random.nextInt(100_000) / 1e5)
                    .append(']');
        }
        return text.append("]]").toString();
    }

    private static String feature(String code, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"kode\":\"" + code
                + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}}";
    }
}
