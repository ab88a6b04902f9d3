package id.pantau.intake.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.intake.demo.PackRows.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facilities of the demo, where they stand and whom they serve. */
class DemoFacilitiesTest {

    private static final YearMonth LAST = YearMonth.of(2026, 10);

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        new DemoPack().writeTo(folder, LAST);
    }

    private static List<Row> rows(String file) throws IOException {
        return PackRows.read(folder.resolve(file));
    }

    @Test
    void hasSevenKecamatanThirtyNineVillagesAndTheFacilities() throws IOException {
        Map<String, Long> regions =
                rows("wilayah.csv").stream().collect(Collectors.groupingBy(r -> r.get("jenis"), Collectors.counting()));
        assertThat(regions)
                .containsEntry("kecamatan", 7L)
                .containsEntry("kelurahan", 4L)
                .containsEntry("desa", 35L);
        Map<String, Long> facilities = rows("fasilitas.csv").stream()
                .collect(Collectors.groupingBy(r -> r.get("jenis"), Collectors.counting()));
        assertThat(facilities)
                .containsEntry("PUSKESMAS", 7L)
                .containsEntry("PUSTU", 37L)
                .containsEntry("POSYANDU", 133L);
    }

    @Test
    void pustuKeepTheirOriginalForm() throws IOException {
        assertThat(rows("fasilitas.csv").stream()
                        .filter(r -> r.get("jenis").equals("PUSTU"))
                        .map(r -> r.get("bentuk_asal")))
                .contains("Pustu", "Poskesdes", "Polindes", "baru")
                .doesNotContain("");
    }

    @Test
    void twoVillagesHaveNoFacility() throws IOException {
        Set<String> with =
                rows("fasilitas.csv").stream().map(r -> r.get("kode_desa")).collect(Collectors.toSet());
        assertThat(DemoNames.villages().stream().filter(v -> !with.contains(v.code())))
                .hasSize(2);
    }

    @Test
    void facilitiesHangOnOneAnotherAndCodesAreSingle() throws IOException {
        Map<String, String> kinds = new HashMap<>();
        for (Row row : rows("fasilitas.csv")) {
            assertThat(kinds.put(row.get("kode"), row.get("jenis"))).isNull();
            String parent = kinds.get(row.get("kode_induk"));
            switch (row.get("jenis")) {
                case "PUSKESMAS" -> assertThat(row.get("kode_induk")).isEmpty();
                case "PUSTU" -> assertThat(parent).isEqualTo("PUSKESMAS");
                default -> assertThat(parent).isEqualTo("PUSTU");
            }
        }
    }

    @Test
    void wilayahKerjaAreNotKecamatan() throws IOException {
        Map<String, Set<String>> districts = new HashMap<>();
        Map<String, Set<String>> puskesmas = new HashMap<>();
        for (Row row : rows("wilayah-kerja.csv")) {
            String district = row.get("kode_desa").substring(0, 8);
            districts
                    .computeIfAbsent(row.get("kode_puskesmas"), k -> new HashSet<>())
                    .add(district);
            puskesmas.computeIfAbsent(district, k -> new HashSet<>()).add(row.get("kode_puskesmas"));
        }
        assertThat(districts)
                .hasSize(7)
                .anySatisfy((code, served) -> assertThat(served).hasSizeGreaterThan(1));
        assertThat(puskesmas).anySatisfy((code, serving) -> assertThat(serving).hasSizeGreaterThan(1));
    }

    @Test
    void everyVillageIsServedByOnePuskesmasOnEveryDay() throws IOException {
        Map<String, List<Row>> byVillage =
                rows("wilayah-kerja.csv").stream().collect(Collectors.groupingBy(r -> r.get("kode_desa")));
        assertThat(byVillage).hasSize(39);
        byVillage.forEach((village, lines) -> {
            assertThat(lines.stream().filter(l -> l.get("selesai").isEmpty())).hasSize(1);
            for (int i = 1; i < lines.size(); i++) {
                assertThat(LocalDate.parse(lines.get(i - 1).get("selesai")).plusDays(1))
                        .isEqualTo(lines.get(i).get("mulai"));
            }
        });
    }
}
