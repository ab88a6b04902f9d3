package id.pantau.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way in which boundary files are not what they should be, on invented villages. */
class BoundaryReaderTest {

    private static final String SQUARE = "[[[110.0,-2.0],[110.1,-2.0],[110.1,-1.9],[110.0,-1.9],[110.0,-2.0]]]";

    @TempDir
    Path folder;

    @Test
    void aPlainFileGivesEveryVillageOnceWithSharedEdges() {
        var reading = BoundaryReader.read(PackRegions.resource("batas.geojson"), PackRegions.INVENTED);

        assertThat(reading.usable()).isTrue();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.shapes())
                .extracting(BoundaryShape::code)
                .containsExactlyElementsOf(
                        PackRegions.INVENTED.stream().map(VillageName::code).toList());
        assertThat(CoverageCleaner.isClean(
                        reading.shapes().stream().map(BoundaryShape::geometry).toList(), 0))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // code, name, kecamatan, what becomes of it
        "98.76.01.1001, Sama Sekali Lain, -, region.boundary.name-differs",
        "9876011001, MUARA SATU, -, sure",
        "id9870010001, Desa Muara-Satu, -, sure",
        "9876011001.0, Muara  Satu, -, sure",
        "9.876011001E9, Muara Satu, -, sure",
        "9870010002, Sei Rungun, Hulu, sure",
        "9870010002, Sei Rungu, KEC. MUARA, region.boundary.name-differs",
        "9870010002, Sei Rungu, Hulu, region.boundary.unmatched.other-district",
        "9870010002, Sei Rungu, -, region.boundary.unmatched.other-district",
        "9870010002, Batu Karang, Muara, region.boundary.unmatched.other-name",
        "9870010002, -, Muara, region.boundary.unmatched.no-name",
        "9870010003, Tahai II, Muara, region.boundary.unmatched.other-name",
        "9870010009, Muara Satu, Muara, region.boundary.unmatched.unknown-code",
        "98.76.01.2009, Muara Satu, Muara, region.boundary.unmatched.unknown-code"
    })
    void aDottedCodeStandsAloneAndTenDigitsOnlyWithTheName(String code, String name, String district, String result) {
        // Two more features let the reader find the properties for name and kecamatan.
        var reading = read(collection(
                feature(code, name, district, SQUARE),
                feature("98.76.02.2001", "Pattongko", "Hulu", shifted(0.2)),
                feature("98.76.01.2004", "Tahai II", "Muara", shifted(0.3))));

        if (result.equals("sure")) {
            assertThat(BoundaryTests.keys(reading)).isSubsetOf("region.boundary.missing");
            assertThat(reading.shapes()).hasSize(3);
        } else {
            assertThat(BoundaryTests.keys(reading)).contains(result);
            assertThat(reading.shapes()).hasSize(result.contains("unmatched") ? 2 : 3);
        }
    }

    @Test
    void tenDigitsThatNameTwoVillagesMatchNeither() {
        var villages = List.of(
                new VillageName("98.76.01.1001", "Muara Satu", "Muara", "9876012002"),
                new VillageName("98.76.01.2002", "Muara Satu", "Hulu", null));
        var reading = BoundaryReader.read(
                write(collection(
                        feature("9876012002", "Muara Satu", "Muara", SQUARE),
                        feature("98.76.01.1001", "Muara Satu", "Muara", shifted(0.3)))),
                villages);

        assertThat(BoundaryTests.keys(reading)).contains("region.boundary.unmatched.ambiguous-code");
        assertThat(reading.unmatched()).extracting(UnmatchedShape::suggestion).containsOnlyNulls();
    }

    @Test
    void anUnmatchedShapeIsListedWithASuggestionAndTakenOnceConfirmed() {
        var file = write(collection(
                feature("9870019999", "Muara Satu", "Muara", SQUARE),
                feature("98.76.02.2001", "Pattongko", "Hulu", shifted(0.2))));

        var reading = BoundaryReader.read(file, PackRegions.INVENTED);
        assertThat(reading.unmatched())
                .containsExactly(
                        new UnmatchedShape(1, "9870019999", "Muara Satu", "Muara", PackRegions.INVENTED.getFirst()));
        var confirmed = BoundaryReader.read(
                file, PackRegions.INVENTED, new BoundaryHints(Map.of(1, "98.76.01.1001"), List.of()));
        assertThat(confirmed.shapes()).extracting(BoundaryShape::code).contains("98.76.01.1001");
        assertThat(confirmed.unmatched()).isEmpty();
    }

    @Test
    void theNameOfTheKabupatenIsNotTakenForTheNameOfAVillage() {
        var villages = List.of(
                new VillageName("98.76.01.1001", "Rekaan", "Muara", "9870010001"),
                new VillageName("98.76.01.2002", "Sungai", "Muara", "9870010002"),
                new VillageName("98.76.01.2003", "Gunung", "Muara", "9870010003"));
        var features = villages.stream()
                .map(v -> "{\"type\":\"Feature\",\"properties\":{\"kab\":\"Rekaan\",\"code\":\"id" + v.bpsCode()
                        + "\",\"desa\":\"" + v.name() + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                        + shifted(Integer.parseInt(v.code().substring(12)) * 0.2) + "}}")
                .toArray(String[]::new);

        assertThat(BoundaryReader.read(write(collection(features)), villages).shapes())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[[-2.0,110.0],[-2.0,110.1],[-1.9,110.1],[-1.9,110.0],[-2.0,110.0]]]", // axes swapped
                "[[[110.0,-2.0,7.5],[110.1,-2.0,0],[110.1,-1.9,-1],[110.0,-1.9,0],[110.0,-2.0,7.5]]]", // heights
                "[[[110.0,-2.0],[110.0,-1.9],[110.1,-1.9],[110.1,-2.0],[110.0,-2.0]]]", // clockwise
                "[[[110.0,-2.0],[110.1,-2.0],[110.1,-1.9],[110.0,-1.9]]]", // not closed
                "[[[110.0,-2.0],[110.1,-2.0],[110.1,-1.9],[110.12,-1.88],[110.1,-1.9],[110.0,-1.9],[110.0,-2.0]]]" // spike
            })
    void oddRingsGiveTheSameShape(String coordinates) {
        var reading = read(collection(feature("98.76.01.1001", "Muara Satu", "Muara", coordinates)));

        var bounds = reading.shapes().get(0).geometry().getEnvelopeInternal();
        assertThat(List.of(bounds.getMinX(), bounds.getMaxX(), bounds.getMinY(), bounds.getMaxY()))
                .containsExactly(110.0, 110.1, -2.0, -1.9);
        assertThat(reading.shapes().get(0).geometry().getArea()).isBetween(0.00999, 0.01001);
    }

    @Test
    void aPolygonThatCrossesItselfIsRepairedAndNamed() {
        var reading = read(collection(feature(
                "98.76.01.1001", "Muara Satu", "Muara", "[[[110,-2],[110.1,-1.9],[110.1,-2],[110,-1.9],[110,-2]]]")));

        assertThat(reading.shapes())
                .singleElement()
                .satisfies(s -> assertThat(s.geometry().isValid()).isTrue());
        assertThat(reading.problems())
                .filteredOn(p -> p.key().equals("region.boundary.repaired"))
                .extracting(Problem::severity, Problem::row)
                .containsExactly(tuple(Severity.WARNING, 1));
    }

    @Test
    void oneBadFeatureDoesNotRejectTheFile() {
        var reading = read(collection(
                feature("98.76.01.1001", "Muara Satu", "Muara", SQUARE),
                feature("98.76.01.2002", "Sei. Rungun", "Muara", "[[[1e999,-2],[110.1,-1.9],[110.1,-2],[1e999,-2]]]"),
                feature("98.76.01.2003", "Tahai I", "Muara", "[[[2.0,48],[2.1,48],[2.1,48.1],[2.0,48]]]"),
                "{\"type\":\"Feature\",\"properties\":{\"kode\":\"98.76.01.2004\"},\"geometry\":null}",
                "{\"type\":\"Feature\",\"properties\":{\"kode\":null},\"geometry\":null}",
                "17"));

        assertThat(reading.usable()).isTrue();
        assertThat(reading.shapes()).hasSize(1);
        assertThat(BoundaryTests.keys(reading))
                .contains(
                        "region.boundary.bad-numbers",
                        "region.boundary.outside",
                        "region.boundary.no-geometry",
                        "region.boundary.empty-features",
                        "region.boundary.missing");
    }

    @Test
    void severalFeaturesOfOneVillageBecomeOneShape() {
        var reading = read(collection(
                feature("98.76.01.1001", "Muara Satu", "Muara", SQUARE),
                feature("98.76.01.1001", "Muara Satu", "Muara", shifted(0.1))));

        assertThat(reading.shapes())
                .singleElement()
                .satisfies(s -> assertThat(s.geometry().getArea()).isBetween(0.0199, 0.0201));
        assertThat(BoundaryTests.keys(reading)).contains("region.boundary.several");
    }

    @Test
    void featuresOfNeighboursAreCountedAndLeftOut() {
        var reading = read(collection(
                feature("98.76.01.1001", "Muara Satu", "Muara", SQUARE),
                feature("98.77.01.1001", "Seberang", "Sana", shifted(0.1)),
                feature("98.77.01.1002", "Seberang Dua", "Sana", shifted(0.2))));

        assertThat(reading.shapes()).hasSize(1);
        assertThat(reading.problems())
                .filteredOn(p -> p.key().equals("region.boundary.foreign"))
                .extracting(Problem::arguments)
                .containsExactly(List.of(2));
    }

    @Test
    void metresNeedAStatedOrCertainZone() {
        // 110.0 to 110.1 E, 2.0 to 1.9 S in UTM zone 49S
        String metres = "[[[388776,9778886],[399897,9778892],[399892,9789946],[388764,9789940],[388776,9778886]]]";
        String stated = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::32749\"}},";
        String feature = feature("98.76.01.1001", "Muara Satu", "Muara", metres);

        assertThat(BoundaryTests.keys(read(collection(feature)))).containsExactly("region.boundary.metres");
        var byStatement = read(collection(feature).replace("\"features\"", stated + "\"features\""));
        var byPoint = BoundaryReader.read(
                write(collection(feature)),
                PackRegions.INVENTED,
                new BoundaryHints(Map.of(), List.of(new BoundaryHints.Point(110.05, -1.95))));
        var byProperty = read(collection(feature.replace("\"kode\"", "\"LAT\":-1.95,\"LON\":\"110.05\",\"kode\"")));
        for (var reading : List.of(byStatement, byPoint, byProperty)) {
            var bounds = reading.shapes().get(0).geometry().getEnvelopeInternal();
            assertThat(bounds.getMinX()).isBetween(109.999, 110.001);
            assertThat(bounds.getMaxY()).isBetween(-1.901, -1.899);
        }
        assertThat(BoundaryTests.keys(byPoint)).contains("region.boundary.zone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|region.boundary.empty-file",
                "rubbish|region.boundary.not-json",
                "%PDF-1.7|region.boundary.not-json",
                "<html></html>|region.boundary.xml",
                "[]|region.boundary.not-geojson",
                "{\"type\":\"Topology\",\"arcs\":[]}|region.boundary.no-features",
                "{\"arcs\":[]}|region.boundary.not-geojson",
                "{\"type\":\"FeatureCollection\",\"features\":[]}|region.boundary.no-features",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"a\":1}}]}|region.boundary.no-code",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Fea|region.boundary.not-json",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"coordinates\":[[[NaN,1]]]}}]}|region.boundary.not-json"
            })
    void whatIsNoGeoJsonIsRefusedWithItsReason(String content, String reason) {
        BoundaryTests.refused(write(content), reason);
    }

    @Test
    void aFileBeyondTheLimitIsNotEvenRead() throws IOException {
        var file = folder.resolve("besar.geojson");
        try (var out = Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.position(BoundaryReader.MAX_BYTES);
            out.write(ByteBuffer.wrap(new byte[] {1}));
        }
        assertTimeout(Duration.ofSeconds(2), () -> BoundaryTests.refused(file, "region.boundary.too-large"));
        BoundaryTests.refused(folder.resolve("tidak-ada.geojson"), "region.boundary.unreadable");
    }

    private static String shifted(double by) {
        return "[[[%1$s,-2.0],[%2$s,-2.0],[%2$s,-1.9],[%1$s,-1.9],[%1$s,-2.0]]]".formatted(110.0 + by, 110.1 + by);
    }

    private static String feature(String code, String name, String district, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"kode\":" + text(code) + ",\"nama\":" + text(name)
                + ",\"kec\":" + text(district) + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + coordinates
                + "}}";
    }

    private static String text(String value) {
        return value.equals("-") ? "null" : '"' + value + '"';
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private BoundaryReading read(String content) {
        return BoundaryReader.read(write(content), PackRegions.INVENTED);
    }

    private Path write(String content) {
        return BoundaryTests.write(folder, content);
    }
}
