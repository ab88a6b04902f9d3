package id.pantau.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What browsers are given to draw. */
class MapDrawingTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Test
    void unitsComeInTheOrderOfTheirCodesWithAPointInsideAndFiveDecimals() throws IOException {
        var units = new TreeMap<String, Geometry>();
        units.put("19.06.02.2001", box(110.1234567, 110.2, -2, -1.00001));
        units.put("19.06.01.2001", box(110, 110.1, -0.000004, 0.5));

        var json = json(MapDrawing.draw(units, List.of(box(111, 111.5, 1, 2))));

        assertThat(json.at("/features/0/properties/k").asString()).isEqualTo("19.06.01.2001");
        assertThat(json.at("/features/0/properties/p/0").asDouble()).isBetween(110.0, 110.1);
        assertThat(json.at("/features/0/geometry/type").asString()).isEqualTo("Polygon");
        assertThat(json.at("/features/1/properties/k").asString()).isEqualTo("19.06.02.2001");
        assertThat(json.at("/features/1/geometry/coordinates/0").toString())
                .contains("110.12346")
                .contains("-1.00001")
                .doesNotContain("110.1234567");
        assertThat(json.at("/outline/geometries")).hasSize(1);
    }

    @Test
    void aUnitTooSmallToBeSeenCanStillBeTapped() throws IOException {
        var units = new TreeMap<String, Geometry>();
        units.put("a", box(110, 110.000001, -2, -1.999999));

        var ring = json(MapDrawing.draw(units, List.of())).at("/features/0/geometry/coordinates/0");

        assertThat(ring).hasSize(5);
        assertThat(ring.get(0)).isNotEqualTo(ring.get(2));
    }

    @Test
    void villagesOfOneUnitLoseTheirInnerEdgesAndTheOthersBecomeBackground() throws IOException {
        var outlines = new TreeMap<Integer, Geometry>();
        outlines.put(1, box(0, 1, 0, 1));
        outlines.put(2, box(1, 2, 0, 1));
        outlines.put(3, box(2, 3, 0, 1));
        var units = new TreeMap<String, Set<Integer>>();
        units.put("P1", Set.of(1, 2, 99));
        units.put("P2", Set.of());

        var json = json(BoundaryService.draw(outlines, units));

        assertThat(json.get("features")).hasSize(1);
        assertThat(json.at("/features/0/properties/k").asString()).isEqualTo("P1");
        assertThat(json.at("/features/0/geometry/type").asString()).isEqualTo("Polygon");
        assertThat(json.at("/outline/geometries")).hasSize(1);
    }

    @Test
    void aDrawingNamesItsCloserFormAndFromWhenOnItIsWanted() throws IOException {
        var shapes = new TreeMap<String, Geometry>(Map.of("1", box(0, 1, 0, 1)));
        var closer = MapDrawing.draw(shapes, List.of());

        var json = json(MapDrawing.draw(shapes, List.of(), new MapDrawing.Detail(closer, 0.00052)));

        assertThat(json.at("/detail/url").asString())
                .isEqualTo(closer.geometry().url());
        assertThat(json.at("/detail/below").asDouble()).isEqualTo(0.00052);
        assertThat(json.at("/features")).hasSize(1);
        assertThat(json(closer).has("detail")).isFalse();
    }

    @Test
    void nothingToDrawIsADrawingOfNothing() throws IOException {
        var asset = MapDrawing.draw(new TreeMap<>(), List.of());

        assertThat(json(asset).get("features")).isEmpty();
        assertThat(asset.west()).isEqualTo(95);
    }

    private static Geometry box(double west, double east, double south, double north) {
        return FACTORY.toGeometry(new Envelope(west, east, south, north));
    }

    private static JsonNode json(GeometryAsset asset) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(asset.body()))) {
            return JsonMapper.shared().readTree(new String(gzip.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
