package id.pantau.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with one shape is repaired and named, or that shape is left out; the others are drawn all the same. */
class ShapeRepairTest {

    private static final String SQUARE = ring(110, -2, 110.1, -1.9);
    private static final String NEIGHBOUR = "[[" + ring(110.1, -2, 110.2, -1.9) + "]]";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // polygons; key; square degrees afterwards
                "[[[[110,-2],[110.1,-1.9],[110.1,-2],[110,-1.9],[110,-2]]]]|repaired|0.005", // crosses itself
                "[[R, H]]|repaired-hole-outside|0.0125", // a hole beside it
                "[[R],[I]]|repaired-nested|0.01",
                "[[R],[R]]|repaired|0.01", // drawn twice
                "[[R,I,J]]|repaired-holes|0.0075",
                "[[R,R]]|no-geometry|0", // nothing but its own hole
                "[[[[110,-2],[110.1,-2],[110.1,-1.9],[110,-1.9]]]]|repaired-ends|0.01",
                "[[[[110,-2],[110.1,-2]]]]|no-geometry|0",
                "[[[[110,-2],[110.1,-1.9],[110.05,-1.95],[110,-2]]]]|no-geometry|0" // a line
            })
    void eachFaultIsSaidOfItsVillage(String polygons, String key, double area) {
        String coordinates = polygons.replace("R", SQUARE)
                .replace("H", ring(109.85, -2, 109.9, -1.95))
                .replace("I", ring(110.02, -1.98, 110.07, -1.93))
                .replace("J", ring(110.03, -1.97, 110.04, -1.96));
        var reading = read(coordinates);

        assertThat(reading.usable()).as(reading.problems().toString()).isTrue();
        assertThat(reading.problems())
                .filteredOn(p -> p.key().equals("region.boundary." + key))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.severity()).isEqualTo(Severity.WARNING);
                    assertThat(p.row()).isEqualTo(1);
                    assertThat(p.arguments()).containsExactly("Muara Satu");
                });
        assertThat(reading.shapes().stream()
                        .filter(s -> s.code().equals("98.76.01.1001"))
                        .mapToDouble(s -> s.geometry().getArea())
                        .sum())
                .isCloseTo(area, within(1e-6));
        assertThat(reading.shapes()).extracting(BoundaryShape::code).contains("98.76.01.2002");
    }

    @Test
    @Timeout(20)
    void aScribbledVillageIsLeftOutAlone() {
        var random = new Random(1);
        var scribble = new StringBuilder("[[[[110,-2]");
        for (int i = 0; i < 3000; i++) {
            scribble.append(",[")
                    .append(110 + random.nextDouble() / 20)
                    .append(',')
                    .append(-2 + random.nextDouble() / 20)
                    .append(']');
        }
        var reading = read(scribble.append(",[110,-2]]]]").toString());

        assertThat(reading.shapes()).extracting(BoundaryShape::code).containsExactly("98.76.01.2002");
        assertThat(reading.problems())
                .filteredOn(p -> p.key().equals("region.boundary.tangled-alone"))
                .extracting(Problem::row)
                .containsExactly(1);
    }

    private BoundaryReading read(String coordinates) {
        return BoundaryReader.read(
                BoundaryTests.write(
                        folder,
                        "{\"type\":\"FeatureCollection\",\"features\":[" + feature("98.76.01.1001", coordinates) + ","
                                + feature("98.76.01.2002", NEIGHBOUR) + "]}"),
                PackRegions.INVENTED);
    }

    private static String feature(String code, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"kode\":\"" + code
                + "\"},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":" + coordinates + "}}";
    }

    private static String ring(double west, double south, double east, double north) {
        return "[[" + west + "," + south + "],[" + east + "," + south + "],[" + east + "," + north + "],[" + west + ","
                + north + "],[" + west + "," + south + "]]";
    }
}
