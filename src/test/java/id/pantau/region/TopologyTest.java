package id.pantau.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.base.report.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TopoJSON: two squares that share an edge, in every order and wrapping, and with arcs that are not there. */
class TopologyTest {

    /** The shared edge, upwards; the rest of the western square; the rest of the eastern one. */
    private static final String ARCS = "[[[110.1,-2],[110.1,-1.9]],[[110.1,-1.9],[110,-1.9],[110,-2],[110.1,-2]],"
            + "[[110.1,-2],[110.2,-2],[110.2,-1.9],[110.1,-1.9]]]";

    private static final String STEPS =
            "[[[100,0],[0,100]],[[100,100],[-100,0],[0,-100],[100,0]]," + "[[100,0],[100,0],[0,100],[-100,0]]]";

    private static final String WEST =
            "{\"type\":\"Polygon\",\"properties\":{\"kode\":\"98.76.01.1001\"},\"arcs\":[[0,1]]}";
    private static final String EAST =
            "{\"type\":\"MultiPolygon\",\"properties\":{\"kode\":\"98.76.01.2002\"},\"arcs\":[[[-1,2]]]}";

    @TempDir
    Path folder;

    @Test
    void edgesAreSharedForwardsAndBackwards() {
        var reading = read(topology(collection(WEST, EAST), ARCS));

        assertThat(reading.problems()).extracting(Problem::key).containsOnly("region.boundary.missing");
        assertThat(reading.shapes()).extracting(BoundaryShape::code).containsExactly("98.76.01.1001", "98.76.01.2002");
        assertThat(reading.shapes())
                .allSatisfy(s -> assertThat(s.geometry().getArea()).isCloseTo(0.01, within(1e-9)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void stepsAreTurnedIntoCoordinatesWhereverTheTransformStands(boolean first) {
        String transform = "\"transform\":{\"scale\":[0.001,0.001],\"translate\":[110,-2]}";
        String arcs = "\"arcs\":" + STEPS;
        String objects = "\"objects\":{\"desa\":" + collection(WEST, EAST) + "}";
        var reading =
                read("{" + (first ? transform + "," + objects + "," + arcs : arcs + "," + objects + "," + transform)
                        + ",\"type\":\"Topology\"}");

        assertThat(reading.shapes())
                .hasSize(2)
                .allSatisfy(s -> assertThat(s.geometry().getArea()).isCloseTo(0.01, within(1e-9)));
    }

    @Test
    void collectionsInCollectionsAreGoneThroughAndOneWithPropertiesIsOneFeature() {
        String islands = "{\"type\":\"GeometryCollection\",\"properties\":{\"kode\":\"98.76.01.1001\"},\"geometries\":["
                + "{\"type\":\"Polygon\",\"arcs\":[[0,1]]},{\"type\":\"Polygon\",\"arcs\":[[-1,2]]},"
                + "{\"type\":\"LineString\",\"arcs\":[0]},{\"type\":\"Point\",\"coordinates\":[1,2]}]}";
        assertThat(read(topology(collection(collection(islands)), ARCS)).shapes())
                .singleElement()
                .satisfies(s -> assertThat(s.geometry().getArea()).isCloseTo(0.02, within(1e-9)));
        assertThat(read(topology(collection(collection(WEST), EAST), ARCS)).shapes())
                .hasSize(2);
    }

    @Test
    void theCodeMayStandBesideTheProperties() {
        String west = "{\"type\":\"Polygon\",\"id\":\"98.76.01.1001\",\"arcs\":[[0,1]]}";
        assertThat(read(topology(collection(west), ARCS)).shapes()).hasSize(1);
    }

    @Test
    void ofSeveralObjectsTheOneWithTheVillagesIsTaken() {
        String kecamatan = "{\"type\":\"Polygon\",\"properties\":{\"kode\":\"98.76.01\"},\"arcs\":[[1,2]]}";
        String roads = "{\"type\":\"LineString\",\"properties\":{\"kode\":\"98.76.01.2003\"},\"arcs\":[0]}";
        var reading = read("{\"type\":\"Topology\",\"objects\":{\"jalan\":" + roads + ",\"kec\":" + kecamatan
                + ",\"desa\":" + collection(WEST, EAST) + "},\"arcs\":" + ARCS + "}");

        assertThat(reading.shapes()).hasSize(2);
        assertThat(reading.problems())
                .filteredOn(p -> p.key().equals("region.boundary.layer"))
                .extracting(Problem::arguments)
                .containsExactly(List.of("desa", "kec"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[0,99]]|region.boundary.bad-arcs",
                "[[-99]]|region.boundary.bad-arcs",
                "[[0,2147483647,-2147483648]]|region.boundary.bad-arcs",
                "[[0,99999999999]]|region.boundary.bad-arcs",
                "[[0,1.5]]|region.boundary.bad-arcs",
                "[[0,\"1\"]]|region.boundary.bad-arcs",
                "[]|region.boundary.no-geometry",
                "[[]]|region.boundary.no-geometry",
                "[[0,0,0,0]]|region.boundary.no-geometry", // round and round the same edge
                "[[0,-1]]|region.boundary.no-geometry"
            })
    void aShapeWithArcsThatMakeNoneIsLeftOutAndNamed(String arcs, String reason) {
        String bad = "{\"type\":\"Polygon\",\"properties\":{\"kode\":\"98.76.01.2003\"},\"arcs\":" + arcs + "}";
        var reading = read(topology(collection(WEST, bad, EAST), ARCS));

        assertThat(reading.shapes()).hasSize(2);
        assertThat(reading.problems())
                .filteredOn(p -> p.key().equals(reason))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.row()).isEqualTo(2);
                    assertThat(p.arguments()).containsExactly("Tahai I");
                });
    }

    @Test
    void arcsThatAreNoNumbersSpoilOnlyTheShapesThatUseThem() {
        var reading = read(topology(collection(WEST, EAST), ARCS.replace("[110.2,-2]", "[110.2,null]")));

        assertThat(reading.shapes()).extracting(BoundaryShape::code).containsExactly("98.76.01.1001");
        assertThat(BoundaryTests.keys(reading)).contains("region.boundary.bad-numbers");
    }

    @Test
    @Timeout(20)
    void hostileTopologiesAreRefusedQuickly() {
        String long1 = "[" + "[110,-2],[110.1,-2],".repeat(50_000) + "[110,-2]]";
        String often = "{\"type\":\"Polygon\",\"properties\":{\"kode\":\"98.76.01.1001\"},\"arcs\":[["
                + "0,".repeat(100_000) + "0]]}";
        refused(topology(often, "[" + long1 + "]"), "region.boundary.too-detailed");
        refused(
                topology(often.replace("0,", "[],"), "[" + "[],".repeat(300_000) + "[]]"),
                "region.boundary.too-many-rings");
        refused(
                topology("{\"type\":\"GeometryCollection\",\"geometries\":[".repeat(50), ARCS),
                "region.boundary.hostile");
        refused(topology(collection("{},".repeat(20_001) + "{}"), ARCS), "region.boundary.too-many-features");
        refused(topology(collection(), "[]"), "region.boundary.no-features");
        refused("{\"type\":\"Topology\",\"objects\":{\"a\":null},\"arcs\":[]}", "region.boundary.no-features");
    }

    private BoundaryReading read(String content) {
        return BoundaryReader.read(BoundaryTests.write(folder, content), PackRegions.INVENTED);
    }

    private void refused(String content, String reason) {
        BoundaryTests.refused(BoundaryTests.write(folder, content), reason);
    }

    private static String topology(String object, String arcs) {
        return "{\"type\":\"Topology\",\"objects\":{\"desa\":" + object + "},\"arcs\":" + arcs + "}";
    }

    private static String collection(String... geometries) {
        return "{\"type\":\"GeometryCollection\",\"geometries\":[" + String.join(",", geometries) + "]}";
    }
}
