package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.base.DomainException;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.report.Problem;
import id.pantau.intake.PackReport.Verdict;
import id.pantau.intake.reading.PackSource;
import id.pantau.region.VillageRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a pack brings, as its check has said, and who brings one. */
class PackServiceTest extends WithOnePack {

    @Test
    void a_check_says_what_would_happen_and_changes_nothing() {
        long before = dataVersion.current();

        PackReport report = service.check(source());

        assertThat(report.verdict()).isEqualTo(Verdict.READY);
        assertThat(file(report, "wilayah.csv").added()).isEqualTo(6);
        assertThat(file(report, "batas-desa.geojson").added()).isEqualTo(4);
        assertThat(file(report, "capaian.csv").state()).isEqualTo(FileReport.State.ABSENT);
        assertThat(regions.regency()).isEmpty();
        assertThat(database.count("village")).isZero();
        assertThat(database.count("boundary")).isZero();
        assertThat(dataVersion.current()).isEqualTo(before);
        assertThat(service.history()).isEmpty();
    }

    @Test
    void a_pack_is_applied_as_its_check_has_said() {
        PackReport check = service.check(source());
        PackReport result = service.apply(source());

        assertThat(result.verdict()).isEqualTo(Verdict.APPLIED);
        assertThat(result.files()).isEqualTo(check.files());
        assertThat(regions.villages())
                .extracting(VillageRow::name)
                .containsExactly("Mata Air", "Lembah", "Bandar", "Muara");
        assertThat(service.history()).singleElement().satisfies(run -> {
            assertThat(run.status()).isEqualTo(RunStatus.APPLIED);
            assertThat(run.added()).isEqualTo(result.added());
            assertThat(run.finished()).isNotNull();
            assertThat(service.reportOf(run.id()))
                    .hasValueSatisfying(t -> assertThat(t).contains("wilayah.csv"));
        });
    }

    @Test
    void the_same_pack_twice_changes_nothing() {
        service.apply(source());
        long version = dataVersion.current();

        PackReport check = service.check(source());
        assertThat(check.files()).noneMatch(FileReport::changesAnything);
        assertThat(check.verdict()).isEqualTo(Verdict.SAME);
        PackReport again = service.apply(PackSource.zip(pack.zip(), "lagi.zip"));

        assertThat(again.verdict()).isEqualTo(Verdict.SAME);
        assertThat(again.added() + again.changed()).isZero();
        assertThat(dataVersion.current()).isEqualTo(version);
        assertThat(service.history()).extracting(RunRow::status).containsExactly(RunStatus.SAME, RunStatus.APPLIED);
        assertThat(service.history())
                .extracting(RunRow::sha256)
                .doesNotContainNull()
                .hasSize(2);
        assertThat(service.history().getFirst().sha256())
                .isEqualTo(service.history().getLast().sha256());
    }

    @Test
    void what_has_changed_is_told_apart_from_what_is_new() {
        service.apply(source());
        pack.with(
                "wilayah.csv",
                TestPack.REGIONS.replace("Lembah", "Lembah Hijau") + "81.20.02.2003;desa;Tanjung;8120020003\n");

        PackReport report = service.apply(source());

        FileReport file = file(report, "wilayah.csv");
        assertThat(List.of(file.added(), file.changed(), file.same())).containsExactly(1, 1, 5);
        assertThat(regions.village("81.20.01.2002"))
                .hasValueSatisfying(v -> assertThat(v.name()).isEqualTo("Lembah Hijau"));
    }

    @Test
    void problems_of_all_files_are_told_at_once() {
        pack.with("wilayah.csv", TestPack.REGIONS.replace("desa;Lembah", "dusun;Lembah"))
                .with("fasilitas.csv", "kode;nama\n1;x\n")
                .with("capaian.csv", "kode_unit;periode;kode_indikator;pembilang;penyebut\nx;2024;KIA-K1;12 %;3\n");

        PackReport report = service.check(source());

        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(report.problems())
                .extracting(p -> p.file() + ":" + p.row() + " " + p.key())
                .contains(
                        "wilayah.csv:5 intake.row.word",
                        "fasilitas.csv:1 intake.csv.missing-columns",
                        "capaian.csv:2 intake.number.percent");
        assertThat(database.count("regency")).isZero();
    }

    @Test
    void a_kecamatan_whose_code_has_become_a_date_is_recognised_by_its_villages() {
        pack.with("wilayah.csv", TestPack.REGIONS.replace("81.20.01;kecamatan", "81.20.1;kecamatan"));

        PackReport report = service.apply(source());

        assertThat(report.verdict()).isEqualTo(Verdict.APPLIED);
        assertThat(report.problems()).extracting(Problem::key).contains("intake.code.healed");
        assertThat(regions.districts()).extracting(d -> d.code()).containsExactly("81.20.01", "81.20.02");
    }

    @Test
    void a_report_is_safe_to_open_in_a_spreadsheet() {
        pack.with("wilayah.csv", TestPack.REGIONS.replace("desa;Lembah", "=cmd|' /C calc'!A0;Lembah"));

        String csv = service.csv(service.check(source()));

        assertThat(csv.lines().filter(l -> l.startsWith("="))).isEmpty();
        assertThat(csv).contains("wilayah.csv;5;jenis;Ditolak;");
    }

    @Test
    void figures_of_villages_puskesmas_and_people_from_elsewhere_are_taken_as_verified() {
        TestPack.whole(pack.folder());

        PackReport report = service.apply(source());

        FileReport file = file(report, "capaian.csv");
        assertThat(file.added()).as("%s", file.problems()).isEqualTo(6);
        assertThat(file.refused() + file.unmatched()).isZero();
        assertThat(service.check(source()).verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void figures_that_cannot_be_taken_are_told_row_by_row_and_the_others_are_stored() {
        TestPack.whole(pack.folder()).with("capaian.csv", """
                kode_unit;periode;kode_indikator;pembilang;penyebut;sumber
                81.20.01.2001;2024-09;KIA-K1;8;10;uji
                81.20.01.2001;2024-09;KIA-K1;9;10;uji
                81.20.09.2001;2024-09;KIA-K1;8;10;uji
                81.20.01.2002;2024-09;TIDAK-ADA;8;10;uji
                81.20.01.2002;2024-13;KIA-K1;8;10;uji
                81.20.01.2002;2099-01;KIA-K1;8;10;uji
                81.20.01.2002;2024-09;KIA-K1;12 %;10;uji
                81.20.02.2001;2024-09;KIA-K1;30;20;uji
                8120201;2024;KIA-K1;30;20;uji
                """);

        FileReport file = file(service.apply(source()), "capaian.csv");

        assertThat(file.added()).isEqualTo(2);
        assertThat(file.unmatched()).isEqualTo(2);
        assertThat(file.refused()).isEqualTo(5);
        assertThat(file.problems())
                .extracting(p -> p.row() + " " + p.key())
                .contains(
                        "2 figure.intake.repeated",
                        "3 figure.intake.repeated",
                        "6 intake.period.no-such-month",
                        "7 intake.period.future",
                        "8 intake.number.percent",
                        "10 intake.code.healed");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"HEALTH_OFFICER", "HEALTH_HEAD"},
            mode = EnumSource.Mode.EXCLUDE)
    void for_anybody_but_the_dinkes_packs_do_not_exist(Role role) {
        scope.is(role.seesWholeRegency() ? Scope.regency(role) : Scope.nothing(role));

        assertThatThrownBy(() -> service.check(source())).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> service.apply(source())).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> service.history()).isInstanceOf(DomainException.NotFound.class);
        assertThatThrownBy(() -> service.reportOf(1)).isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void a_doubtful_boundary_is_left_out_until_somebody_confirms_it() {
        pack.with(
                "batas-desa.geojson",
                TestPack.boundaries(0)
                        .replace("\"kode\":\"81.20.02.1002\"", "\"kode\":\"8120029999\",\"kecamatan\":\"Hilir\""));

        PackReport check = service.check(source());

        assertThat(file(check, "batas-desa.geojson").added()).isEqualTo(3);
        assertThat(check.doubtful()).singleElement().satisfies(shape -> {
            assertThat(shape.position()).isEqualTo(4);
            assertThat(shape.name()).isEqualTo("Bandar");
            assertThat(shape.suggestion()).isNotNull();
        });

        PackReport sure = service.apply(source().confirming(Map.of(4, "81.20.02.1002")));

        assertThat(sure.doubtful()).isEmpty();
        assertThat(file(sure, "batas-desa.geojson").added()).isEqualTo(4);
    }
}
