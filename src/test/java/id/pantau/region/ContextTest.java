package id.pantau.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import id.pantau.region.RegionEntry.RegionKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Rivers, roads and coast under the map. */
@DatabaseTest
@Transactional
class ContextTest {

    private static final String RIVER =
            feature("{\"waterway\": \"river\"}", "LineString", "[[110, -1.95], [110.15, -1.94]]");
    private static final String ROAD =
            feature("{\"jenis\": \"Jalan provinsi\"}", "MultiLineString", "[[[110, -1.99], [112, -1.99]]]");
    private static final String LAKE =
            feature("{}", "Polygon", "[[[110.02, -1.98], [110.04, -1.98], [110.04, -1.96], [110.02, -1.98]]]");

    @Autowired
    RegionIntake intake;

    @Autowired
    RegionService regions;

    @Autowired
    BoundaryService boundaries;

    @Autowired
    GeometryStore store;

    @TempDir
    Path folder;

    private static String feature(String properties, String type, String coordinates) {
        return "{\"type\": \"Feature\", \"properties\": %s, \"geometry\": {\"type\": \"%s\", \"coordinates\": %s}}"
                .formatted(properties, type, coordinates);
    }

    private ContextReading read(String... features) {
        return readText("{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",", features) + "]}");
    }

    private ContextReading readText(String text) {
        try {
            return ContextReader.read(Files.writeString(folder.resolve("konteks.geojson"), text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void villages() {
        intake.applyProfile(new RegencyProfile(
                "98.78", null, "Kabupaten Tepi", "Provinsi", ZoneId.of("Asia/Jakarta"), "Dinas Kesehatan", false));
        intake.applyRegions(List.of(
                new RegionEntry(2, RegionKind.KECAMATAN, "98.78.01", "Muara", null, null, null),
                new RegionEntry(3, RegionKind.DESA, "98.78.01.2001", "Hulu", null, null, null)));
        Path file = new TestBoundaries()
                .village("98.78.01.2001", "Hulu", 110, 110.2)
                .write(folder.resolve("batas.geojson"));
        intake.applyBoundaries(
                BoundaryReader.read(
                        file, regions.villages().stream().map(VillageName::of).toList()),
                LocalDate.of(2025, 1, 1),
                "uji");
    }

    private String drawn() throws IOException {
        String url = boundaries.context().orElseThrow();
        GeometryAsset asset = store.find(url.substring(5, 37)).orElseThrow();
        try (var in = new GZIPInputStream(new ByteArrayInputStream(asset.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void what_lies_near_the_villages_is_drawn_by_its_kind_and_cut_at_the_frame() throws IOException {
        villages();
        assertThat(boundaries.context()).isEmpty();

        Changes first = intake.applyContext(read(RIVER, ROAD, LAKE), "konteks.geojson");
        assertThat(first.added()).isEqualTo(3);
        assertThat(drawn())
                .contains("{\"t\":\"water\"},\"geometry\":{\"type\":\"MultiLineString\"")
                .contains("{\"t\":\"water\"},\"geometry\":{\"type\":\"MultiPolygon\"")
                .contains(
                        "{\"t\":\"road\"},\"geometry\":{\"type\":\"MultiLineString\",\"coordinates\":[[[110,-1.99],[110.22,-1.99]]]")
                .doesNotContain("112");

        assertThat(intake.applyContext(read(RIVER, ROAD, LAKE), "konteks.geojson")
                        .any())
                .as("the same again")
                .isFalse();
        intake.applyContext(read(LAKE), "konteks.geojson");
        assertThat(drawn()).as("the last file counts").doesNotContain("LineString");
    }

    @Test
    void what_lies_elsewhere_and_what_comes_before_the_villages_is_not_stored() {
        assertThat(intake.applyContext(read(RIVER), "k").problems())
                .extracting(Problem::key)
                .containsExactly("region.context.no-villages");
        villages();
        assertThat(intake.applyContext(read(feature("{}", "LineString", "[[95, 5], [96, 5]]")), "konteks.geojson")
                        .problems())
                .extracting(Problem::key)
                .containsExactly("region.context.elsewhere");
        assertThat(boundaries.context()).isEmpty();
    }

    @Test
    void a_feature_that_cannot_be_drawn_is_left_out_and_counted() {
        ContextReading reading = read(
                RIVER,
                feature("{}", "Point", "[110, -2]"),
                feature("{}", "LineString", "[[110, -2]]"),
                feature("{}", "LineString", "[[748000, 9780000], [748100, 9780000]]"),
                feature("{}", "Polygon", "[[[110, -2], [111, -2], [111, -1]]]"),
                feature("{}", "LineString", "[[null, \"x\"], [1, 2]]"));
        assertThat(reading.usable()).isTrue();
        assertThat(reading.shapes()).containsOnlyKeys(ContextKind.WATER);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("region.context.unread");
            assertThat(problem.arguments()).containsExactly(5);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|region.context.no-geojson",
                "{|region.context.no-geojson",
                "[1, 2]|region.context.no-geojson",
                "{\"features\": 3}|region.context.no-geojson",
                "{\"features\": []}|region.context.empty",
                "{\"features\": [7, null, {}]}|region.context.empty"
            })
    void a_file_that_is_no_context_is_refused_with_its_reason(String text, String key) {
        ContextReading reading = readText(text);
        assertThat(reading.usable()).isFalse();
        assertThat(reading.problems()).extracting(Problem::key).containsExactly(key);
    }

    @Test
    void a_file_nested_without_end_is_refused() {
        assertThat(readText("{\"features\":" + "[".repeat(200_000)).problems())
                .extracting(Problem::key)
                .containsExactly("region.context.no-geojson");
    }
}
