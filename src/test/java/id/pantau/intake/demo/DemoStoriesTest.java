package id.pantau.intake.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.intake.demo.PackRows.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each thing that the screens must be able to show is somewhere in the data; found by plain arithmetic of its own. */
class DemoStoriesTest {

    private static final YearMonth LAST = YearMonth.of(2026, 10);

    @TempDir
    static Path folder;

    private static List<Row> rows;

    /** By unit, period and indicator. */
    private static final Map<String, Row> CELLS = new HashMap<>();

    private static final Map<String, Long> POPULATION = new HashMap<>();

    @BeforeAll
    static void write() throws IOException {
        new DemoPack().writeTo(folder, LAST);
        rows = PackRows.read(folder.resolve("capaian.csv"));
        rows.forEach(r -> CELLS.put(r.get("kode_unit") + r.get("periode") + r.get("kode_indikator"), r));
        for (Row r : PackRows.read(folder.resolve("sasaran.csv"))) {
            POPULATION.put(
                    r.get("kode_unit") + r.get("kelompok") + r.get("tahun") + r.get("jenis"),
                    Long.parseLong(r.get("jumlah")));
        }
    }

    private static long n(DemoVillage village, YearMonth month, String indicator) {
        Row row = CELLS.get(village.code() + month + indicator);
        return row == null || row.get("pembilang").isEmpty() ? 0 : Long.parseLong(row.get("pembilang"));
    }

    private static long of(DemoVillage village, YearMonth month, String indicator) {
        Row row = CELLS.get(village.code() + month + indicator);
        return row == null || row.get("penyebut").isEmpty() ? 0 : Long.parseLong(row.get("penyebut"));
    }

    private static long cumulative(DemoVillage village, YearMonth month, String indicator) {
        long sum = 0;
        for (int m = 1; m <= month.getMonthValue(); m++) {
            sum += n(village, YearMonth.of(month.getYear(), m), indicator);
        }
        return sum;
    }

    private static long people(DemoVillage village, String group, int year, String kind) {
        return Objects.requireNonNull(POPULATION.get(village.code() + group + year + kind));
    }

    @Test
    void allFourPwsStatusesInOneMonth() {
        YearMonth month = YearMonth.of(2026, 9);
        Set<String> seen = new HashSet<>();
        for (DemoVillage village : DemoNames.villages()) {
            long women = people(village, "bumil", 2026, "proyeksi");
            boolean above = cumulative(village, month, "KIA-K6") * 1200 >= 74 * women * 9;
            long now = n(village, month, "KIA-K6");
            long before = n(village, month.minusMonths(1), "KIA-K6");
            if (now != before) {
                seen.add((above ? "above" : "below") + (now > before ? " rising" : " falling"));
            }
        }
        assertThat(seen).containsExactlyInAnyOrder("above rising", "above falling", "below rising", "below falling");
    }

    @Test
    void inEveryMonthAVillageBelowPaceHasFallenTwice() {
        for (YearMonth month = YearMonth.of(2025, 3);
                !month.isAfter(YearMonth.of(2026, 9));
                month = month.plusMonths(1)) {
            YearMonth asked = month;
            assertThat(DemoNames.villages())
                    .as(month.toString())
                    .anyMatch(v -> cumulative(v, asked, "KIA-K1") * 1200
                                    < 84 * people(v, "bumil", asked.getYear(), "proyeksi") * asked.getMonthValue()
                            && n(v, asked, "KIA-K1") < n(v, asked.minusMonths(1), "KIA-K1")
                            && n(v, asked.minusMonths(1), "KIA-K1") < n(v, asked.minusMonths(2), "KIA-K1"));
        }
    }

    @Test
    void valuesAboveHundredPercent() {
        assertThat(DemoNames.villages())
                .anyMatch(v -> cumulative(v, YearMonth.of(2025, 12), "PRO-SKR")
                        > people(v, "usia_produktif", 2025, "proyeksi"));
    }

    @Test
    void oneVillageHasMoreFourthThanFirstVisits() {
        YearMonth december = YearMonth.of(2025, 12);
        DemoVillage late = DemoNames.village("Simpang Rotan");
        assertThat(cumulative(late, december, "KIA-K4")).isGreaterThan(cumulative(late, december, "KIA-K1"));
        assertThat(DemoNames.villages().stream()
                        .filter(v -> cumulative(v, december, "KIA-K4") > cumulative(v, december, "KIA-K1")))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void oneVillageCopiesItsNeighboursAugust() {
        YearMonth august = YearMonth.of(2026, 8);
        DemoVillage copy = DemoNames.village("Tani Sentosa");
        DemoVillage original = DemoNames.villages().get(copy.index() - 1);
        assertThat(List.of("GIZ-ND", "GIZ-T", "GIZ-STU", "GIZ-WAS", "GIZ-UW", "GIZ-VITA").stream()
                        .filter(i -> of(copy, august, i) >= 30
                                && n(copy, august, i) > 0
                                && n(copy, august, i) == n(original, august, i)
                                && of(copy, august, i) == of(original, august, i)))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void onePuskesmasMeasuresTooFewChildren() {
        YearMonth august = YearMonth.of(2026, 8);
        Map<Integer, long[]> shares = new TreeMap<>();
        for (DemoVillage village : DemoNames.villages()) {
            long[] share = shares.computeIfAbsent(DemoFacilities.puskesmasOf(village, august), k -> new long[2]);
            if (CELLS.containsKey(village.code() + august + "GIZ-STU")) {
                share[0] += of(village, august, "GIZ-STU");
                share[1] += people(village, "balita", 2026, "proyeksi");
            }
        }
        long[] low = Objects.requireNonNull(shares.get(0));
        assertThat(low[0] * 100).isLessThan(80 * low[1]);
        assertThat(shares.values().stream().filter(s -> s[0] * 100 >= 80 * s[1]))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void measuredNeverExceedWeighedNorPartsTheWhole() {
        for (Row row : rows) {
            if (!row.get("penyebut").isEmpty()
                    && !row.get("kode_indikator").matches("PTM.*|JIW.*|TB.*|HIV.*|IMU-BIAS")) {
                assertThat(Long.parseLong(row.get("pembilang")))
                        .as(row.toString())
                        .isLessThanOrEqualTo(Long.parseLong(row.get("penyebut")));
            }
        }
        for (DemoVillage village : DemoNames.villages()) {
            for (YearMonth month : List.of(YearMonth.of(2025, 8), YearMonth.of(2026, 2))) {
                Row row = CELLS.get(village.code() + month + "GIZ-DS");
                boolean weighed = row != null && !row.get("pembilang").isEmpty();
                if (weighed) {
                    assertThat(of(village, month, "GIZ-STU")).isLessThanOrEqualTo(n(village, month, "GIZ-DS"));
                }
            }
        }
    }

    @Test
    void dueMonthsAreKept() {
        assertThat(rows.stream()
                        .filter(r -> r.get("kode_indikator").equals("GIZ-STU"))
                        .map(r -> r.get("periode").substring(5))
                        .distinct())
                .containsExactlyInAnyOrder("02", "08");
    }

    @Test
    void thereIsLuarWilayahEmptyAndMissing() {
        assertThat(rows).anyMatch(r -> r.get("kode_unit").endsWith(":LW"));
        assertThat(rows).anyMatch(r -> r.get("pembilang").isEmpty());
        assertThat(reporting(LAST.minusMonths(1))).isGreaterThanOrEqualTo(35);
        assertThat(reporting(LAST)).isBetween(30L, 36L);
    }

    private static long reporting(YearMonth month) {
        return DemoNames.villages().stream()
                .filter(v -> CELLS.containsKey(v.code() + month + "KIA-K1"))
                .count();
    }

    @Test
    void onePuskesmasIsLateWithTheLastMonth() {
        int late = new DemoReporting(LAST).latePuskesmas();
        assertThat(DemoNames.villages().stream().filter(v -> DemoFacilities.puskesmasOf(v, LAST) == late))
                .isNotEmpty()
                .noneMatch(v -> CELLS.containsKey(v.code() + LAST + "KIA-K1"));
    }

    @Test
    void puskesmasTotalsStandInForSilentVillages() {
        int checked = 0;
        for (Row row : rows) {
            if (row.get("kode_indikator").equals("KIA-K1")
                    && row.get("kode_unit").startsWith("P")
                    && row.get("periode").length() == 7) {
                YearMonth month = YearMonth.parse(row.get("periode"));
                long villages = DemoNames.villages().stream()
                        .filter(v -> DemoFacilities.puskesmasCode(DemoFacilities.puskesmasOf(v, month))
                                .equals(row.get("kode_unit")))
                        .mapToLong(v -> n(v, month, "KIA-K1"))
                        .sum();
                assertThat(Long.parseLong(row.get("pembilang"))).isGreaterThanOrEqualTo(villages);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(15);
    }

    @Test
    void deathsAreFewAndSensible() {
        for (int year : List.of(2024, 2025)) {
            Map<String, Long> deaths = new HashMap<>();
            for (String code : List.of("KIA-AKI", "KIA-AKN", "KIA-AKB", "KIA-AKABA")) {
                deaths.put(
                        code,
                        DemoNames.villages().stream()
                                .mapToLong(v -> cumulative(v, YearMonth.of(year, 12), code))
                                .sum());
            }
            assertThat(deaths.get("KIA-AKI")).isBetween(0L, 5L);
            long infants = deaths.getOrDefault("KIA-AKB", 0L);
            assertThat(infants).isBetween(12L, 50L).isGreaterThanOrEqualTo(deaths.getOrDefault("KIA-AKN", 0L));
            assertThat(deaths.get("KIA-AKABA")).isBetween(infants, 60L);
        }
    }

    @Test
    void dengueJumpsThreefoldInAnOutbreak() {
        DemoVillage village = DemoNames.village("Kampung Pelita");
        List<Long> months = new ArrayList<>();
        for (YearMonth month = LAST.minusMonths(35); !month.isAfter(LAST); month = month.plusMonths(1)) {
            months.add(n(village, month, "DBD"));
        }
        assertThat(months).containsSequence(10L, 31L);
    }

    @Test
    void someVillagesAreTooSmallToRank() {
        assertThat(DemoNames.villages().stream().filter(v -> people(v, "bumil", 2026, "proyeksi") < 10))
                .isNotEmpty();
    }

    @Test
    void countsDifferFromProjectionsByFiveToFifteenPercentInPlaces() {
        assertThat(DemoNames.villages().stream().filter(v -> {
                    double ratio = (double) people(v, "balita", 2026, "riil") / people(v, "balita", 2026, "proyeksi");
                    return Math.abs(ratio - 1) >= 0.05 && Math.abs(ratio - 1) <= 0.17;
                }))
                .hasSizeBetween(10, 30);
    }
}
