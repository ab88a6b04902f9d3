package id.pantau.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pantau.RealPacks;
import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The boundaries of three real kabupaten, from both of their sources, and the wrappings that users send. */
class RealBoundariesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "19.06, batas-desa.geojson, 39",
        "19.06, batas-desa-bps2020.geojson, 39",
        "62.11, batas-desa.geojson, 99",
        "62.11, batas-desa-bps2020.geojson, 99",
        "73.07, batas-desa.geojson, 80",
        "73.07, batas-desa-bps2020.geojson, 80"
    })
    void everyVillageIsReadOnceAndSharesItsEdges(String pack, String file, int villages) {
        var reading = BoundaryReader.read(RealPacks.pack(pack).resolve(file), PackRegions.villages(pack));

        assertThat(reading.usable()).as(reading.problems().toString()).isTrue();
        assertThat(reading.shapes()).hasSize(villages).doesNotHaveDuplicates();
        assertThat(reading.unmatched()).isEmpty();
        var shapes = byCode(reading);
        assertThat(CoverageCleaner.isClean(shapes.values(), 0)).isTrue();
        assertThat(keys(reading)).doesNotContain("region.boundary.area", "region.boundary.missing");

        var simplified = Outlines.simplify(shapes);
        var outlines = simplified.shapes();
        var drawing = MapDrawing.draw(outlines, List.of());
        assertThat(outlines).hasSize(villages);
        assertThat(CoverageCleaner.isClean(outlines.values(), 0)).isTrue();
        assertThat(drawing.body()).hasSizeLessThanOrEqualTo(Outlines.budget(villages));
        Outlines.closer(shapes, simplified).ifPresent(closer -> {
            assertThat(closer.tolerance()).isLessThan(simplified.tolerance());
            assertThat(CoverageCleaner.isClean(closer.shapes().values(), 0)).isTrue();
            assertThat(MapDrawing.draw(closer.shapes(), List.of()).body())
                    .hasSizeGreaterThan(drawing.body().length)
                    .hasSizeLessThanOrEqualTo(6 * Outlines.budget(villages));
        });
    }

    @Test
    void namesSpeltDifferentlyUnderTheSameCodeAreTakenWithAWarning() {
        var named = reading("62.11", "batas-desa-bps2020.geojson").problems().stream()
                .filter(p -> p.key().equals("region.boundary.name-differs"))
                .map(p -> p.arguments().get(1))
                .toList();

        assertThat(named).containsExactlyInAnyOrder("Maliku Mulya", "Papuyu I Sei Pasanan", "Tanjung Sanggalang");
    }

    @Test
    void codesOfTheSecondSourceThatAreEqualButMeanOtherVillagesMatchNothing() {
        // The BPS of Gunung Mas uses 6211022001 for Hujung Pata; undotted that is Cemantan of Pulang Pisau.
        var villages = PackRegions.villages("62.11");
        var codes = new VillageCodes(villages);
        assertThat(codes.byTenDigits("6211022001")).hasSize(1);
        assertThat(codes.isOurs("6211022001")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"19.06, 0", "62.11, 23", "73.07, 2"})
    void theSecondSourceIsSaidToDisagreeVillageByVillage(String pack, int disagreements) {
        var villages = PackRegions.villages(pack);
        var before = byNumber(reading(pack, "batas-desa.geojson"), villages);
        var after = byNumber(reading(pack, "batas-desa-bps2020.geojson"), villages);

        assertThat(BoundaryComparison.moved(before, after)).hasSize(disagreements);
    }

    @Test
    void saukangAndKalolingAreFoundSwapped() {
        var villages = PackRegions.villages("73.07");
        var before = byNumber(reading("73.07", "batas-desa.geojson"), villages);
        var after = byNumber(reading("73.07", "batas-desa-bps2020.geojson"), villages);
        var moved = BoundaryComparison.moved(before, after);

        assertThat(moved.entrySet())
                .extracting(
                        e -> villages.get(e.getKey()).name(),
                        e -> villages.get(e.getValue()).name())
                .containsExactlyInAnyOrder(tuple("Saukang", "Kaloling"), tuple("Kaloling", "Saukang"));
    }

    @ParameterizedTest
    @CsvSource({
        "desa_19.06_TERBALIK_lat_lng.geojson, region.boundary.swapped",
        "desa_19.06_UTM48S_meter.geojson, region.boundary.zone",
        "desa_19.06_skema_BIG_koordinat_Z.geojson, ",
        "desa_19.06_skema_Dukcapil_kode_angka.geojson, region.boundary.empty-features",
        "desa_19.06_kemendagri.topojson, ",
        "shp, ",
        "shp_utm, "
    })
    void everyWrappingGivesTheSameVillagesInTheSamePlaces(String specimen, String note) {
        var plain = byCode(reading("19.06", "batas-desa.geojson"));
        var file = RealPacks.specimen(specimen);
        var reading = BoundaryReader.read(
                Files.isDirectory(file) ? Zips.of(file, folder.resolve(specimen + ".zip")) : file,
                PackRegions.villages("19.06"));

        assertThat(reading.usable()).as(reading.problems().toString()).isTrue();
        assertThat(reading.shapes()).hasSize(39);
        if (note != null) {
            assertThat(keys(reading)).contains(note);
        }
        byCode(reading).forEach((code, shape) -> {
            var expected = plain.get(code);
            assertThat(OverlayNGRobust.overlay(shape, expected, OverlayNG.INTERSECTION)
                                    .getArea()
                            / OverlayNGRobust.overlay(shape, expected, OverlayNG.UNION)
                                    .getArea())
                    .as(code)
                    .isGreaterThan(0.99);
        });
    }

    @ParameterizedTest
    @CsvSource({"shp/DESA_BELTIM.shp, region.boundary.shapefile", "shp/DESA_BELTIM.dbf, region.boundary.not-json"})
    void otherFormatsAreRefusedByName(String specimen, String reason) {
        var reading = BoundaryReader.read(RealPacks.specimen(specimen), PackRegions.villages("19.06"));

        assertThat(reading.usable()).isFalse();
        assertThat(reading.problems())
                .extracting(Problem::severity, Problem::key)
                .containsExactly(tuple(Severity.ERROR, reason));
    }

    @Test
    void aShapefileInMetresWithoutItsPrjIsPlacedByThePointsInItsTable() throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (String kind : List.of("shp", "dbf", "cpg")) {
            String name = "DESA_BELTIM_UTM48S." + kind;
            files.put(name, Files.readAllBytes(RealPacks.specimen("shp_utm/" + name)));
        }
        var zip = Zips.of(files, folder.resolve("tanpa-prj.zip"));
        var reading = BoundaryReader.read(zip, PackRegions.villages("19.06"));

        assertThat(reading.shapes()).hasSize(39);
        assertThat(reading.problems())
                .filteredOn(p -> p.key().equals("region.boundary.zone"))
                .extracting(Problem::arguments)
                .containsExactly(List.of("EPSG:32748"));
    }

    @Test
    void theBoundariesOfAnotherKabupatenAreRefused() {
        var reading = BoundaryReader.read(
                RealPacks.pack("73.07").resolve("batas-desa.geojson"), PackRegions.villages("19.06"));

        assertThat(reading.usable()).isFalse();
        assertThat(keys(reading)).containsExactly("region.boundary.other-regency");
    }

    @Test
    void unsimplifiedAndSimplifiedShapesCoverTheSameKabupaten() {
        var shapes = byCode(reading("73.07", "batas-desa.geojson"));
        double before = shapes.values().stream().mapToDouble(Area::km2).sum();
        double after = Outlines.simplify(shapes).shapes().values().stream()
                .mapToDouble(Area::km2)
                .sum();

        assertThat(before).isBetween(780.0, 880.0); // Sinjai: about 820 km²
        assertThat(after / before).isBetween(0.99, 1.01);
    }

    private static BoundaryReading reading(String pack, String file) {
        return BoundaryReader.read(RealPacks.pack(pack).resolve(file), PackRegions.villages(pack));
    }

    private static List<String> keys(BoundaryReading reading) {
        return reading.problems().stream().map(Problem::key).distinct().toList();
    }

    private static SortedMap<String, Geometry> byCode(BoundaryReading reading) {
        var shapes = new TreeMap<String, Geometry>();
        reading.shapes().forEach(s -> shapes.put(s.code(), s.geometry()));
        return shapes;
    }

    private static SortedMap<Integer, Geometry> byNumber(BoundaryReading reading, List<VillageName> villages) {
        var shapes = byCode(reading);
        var numbered = new TreeMap<Integer, Geometry>();
        IntStream.range(0, villages.size())
                .forEach(i -> numbered.put(i, shapes.get(villages.get(i).code())));
        return numbered;
    }
}
