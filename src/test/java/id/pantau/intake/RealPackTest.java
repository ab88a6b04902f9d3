package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.RealPacks;
import id.pantau.TestScope;
import id.pantau.base.DataVersion;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.intake.PackReport.Verdict;
import id.pantau.intake.reading.PackSource;
import id.pantau.region.RegionService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntakeTest
class RealPackTest {

    @Autowired
    PackService service;

    @Autowired
    RegionService regions;

    @Autowired
    DataVersion dataVersion;

    @Autowired
    IntakeDatabase database;

    @Autowired
    TestScope scope;

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        database.clean();
    }

    @ParameterizedTest
    @CsvSource({
        "19.06, 39, batas-desa.geojson",
        "19.06, 39, batas-desa-bps2020.geojson",
        "62.11, 99, batas-desa.geojson",
        "62.11, 99, batas-desa-bps2020.geojson",
        "73.07, 80, batas-desa.geojson",
        "73.07, 80, batas-desa-bps2020.geojson"
    })
    void a_real_pack_loads_with_either_boundary_file_and_a_second_time_changes_nothing(
            String code, int villages, String boundaries) throws IOException {
        PackSource source = PackSource.of(List.of(copy(code, boundaries)));

        PackReport report = service.apply(source);

        assertThat(report.verdict()).as("%s", report.reasons().toList()).isEqualTo(Verdict.APPLIED);
        assertThat(regions.villages()).hasSize(villages);
        assertThat(file(report, "batas-desa.geojson").added())
                .as("%s", file(report, "batas-desa.geojson").problems())
                .isEqualTo(villages);
        long version = dataVersion.current();
        PackReport again = service.apply(source);
        assertThat(again.files()).noneMatch(FileReport::changesAnything);
        assertThat(again.verdict()).isEqualTo(Verdict.SAME);
        assertThat(dataVersion.current()).isEqualTo(version);
    }

    @Test
    void all_figures_of_belitung_timur_are_taken() {
        PackReport report = service.apply(PackSource.of(List.of(RealPacks.pack("19.06"))));

        FileReport achievements = file(report, "capaian.csv");
        assertThat(achievements.added()).as("%s", achievements.problems()).isEqualTo(91);
        assertThat(achievements.refused() + achievements.unmatched()).isZero();
        assertThat(file(report, "fasilitas.csv").added()).isEqualTo(7);
        assertThat(file(report, "wilayah-kerja.csv").added()).isEqualTo(39);
        assertThat(file(report, "rencana-ilp.csv").added()).isEqualTo(3);
        assertThat(file(report, "batas-desa-bps2020.geojson").state()).isEqualTo(FileReport.State.UNUSED);
    }

    @Test
    void the_code_of_dendang_without_its_zero_is_found_again() throws IOException {
        Path pack = copy("19.06", "batas-desa.geojson");
        Path achievements = pack.resolve("capaian.csv");
        Files.writeString(achievements, Files.readString(achievements).replace("06060501;", "6060501;"));

        FileReport file = file(service.apply(PackSource.of(List.of(pack))), "capaian.csv");

        assertThat(file.added()).isEqualTo(91);
        assertThat(file.problems()).extracting(p -> p.key()).contains("intake.code.healed");
    }

    private Path copy(String code, String boundaries) throws IOException {
        Path pack = Files.createDirectory(folder.resolve(code));
        try (Stream<Path> files = Files.list(RealPacks.pack(code))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                Files.copy(file, pack.resolve(file.getFileName().toString()));
                pack.resolve(file.getFileName().toString()).toFile().setWritable(true);
            }
        }
        Files.copy(RealPacks.pack(code).resolve(boundaries), pack.resolve("batas-desa.geojson"));
        return pack;
    }

    private static FileReport file(PackReport report, String name) {
        return report.files().stream()
                .filter(f -> f.file().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
