package id.pantau.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Envelope;

/** What files say of their coordinates, what they leave unsaid, and what is then asked. */
@SuppressWarnings("NullAway") // null: nothing is stated
class CoordinateSystemsTest {

    private static final String ESRI_UTM_49S = "PROJCS[\"WGS_1984_UTM_Zone_49S\",GEOGCS[\"GCS_WGS_1984\","
            + "DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
            + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
            + "PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",10000000.0],"
            + "PARAMETER[\"Central_Meridian\",111.0],PARAMETER[\"Scale_Factor\",0.9996],"
            + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
    private static final String LAND_OFFICE_TM3 = ESRI_UTM_49S
            .replace("WGS_1984_UTM_Zone_49S", "DGN_1995_Indonesia_TM-3_Zone_49.1")
            .replace("500000.0", "200000.0")
            .replace("10000000.0", "1500000.0")
            .replace("111.0", "109.5")
            .replace("0.9996", "0.9999");
    private static final String DGN95 = "GEOGCS[\"GCS_DGN_1995\",DATUM[\"D_Datum_Geodesi_Nasional_1995\","
            + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
            + "UNIT[\"Degree\",0.0174532925199433]]";

    /** 110.0 to 110.1 E, 2.0 to 1.9 S in UTM zone 49S. */
    private static final double[] IN_49S = {
        388776, 9778886, 388764, 9789940, 399892, 9789946, 399897, 9778892, 388776, 9778886
    };

    @TempDir
    Path folder;

    static List<List<Object>> statements() {
        return List.of(
                List.of(ESRI_UTM_49S, IN_49S),
                List.of(ESRI_UTM_49S.replace("]]", "]],AUTHORITY[\"EPSG\",\"32749\"]"), IN_49S),
                List.of(DGN95, Shapefiles.square(0)),
                List.of("", Shapefiles.square(0)),
                List.of("EPSG:32749", IN_49S));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void theSystemOfThePrjIsBelieved(List<Object> statement) {
        var reading = shapefile((String) statement.get(0), (double[]) statement.get(1), BoundaryHints.NONE);

        assertLies(reading);
        assertThat(BoundaryTests.keys(reading)).containsOnly("region.boundary.missing");
    }

    @Test
    void theZonesOfTheLandOfficeAreRead() {
        var tm3 = CoordinateSystem.stated(LAND_OFFICE_TM3).orElseThrow();
        double[] origin = {200_000, 1_500_000};
        tm3.transform(origin);

        assertThat(origin[0]).isCloseTo(109.5, within(1e-9));
        assertThat(origin[1]).isCloseTo(0, within(1e-9));
        assertThat(tm3.name()).isEqualTo("DGN_1995_Indonesia_TM-3_Zone_49.1");
    }

    @ParameterizedTest
    @CsvSource({"46, N", "46, S", "48, S", "54, S", "54, N"})
    void everyZoneOfIndonesiaIsKnownByItsNumber(int zone, String half) {
        var system = CoordinateSystem.stated("EPSG:32" + (half.equals("S") ? 7 : 6) + zone)
                .orElseThrow();
        double[] middle = {500_000, half.equals("S") ? 10_000_000 : 0};
        system.transform(middle);

        assertThat(middle[0]).isCloseTo(6 * zone - 183, within(1e-9));
        assertThat(middle[1]).isCloseTo(0, within(1e-9));
    }

    @Test
    void metresOfAnUnstatedSystemAreAskedForAndReadOnceSomebodyHasChosen() {
        var asked = shapefile(null, IN_49S, BoundaryHints.NONE);

        assertThat(asked.usable()).isFalse();
        assertThat(BoundaryTests.keys(asked)).contains("region.boundary.metres");
        assertThat(asked.choices())
                .extracting(CoordinateChoice::name)
                .contains("UTM 48S", "UTM 49S", "UTM 50S")
                .noneMatch(name -> name.endsWith("N"));
        var choice = asked.choices().stream()
                .filter(c -> c.name().equals("UTM 49S"))
                .findFirst()
                .orElseThrow();
        assertThat(choice.west()).isCloseTo(110, within(1e-3));
        assertThat(choice.north()).isCloseTo(-1.9, within(1e-3));

        var answered = shapefile(null, IN_49S, new BoundaryHints(Map.of(), List.of(), choice.system()));
        assertLies(answered);
        assertThat(answered.choices()).isEmpty();
    }

    @Test
    void knownPlacesAnswerTheQuestionOrNarrowItDown() {
        var point = new BoundaryHints.Point(110.05, -1.95);
        var reading = shapefile(null, IN_49S, new BoundaryHints(Map.of(), List.of(point)));
        assertLies(reading);
        assertThat(BoundaryTests.keys(reading)).contains("region.boundary.zone");

        var contradicted =
                shapefile(null, IN_49S, new BoundaryHints(Map.of(), List.of(new BoundaryHints.Point(140, -8))));
        assertThat(contradicted.choices()).hasSizeGreaterThan(5);
    }

    @Test
    void metresThatLieNowhereInIndonesiaAreRefused() {
        double[] abroad = Shapefiles.box(500_000, 5_000_000, 510_000, 5_010_000);
        var reading = shapefile(null, abroad, BoundaryHints.NONE);

        assertThat(BoundaryTests.keys(reading)).containsExactly("region.boundary.nowhere");
        assertThat(reading.choices()).isEmpty();
    }

    @Test
    void aPrjThatIsNotUnderstoodLeadsToTheQuestion() {
        for (String prj : List.of(
                "rubbish",
                "PROJCS[",
                "PROJCS[\"x\"]".repeat(500),
                "[".repeat(5000),
                ESRI_UTM_49S.replace("Transverse_Mercator", "Krovak"),
                ESRI_UTM_49S.replace("6378137.0", "6377397.155"))) {
            assertThat(shapefile(prj, IN_49S, BoundaryHints.NONE).choices()).isNotEmpty();
        }
    }

    private BoundaryReading shapefile(String prj, double[] ring, BoundaryHints hints) {
        var files = new TreeMap<String, byte[]>();
        files.put("a.shp", Shapefiles.shp(Shapefiles.POLYGON, List.of(List.of(ring))));
        files.put(
                "a.dbf", Shapefiles.dbf(StandardCharsets.UTF_8, new String[] {"98.76.01.1001", "Muara Satu", "Muara"}));
        if (prj != null) {
            files.put("a.prj", prj.getBytes(StandardCharsets.ISO_8859_1));
        }
        return BoundaryReader.read(Zips.of(files, folder.resolve("a.zip")), PackRegions.INVENTED, hints);
    }

    private static void assertLies(BoundaryReading reading) {
        assertThat(reading.usable()).as(reading.problems().toString()).isTrue();
        Envelope place = reading.shapes().get(0).geometry().getEnvelopeInternal();
        assertThat(place.getMinX()).isCloseTo(110, within(1e-3));
        assertThat(place.getMaxX()).isCloseTo(110.1, within(1e-3));
        assertThat(place.getMinY()).isCloseTo(-2, within(1e-3));
        assertThat(place.getMaxY()).isCloseTo(-1.9, within(1e-3));
    }
}
