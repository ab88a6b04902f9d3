package id.pantau.intake.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.RealPacks;
import id.pantau.intake.demo.PackRows.Row;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pack as a whole: complete, repeatable, and made of known codes. */
class DemoPackTest {

    private static final YearMonth LAST = YearMonth.of(2026, 10);

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        new DemoPack().writeTo(folder.resolve("a"), LAST);
    }

    private static List<Row> rows(String file) throws IOException {
        return PackRows.read(folder.resolve("a").resolve(file));
    }

    @Test
    void thirtySixMonthsOfAtLeastThirtyIndicators() throws IOException {
        List<Row> monthly = rows("capaian.csv").stream()
                .filter(r -> r.get("periode").length() == 7)
                .toList();
        assertThat(monthly.stream().map(r -> r.get("periode")).distinct())
                .hasSize(36)
                .contains("2023-11", "2026-10");
        Map<String, Set<String>> villages = new HashMap<>();
        monthly.stream()
                .filter(r -> r.get("kode_unit").startsWith("99.99"))
                .forEach(r -> villages.computeIfAbsent(r.get("kode_indikator"), k -> new HashSet<>())
                        .add(r.get("kode_unit")));
        assertThat(villages.size()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void everyCodeIsKnown() throws IOException {
        Map<String, String> indicators = catalogue("/catalogue/indikator.csv", "kelompok_sasaran");
        Map<String, String> criteria = catalogue("/catalogue/kriteria-ilp.csv", "jenis");
        Map<String, String> facilities =
                rows("fasilitas.csv").stream().collect(Collectors.toMap(r -> r.get("kode"), r -> r.get("jenis")));
        Set<String> units = new HashSet<>(facilities.keySet());
        rows("wilayah.csv").forEach(r -> units.add(r.get("kode")));
        units.add("99.99");
        for (Row row : rows("capaian.csv")) {
            assertThat(units).contains(row.get("kode_unit").replace(":LW", ""));
            assertThat(indicators).containsKey(row.get("kode_indikator"));
        }
        for (Row row : rows("target.csv")) {
            assertThat(units).contains(row.get("kode_unit"));
            boolean reported = "dilaporkan".equals(indicators.get(row.get("kode_indikator")));
            assertThat(indicators).containsKey(row.get("kode_indikator"));
            assertThat(row.get("jenis_sasaran")).as(row.toString()).isEqualTo(reported ? "" : "proyeksi");
        }
        for (Row row : rows("penerapan-ilp.csv")) {
            assertThat(criteria.get(row.get("kode_kriteria"))).isEqualTo(facilities.get(row.get("kode_fasilitas")));
        }
    }

    @Test
    void denominatorsAreReportedWhereTheCatalogueWantsThem() throws IOException {
        Map<String, String> groups = catalogue("/catalogue/indikator.csv", "kelompok_sasaran");
        for (Row row : rows("capaian.csv")) {
            // A Posyandu has no target population of its own: it tells the people around it with each figure.
            boolean counted = "dilaporkan".equals(groups.get(row.get("kode_indikator")))
                    || row.get("kode_unit").startsWith("POS-");
            boolean empty = row.get("pembilang").isEmpty();
            assertThat(!row.get("penyebut").isEmpty()).as(row.toString()).isEqualTo(counted && !empty);
        }
    }

    @Test
    void whatThePosyanduReportIsTheFigureOfTheirVillageTakenApart() throws IOException {
        Map<String, String> villages = rows("fasilitas.csv").stream()
                .filter(r -> r.get("jenis").equals("POSYANDU"))
                .collect(Collectors.toMap(r -> r.get("kode"), r -> r.get("kode_desa")));
        Map<String, Long> sums = new HashMap<>();
        Map<String, Integer> reporting = new HashMap<>();
        Map<String, Long> reported = new HashMap<>();
        Map<String, Long> posyandu =
                villages.values().stream().collect(Collectors.groupingBy(village -> village, Collectors.counting()));
        for (Row row : rows("capaian.csv")) {
            String village = villages.getOrDefault(row.get("kode_unit"), row.get("kode_unit"));
            String key = village + " " + row.get("periode") + " " + row.get("kode_indikator");
            if (villages.containsKey(row.get("kode_unit"))) {
                sums.merge(key, Long.valueOf(row.get("pembilang")), Long::sum);
                reporting.merge(key, 1, Integer::sum);
            } else if (!row.get("pembilang").isEmpty()) {
                reported.put(key, Long.valueOf(row.get("pembilang")));
            }
        }
        Map<String, Long> whole = new HashMap<>(sums);
        whole.keySet()
                .removeIf(key ->
                        reporting.getOrDefault(key, 0) < posyandu.getOrDefault(key.substring(0, key.indexOf(' ')), 0L));
        assertThat(whole.size())
                .as("village months of which every Posyandu reported")
                .isGreaterThan(1000);
        assertThat(reported).containsAllEntriesOf(whole);
        sums.forEach((key, sum) -> assertThat(sum).as(key).isLessThanOrEqualTo(reported.get(key)));
    }

    @Test
    void targetPopulationsOfAllKindsForEveryYear() throws IOException {
        Map<String, Long> numbers = rows("sasaran.csv").stream()
                .collect(Collectors.groupingBy(r -> r.get("tahun") + r.get("jenis"), Collectors.counting()));
        for (String year : List.of("2023", "2024", "2025", "2026")) {
            for (String kind : List.of("proyeksi", "riil", "spm")) {
                assertThat(numbers).containsEntry(year + kind, 39L * 14);
            }
        }
    }

    @Test
    void minimumServicesOfCompleteYears() throws IOException {
        Map<String, Long> years =
                rows("spm.csv").stream().collect(Collectors.groupingBy(r -> r.get("tahun"), Collectors.counting()));
        assertThat(years).isEqualTo(Map.of("2024", 12L, "2025", 12L));
    }

    @Test
    void isTheSameByteForByteInAnyLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            new DemoPack().writeTo(folder.resolve("b"), LAST);
        } finally {
            Locale.setDefault(before);
        }
        try (Stream<Path> files = Files.list(folder.resolve("a"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(14);
            for (Path file : all) {
                assertThat(Files.mismatch(file, folder.resolve("b").resolve(file.getFileName())))
                        .as(file.getFileName().toString())
                        .isEqualTo(-1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11", "2027-03"})
    void aLaterLastMonthOnlyAddsWhatWasLate(String later) throws IOException {
        new DemoPack().writeTo(folder.resolve(later), YearMonth.parse(later));
        Map<String, Row> longer = byKey(folder.resolve(later));
        String first = YearMonth.parse(later).minusMonths(35).toString();
        Map<String, Row> shorter = byKey(folder.resolve("a"));
        shorter.entrySet().removeIf(e -> e.getValue().get("periode").compareTo(first) < 0);
        assertThat(longer).containsAllEntriesOf(shorter);
        longer.keySet().removeAll(shorter.keySet());
        assertThat(longer.values()).allMatch(row -> row.get("periode").compareTo(LAST.toString()) >= 0);
    }

    /** Without annual totals: they stand for the year that is only partly in the series. */
    private static Map<String, Row> byKey(Path pack) throws IOException {
        return PackRows.read(pack.resolve("capaian.csv")).stream()
                .filter(r -> r.get("periode").length() == 7)
                .collect(
                        Collectors.toMap(r -> r.get("kode_unit") + r.get("periode") + r.get("kode_indikator"), r -> r));
    }

    @Test
    void noNameIsThatOfARealPack() throws IOException {
        Set<String> real = new HashSet<>();
        for (String pack : List.of("19.06", "62.11", "73.07")) {
            for (String file : List.of("wilayah.csv", "fasilitas.csv")) {
                PackRows.read(RealPacks.pack(pack).resolve(file)).forEach(r -> real.add(plain(r.get("nama"))));
            }
        }
        Set<String> invented = new HashSet<>();
        DemoNames.villages().forEach(v -> invented.add(plain(v.name())));
        DemoNames.districts().forEach(d -> invented.add(plain(d)));
        DemoFacilities.all().forEach(f -> invented.add(plain(f.name())));
        assertThat(invented).doesNotContainAnyElementsOf(real);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private static Map<String, String> catalogue(String resource, String column) throws IOException {
        try (Reader reader = new InputStreamReader(
                        Objects.requireNonNull(DemoPackTest.class.getResourceAsStream(resource), resource),
                        StandardCharsets.UTF_8);
                var records = CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(';')
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            Map<String, String> values = new HashMap<>();
            records.forEach(r -> values.put(r.get(0), r.get(column)));
            return values;
        }
    }
}
