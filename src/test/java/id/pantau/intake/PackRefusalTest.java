package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.report.Problem;
import id.pantau.intake.PackReport.Verdict;
import id.pantau.intake.reading.PackSource;
import id.pantau.region.RegencyDetails;
import id.pantau.region.VillageRow;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is not taken: packs and files that are refused, and an import that fails. The data before it stay. */
class PackRefusalTest extends WithOnePack {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"profil.csv", "wilayah.csv", "batas-desa.geojson"})
    void a_pack_without_a_required_file_changes_nothing(String missing) {
        service.apply(source());
        long version = dataVersion.current();
        pack.with("wilayah.csv", TestPack.REGIONS.replace("Lembah", "Lain")).without(missing);

        PackReport report = service.apply(source());

        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(report.reasons()).extracting(Problem::key).contains("intake.pack.required");
        assertThat(regions.villages()).extracting(VillageRow::name).contains("Lembah");
        assertThat(dataVersion.current()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"profil.csv", "wilayah.csv", "batas-desa.geojson"})
    void a_pack_with_a_broken_required_file_changes_nothing_and_the_old_data_stay(String broken) {
        service.apply(source());
        long version = dataVersion.current();
        pack.with(broken, new byte[] {'P', 'K', 3, 4, 0, 1, 2});

        PackReport report = service.apply(source());

        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(file(report, broken).state()).isEqualTo(FileReport.State.REFUSED);
        assertThat(regions.villages()).hasSize(4);
        assertThat(dataVersion.current()).isEqualTo(version);
        assertThat(service.history().getFirst().status()).isEqualTo(RunStatus.REFUSED);
    }

    @Test
    void a_pack_of_another_kabupaten_is_refused_by_name() {
        service.apply(source());
        TestPack other = TestPack.required(folder.resolve("lain"))
                .with("profil.csv", TestPack.PROFILE.replace("81.20", "81.21").replace("Uji Coba", "Sebelah"))
                .with("wilayah.csv", TestPack.REGIONS.replace("81.20.", "81.21."))
                .with("batas-desa.geojson", TestPack.boundaries(0).replace("81.20.", "81.21."));

        PackReport report = service.apply(PackSource.of(List.of(other.folder())));

        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(report.reasons())
                .singleElement()
                .satisfies(p -> assertThat(p.arguments().toString())
                        .contains("Kabupaten Sebelah")
                        .contains("Kabupaten Uji Coba"));
        assertThat(regions.regency()).map(RegencyDetails::code).contains("81.20");
    }

    @Test
    void a_real_pack_is_refused_where_example_data_are_with_the_remedy() {
        TestPack example = TestPack.required(folder.resolve("contoh"))
                .with("profil.csv", TestPack.PROFILE.replace("81.20", "99.99"))
                .with("wilayah.csv", TestPack.REGIONS.replace("81.20.", "99.99."))
                .with("batas-desa.geojson", TestPack.boundaries(0).replace("81.20.", "99.99."));
        service.apply(PackSource.of(List.of(example.folder())));
        assertThat(regions.regency()).map(RegencyDetails::demo).contains(true);

        PackReport report = service.apply(source());

        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(report.reasons()).extracting(Problem::key).containsExactly("region.profile.real-into-demo");
        assertThat(regions.regency()).map(RegencyDetails::code).contains("99.99");
    }

    @Test
    void an_archive_that_cannot_be_opened_is_refused_and_written_down() {
        Path broken = pack.with("rusak.zip", "bukan zip".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .folder()
                .resolve("rusak.zip");

        PackReport report = service.check(PackSource.zip(broken, "rusak.zip"));

        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(report.reasons()).extracting(Problem::key).containsExactly("intake.pack.no-archive");
        assertThat(service.history()).singleElement().satisfies(run -> {
            assertThat(run.status()).isEqualTo(RunStatus.REFUSED);
            assertThat(run.source()).isEqualTo("rusak.zip");
            assertThat(run.sha256()).isNull();
        });
    }

    @Test
    void a_list_of_persons_is_refused_and_nothing_of_it_is_kept() {
        pack.with("capaian.csv", "kode_unit;NIK;nama_anak\n81.20.01.2001;8120010101200001;Budi Santoso\n");

        PackReport report = service.apply(source());

        assertThat(file(report, "capaian.csv").state()).isEqualTo(FileReport.State.REFUSED);
        assertThat(report.verdict()).isEqualTo(Verdict.APPLIED);
        String kept = service.reportOf(service.history().getFirst().id()).orElseThrow();
        assertThat(kept).contains("UU 27/2022").doesNotContain("Budi").doesNotContain("8120010101200001");
    }

    @Test
    void an_import_that_fails_half_way_leaves_nothing_behind_and_is_not_left_running() {
        TestPack.whole(pack.folder());
        long version = dataVersion.current();
        jdbc.sql("ALTER TABLE catchment RENAME TO catchment_away").update();
        try {
            assertThat(service.apply(source()).verdict()).isEqualTo(Verdict.FAILED);
        } finally {
            jdbc.sql("ALTER TABLE catchment_away RENAME TO catchment").update();
        }

        assertThat(database.count("regency")).isZero();
        assertThat(database.count("village")).isZero();
        assertThat(dataVersion.current()).isEqualTo(version);
        assertThat(service.history()).singleElement().extracting(RunRow::status).isEqualTo(RunStatus.FAILED);
    }
}
