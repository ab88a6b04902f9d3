package id.pantau.region;

import id.pantau.base.i18n.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * What a fuzzer may do to the readers of boundary files: any bytes give a reading with its problems, never an exception, and shapes
 * that are valid, apart from each other, and in Indonesia. Run by hand with Jazzer (0.30), five minutes each:
 *
 * <pre>{@code
 * java -Xmx512m -cp jazzer.jar:<test class path> com.code_intelligence.jazzer.Jazzer \
 *     '--target_class=id.pantau.region.BoundaryFuzz$Json' --instrumentation_includes=id.pantau.region.** \
 *     -max_total_time=300 CORPUS src/test/resources/region/fuzz/json
 * }</pre>
 *
 * <p>What it finds is kept in {@code src/test/resources/region/fuzz} and played again by {@link BoundaryFuzzTest}.
 */
final class BoundaryFuzz {

    private static final Path FILE = temporary();
    private static final Texts TEXTS = Texts.ofBundles();

    private BoundaryFuzz() {}

    /** GeoJSON and TopoJSON: the bytes are the file. */
    public static final class Json {
        private Json() {}

        /** Called by the fuzzer. */
        public static void fuzzerTestOneInput(byte[] input) throws IOException {
            Files.write(FILE, input);
            check();
        }
    }

    /** TopoJSON of which only the geometry is free, so that the fuzzer need not find out what a village is called. */
    public static final class Topo {
        private Topo() {}

        /** Called by the fuzzer. */
        public static void fuzzerTestOneInput(byte[] input) throws IOException {
            String head =
                    "{\"type\":\"Topology\",\"objects\":{\"desa\":{\"type\":\"GeometryCollection\",\"geometries\":["
                            + "{\"type\":\"Polygon\",\"properties\":{\"kode\":\"98.76.01.1001\"},\"arcs\":[[0,1]]},"
                            + "{\"type\":\"Polygon\",\"properties\":{\"kode\":\"98.76.01.2002\"},\"arcs\":";
            try (var out = Files.newOutputStream(FILE)) {
                out.write(head.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                out.write(input);
            }
            check();
        }
    }

    /** A zipped shapefile: two bytes say how long its table is, one how long its .prj; the shapes are the rest. */
    public static final class Shapefile {
        private Shapefile() {}

        /** Called by the fuzzer. */
        public static void fuzzerTestOneInput(byte[] input) throws IOException {
            if (input.length < 3) {
                return;
            }
            int table = Short.toUnsignedInt(
                    ByteBuffer.wrap(input).order(ByteOrder.LITTLE_ENDIAN).getShort());
            int dbfEnd = Math.min(input.length, 3 + table);
            int prjEnd = Math.min(input.length, dbfEnd + Byte.toUnsignedInt(input[2]));
            var files = new TreeMap<>(Map.of(
                    "a.dbf", Arrays.copyOfRange(input, 3, dbfEnd),
                    "a.prj", Arrays.copyOfRange(input, dbfEnd, prjEnd),
                    "a.shp", Arrays.copyOfRange(input, prjEnd, input.length)));
            Zips.of(files, FILE);
            check();
        }
    }

    private static void check() {
        try {
            BoundaryFile.read(FILE); // what is caught around the geometry library must not hide faults of the readers
        } catch (BoundaryRefusal expected) {
            // said again by the reading
        }
        var reading = BoundaryReader.read(FILE, PackRegions.INVENTED);
        for (var problem : reading.problems()) {
            for (var locale : List.of(Texts.INDONESIAN, Locale.ENGLISH)) {
                String text = TEXTS.getTranslation(
                        problem.key(), locale, problem.arguments().toArray());
                require(!text.startsWith("region.boundary") && !text.startsWith("!"), text);
            }
        }
        require(reading.usable() || reading.problems().stream().anyMatch(p -> p.isError()), "no reason");
        List<Geometry> shapes =
                reading.shapes().stream().map(BoundaryShape::geometry).toList();
        var indonesia = new Envelope(CoordinateSystem.INDONESIA);
        indonesia.expandBy(4 * CoverageCleaner.SNAP); // snapping may move a corner on the very edge
        for (var shape : shapes) {
            require(shape.isValid() && shape.getArea() > 0, "invalid");
            require(indonesia.contains(shape.getEnvelopeInternal()), "outside " + shape.getEnvelopeInternal());
        }
        require(CoverageCleaner.isClean(shapes, 0), "overlap");
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static Path temporary() {
        try {
            var file = Files.createTempFile("batas", ".fuzz");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
