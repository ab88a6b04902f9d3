package id.pantau.intake.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class DemoGeographyTest {

    private static DemoGeography geography;

    @BeforeAll
    static void draw() {
        geography = new DemoGeography();
    }

    @Test
    void villagesAreACleanCoverage() {
        Geometry[] villages = geography.villages().toArray(Geometry[]::new);
        assertThat(villages).hasSize(39).allMatch(Geometry::isValid).noneMatch(Geometry::isEmpty);
        assertThat(CoverageValidator.isValid(villages)).isTrue();
    }

    @Test
    void neighboursShareTheirBordersAndNothingIsLost() {
        Geometry[] villages = geography.villages().toArray(Geometry[]::new);
        Geometry whole = CoverageUnion.union(villages);
        double outlines = 0;
        double area = 0;
        for (Geometry village : villages) {
            outlines += village.getLength();
            area += village.getArea();
        }
        assertThat(whole.getArea()).isCloseTo(area, org.assertj.core.data.Offset.offset(1e-9));
        // Every inner border counts twice among the outlines and not at all in the whole.
        assertThat(outlines).isGreaterThan(1.5 * whole.getLength());
    }

    @Test
    void isAnArchipelagoInTheOpenSea() {
        Geometry whole = CoverageUnion.union(geography.villages().toArray(Geometry[]::new));
        assertThat(whole.getNumGeometries()).isBetween(5, 40);
        assertThat(whole.getEnvelopeInternal().getMinX()).isGreaterThan(111);
        assertThat(whole.getEnvelopeInternal().getMaxX()).isLessThan(112.2);
        assertThat(whole.getEnvelopeInternal().getMinY()).isGreaterThan(-5.3);
        assertThat(whole.getEnvelopeInternal().getMaxY()).isLessThan(-4.4);
    }

    @Test
    void coordinatesHaveFiveDecimals() {
        for (Geometry village : geography.villages()) {
            for (Coordinate point : village.getCoordinates()) {
                assertThat(point.x * 100_000)
                        .isCloseTo(Math.rint(point.x * 100_000), org.assertj.core.data.Offset.offset(1e-4));
            }
        }
    }

    @Test
    void kecamatanHangTogetherButForIslands() {
        for (int district = 1; district <= 6; district++) {
            int number = district;
            Geometry[] members = DemoNames.villages().stream()
                    .filter(v -> v.district() == number)
                    .map(v -> geography.villages().get(v.index()))
                    .toArray(Geometry[]::new);
            Geometry area = CoverageUnion.union(members);
            double largest = 0;
            for (int i = 0; i < area.getNumGeometries(); i++) {
                largest = Math.max(largest, area.getGeometryN(i).getArea());
            }
            assertThat(largest).as("kecamatan " + number).isGreaterThan(0.85 * area.getArea());
        }
    }

    @Test
    void riversAndRoadsAreDrawn() {
        List<DemoContext.Line> lines = DemoContext.lines(geography);
        assertThat(lines.stream().map(DemoContext.Line::kind)).contains("sungai", "jalan");
    }
}
