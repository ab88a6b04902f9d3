package id.pantau.region;

import static id.pantau.region.Shapefiles.POINT;
import static id.pantau.region.Shapefiles.POLYGON;
import static id.pantau.region.Shapefiles.POLYGON_Z;
import static id.pantau.region.Shapefiles.box;
import static id.pantau.region.Shapefiles.dbf;
import static id.pantau.region.Shapefiles.reversed;
import static id.pantau.region.Shapefiles.shp;
import static id.pantau.region.Shapefiles.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zipped shapefiles as programs write them, and as they should not be. */
class ZippedShapefileTest {

    private static final String[] FIRST = {"98.76.01.1001", "Muara Satu", "Muara"};
    private static final String[] SECOND = {"9870010002", "Sei Rungun", "Muara"};
    private static final byte[] TWO = shp(POLYGON, List.of(List.of(square(0)), List.of(square(0.1))));
    private static final byte[] TABLE = dbf(StandardCharsets.UTF_8, FIRST, SECOND);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {POLYGON, POLYGON_Z, 25})
    void polygonsOfEveryKindAreRead(int kind) {
        var shapes = List.of(List.of(square(0)), List.of(square(0.1)), List.<double[]>of());
        var reading = read(Map.of(
                "DESA.SHP", shp(kind, shapes),
                "desa.dbf", dbf(StandardCharsets.UTF_8, FIRST, SECOND, new String[] {"", "Laut", ""})));

        assertThat(reading.usable()).as(reading.problems().toString()).isTrue();
        assertThat(reading.shapes()).extracting(BoundaryShape::code).containsExactly("98.76.01.1001", "98.76.01.2002");
        assertThat(reading.shapes().get(0).geometry().getArea()).isCloseTo(0.01, within(1e-6));
    }

    @Test
    void ringsAreHolesByTheirDirectionAndLieInTheSmallestRingAroundThem() {
        var island = box(110.04, -1.96, 110.06, -1.94);
        var lake = reversed(box(110.02, -1.98, 110.08, -1.92));
        var far = box(110.2, -2, 110.3, -1.9);
        for (boolean backwards : new boolean[] {false, true}) {
            var rings = List.of(lake, island, far, square(0));
            var written = backwards ? rings.stream().map(Shapefiles::reversed).toList() : rings;
            var reading =
                    read(Map.of("a.shp", shp(POLYGON, List.of(written)), "a.dbf", dbf(StandardCharsets.UTF_8, FIRST)));

            assertThat(BoundaryTests.keys(reading)).doesNotContain("region.boundary.repaired");
            assertThat(reading.shapes().get(0).geometry().getArea())
                    .isCloseTo(0.01 - 0.06 * 0.06 + 0.02 * 0.02 + 0.01, within(1e-6));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "latin1, ISO-8859-1",
        "1252, windows-1252",
        "ANSI 1252, windows-1252",
        "-, UTF-8",
        "-, ISO-8859-1"
    })
    void textIsReadInTheCharsetThatIsStatedOrFits(String stated, String written) {
        var table = dbf(Charset.forName(written), FIRST, new String[] {"9870010002", "Désa Lain", "Muara"});
        var files = new TreeMap<>(Map.of("a.shp", TWO, "a.dbf", table));
        if (!stated.equals("-")) {
            files.put("a.cpg", stated.getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(read(files).unmatched()).extracting(UnmatchedShape::name).containsExactly("Désa Lain");
    }

    @Test
    void ofSeveralLayersTheOneWithTheVillagesIsReadAndThatIsSaid() {
        var reading = read(Map.of(
                "batas/titik.shp",
                shp(POINT, List.of()),
                "batas/titik.dbf",
                TABLE,
                "batas/kecamatan.shp",
                shp(POLYGON, List.of(List.of(square(0)))),
                "batas/kecamatan.dbf",
                dbf(StandardCharsets.UTF_8, new String[] {"98.76.01", "Muara", ""}),
                "batas/desa.shp",
                TWO,
                "batas/desa.dbf",
                TABLE,
                "__MACOSX/batas/._desa.shp",
                new byte[] {1, 2, 3}));

        assertThat(reading.usable()).as(reading.problems().toString()).isTrue();
        assertThat(reading.problems())
                .filteredOn(p -> p.key().equals("region.boundary.layer"))
                .singleElement()
                .satisfies(p -> assertThat(p.arguments()).containsExactly("desa.shp", "kecamatan.shp"));
    }

    @Test
    void twoLayersThatMatchAlikeAreAWarning() {
        var reading = read(Map.of("a.shp", TWO, "a.dbf", TABLE, "b.shp", TWO, "b.dbf", TABLE));

        assertThat(BoundaryTests.keys(reading)).contains("region.boundary.layer-tie");
    }

    @Test
    void whatIsNoWholeShapefileIsRefusedWithItsReason() {
        refused(Map.of("a.shp", TWO), "region.boundary.no-dbf");
        refused(Map.of("a.shp", TWO, "b.dbf", TABLE), "region.boundary.no-dbf");
        refused(Map.of("a.dbf", TABLE, "batas.geojson", new byte[] {'{', '}'}), "region.boundary.zip.no-shapefile");
        refused(Map.of("a.shp", shp(POINT, List.of()), "a.dbf", TABLE), "region.boundary.zip.no-polygons");
        refused(Map.of("a.shp", Arrays.copyOf(TWO, 300), "a.dbf", TABLE), "region.boundary.shp-truncated");
        refused(Map.of("a.shp", Arrays.copyOf(TWO, 50), "a.dbf", TABLE), "region.boundary.shp-truncated");
        refused(
                Map.of("a.shp", shp(POLYGON, List.of()), "a.dbf", dbf(StandardCharsets.UTF_8)),
                "region.boundary.no-features");
        refused(Map.of("a.shp", new byte[200], "a.dbf", TABLE), "region.boundary.shp-damaged");
        refused(Map.of("a.shp", TWO, "a.dbf", Arrays.copyOf(TABLE, 60)), "region.boundary.dbf-damaged");
        refused(Map.of("a.shp", TWO, "a.dbf", Arrays.copyOf(TABLE, TABLE.length - 20)), "region.boundary.dbf-damaged");
    }

    @Test
    void aTableWithOtherRowsThanShapesIsRefusedAndOneThatLiesAboutThemIsRead() {
        refused(
                Map.of("a.shp", TWO, "a.dbf", dbf(StandardCharsets.UTF_8, FIRST, SECOND, SECOND)),
                "region.boundary.dbf-rows");
        refused(Map.of("a.shp", TWO, "a.dbf", dbf(StandardCharsets.UTF_8, FIRST)), "region.boundary.dbf-rows");
        for (int lie : new int[] {0, 1, 3, Integer.MAX_VALUE, -1}) {
            byte[] table = TABLE.clone();
            ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN).putInt(4, lie);
            var reading = read(Map.of("a.shp", TWO, "a.dbf", table));
            assertThat(reading.shapes()).hasSize(2);
            assertThat(BoundaryTests.keys(reading)).contains("region.boundary.dbf-declared");
        }
    }

    @Test
    void aDamagedRecordLosesOneVillageAndNotTheFile() {
        byte[] damaged = TWO.clone();
        ByteBuffer.wrap(damaged).order(ByteOrder.LITTLE_ENDIAN).putInt(100 + 8 + 40, 1_000_000); // points of the first
        var reading = read(Map.of("a.shp", damaged, "a.dbf", TABLE));

        assertThat(reading.usable()).isTrue();
        assertThat(reading.shapes()).extracting(BoundaryShape::code).containsExactly("98.76.01.2002");
        assertThat(reading.problems())
                .filteredOn(p -> p.key().equals("region.boundary.bad-record"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.row()).isEqualTo(1);
                    assertThat(p.arguments()).containsExactly("Muara Satu");
                });
    }

    @Test
    @Timeout(20)
    void hostileArchivesAreRefusedQuickly() {
        byte[] bomb = Arrays.copyOf(Arrays.copyOf(TWO, 100), 39 << 20); // one empty record of 39 MB
        ByteBuffer.wrap(bomb).putInt(104, (bomb.length - 108) / 2);
        refused(Map.of("a.shp", bomb, "a.dbf", TABLE), "region.boundary.zip.bomb");
        refused(Map.of("../a.shp", TWO), "region.boundary.zip.bad-name");
        refused(Map.of("a.shp", TWO, "A.SHP", TWO), "region.boundary.zip.duplicate-entry");
        var many = new TreeMap<String, byte[]>();
        for (int i = 0; i < 201; i++) {
            many.put(i + ".shp", new byte[0]);
        }
        refused(many, "region.boundary.zip.too-many-files");
        BoundaryTests.refused(BoundaryTests.write(folder, "PK\u0003\u0004 and no more"), "region.boundary.zip.damaged");
        byte[] lying = TWO.clone();
        ByteBuffer.wrap(lying).putInt(104, Integer.MAX_VALUE); // a record of 4 GB
        refused(Map.of("a.shp", lying, "a.dbf", TABLE), "region.boundary.shp-truncated");
    }

    private BoundaryReading read(Map<String, byte[]> files) {
        return BoundaryReader.read(zip(files), PackRegions.INVENTED);
    }

    private void refused(Map<String, byte[]> files, String reason) {
        BoundaryTests.refused(zip(files), reason);
    }

    private Path zip(Map<String, byte[]> files) {
        return Zips.of(files, folder.resolve("batas.zip"));
    }
}
