package id.pantau.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.RealPacks;
import id.pantau.base.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How features find their villages where the code alone does not say, and where it lies. */
class BoundaryMatchingTest {

    @TempDir
    Path folder;

    @Test
    void withoutCodesKecamatanAndNameTellAndWhatIsOnlyNearIsAsked() {
        var reading = read(
                PackRegions.INVENTED,
                "DESA MUARA-SATU|Kec. Muara|",
                "Sei Rungun|MUARA|",
                "Tahai I|Muara|",
                "Tahai III|Muara|", // one letter from Tahai II, two from Tahai I, which is taken
                "Pattonko|Hulu|");

        assertThat(reading.shapes())
                .extracting(BoundaryShape::code)
                .containsExactly("98.76.01.1001", "98.76.01.2002", "98.76.01.2003");
        assertThat(reading.problems())
                .filteredOn(p -> p.key().equals("region.boundary.by-name"))
                .extracting(Problem::arguments)
                .containsExactly(List.of(3));
        assertThat(reading.unmatched())
                .extracting(u -> u.suggestion() == null ? null : u.suggestion().name())
                .containsExactly("Tahai II", "Pattongko");
    }

    @Test
    void withoutKecamatanNothingIsTakenByNameAloneButAskedAndThenTaken() {
        var villages = PackRegions.INVENTED;
        var asked = read(villages, "Muara Satu||", "Pattongko||");

        assertThat(asked.usable()).isFalse();
        assertThat(BoundaryTests.keys(asked)).contains("region.boundary.none-matched");
        assertThat(asked.unmatched()).extracting(UnmatchedShape::suggestion).doesNotContainNull();
        var confirmed = BoundaryReader.read(
                write("Muara Satu||", "Pattongko||"),
                villages,
                new BoundaryHints(Map.of(2, "98.76.02.2001"), List.of()));
        assertThat(confirmed.shapes()).extracting(BoundaryShape::code).containsExactly("98.76.02.2001");
    }

    @Test
    void aNameThatTwoVillagesOfAKecamatanHaveMatchesNeither() {
        var villages = List.of(
                new VillageName("98.76.01.1001", "Karya", "Muara", null),
                new VillageName("98.76.01.2002", "Karya", "Muara", null),
                new VillageName("98.76.02.2001", "Karya", "Hulu", null));
        var reading = read(villages, "Karya|Muara|", "Karya|Hulu|");

        assertThat(reading.shapes()).extracting(BoundaryShape::code).containsExactly("98.76.02.2001");
        assertThat(reading.unmatched()).extracting(UnmatchedShape::suggestion).containsOnlyNulls();
    }

    @Test
    void aFileOfAnotherKabupatenThatSharesAFewNamesIsNotTaken() {
        var reading = read(PackRegions.INVENTED, "Muara Satu|Muara|", "Asing|Sana|", "Lain|Sana|", "Jauh|Sana|");

        assertThat(reading.usable()).isFalse();
        assertThat(reading.unmatched()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"1.90601200400e+009, 1906012004", "1.906012004E+09, 1906012004", "1906012004.000, 1906012004"})
    void numbersAsSpreadsheetsAndTablesWriteThemAreCodes(String written, String code) {
        assertThat(VillageCodes.code(written)).contains(code);
    }

    @Test
    void tenDigitsThatNameTwoVillagesNeverColourTheWrongOne() throws IOException {
        var villages = PackRegions.villages("62.11");
        var rows = Files.readAllLines(RealPacks.list("tabrakan_kode_10_digit.csv")).stream()
                .map(line -> line.split(","))
                .filter(row -> villages.stream()
                        .anyMatch(v -> v.code().replace(".", "").equals(row[0])))
                .toList();
        assertThat(rows).hasSizeGreaterThan(15);
        for (String[] row : rows) {
            String sure = "Pulang Pisau|Kahayan Hilir|62.11.05.1005";
            String district = villages.get(0).districtName();
            var asOther = read(villages, row[4] + "|" + row[5] + "|id" + row[0], sure);
            var asOtherHere = read(villages, row[4] + "|" + district + "|" + row[0], sure);
            var nameless = read(villages, "|" + row[2] + "|" + row[0], sure);
            var asOurs = read(villages, row[1] + "|" + row[2] + "|" + row[0], sure);

            for (var asked : List.of(asOther, asOtherHere, nameless)) {
                assertThat(asked.unmatched()).as(row[0] + " " + row[4]).hasSize(1);
                assertThat(asked.shapes())
                        .as(row[0])
                        .noneMatch(s -> s.code().replace(".", "").equals(row[0]));
            }
            assertThat(asOurs.shapes())
                    .as(row[0])
                    .anyMatch(s -> s.code().replace(".", "").equals(row[0]));
        }
    }

    private BoundaryReading read(List<VillageName> villages, String... features) {
        return BoundaryReader.read(write(features), villages);
    }

    /** @param features name|kecamatan|code; what is empty is left out */
    private Path write(String... features) {
        List<String> written = new ArrayList<>();
        for (String feature : features) {
            String[] parts = feature.split("\\|", -1);
            double x = 110 + 0.2 * written.size();
            written.add("{\"type\":\"Feature\",\"properties\":{\"nama\":" + text(parts[0]) + ",\"kec\":"
                    + text(parts[1])
                    + ",\"kode\":" + text(parts[2]) + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[" + x
                    + ",-2],[" + (x + 0.1) + ",-2],[" + x + ",-1.9],[" + x + ",-2]]]}}");
        }
        return BoundaryTests.write(
                folder, "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", written) + "]}");
    }

    private static String text(String value) {
        return value.isEmpty() ? "null" : '"' + value + '"';
    }
}
