package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.base.DataVersion;
import id.pantau.base.i18n.Texts;
import id.pantau.base.report.Changes;
import id.pantau.base.report.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class CatalogueIntakeTest {

    @Autowired
    Catalogue catalogue;

    @Autowired
    CatalogueIntake intake;

    @Autowired
    CatalogueSync sync;

    @Autowired
    DataVersion dataVersion;

    @Autowired
    Texts texts;

    @Test
    void the_built_in_catalogue_is_there_after_the_start_and_a_second_start_changes_nothing() {
        List<Indicator> before = catalogue.all();
        long version = dataVersion.current();

        assertThat(before).hasSizeGreaterThanOrEqualTo(45);
        assertThat(before.getFirst().code()).isEqualTo("KIA-K1");
        assertThat(sync.synchronise()).isZero();
        assertThat(catalogue.all()).isEqualTo(before);
        assertThat(dataVersion.current()).isEqualTo(version);
    }

    @Test
    void own_words_replace_built_in_ones_column_by_column_and_survive_the_next_start() {
        int id = catalogue.byCode("GIZ-DS").orElseThrow().id();

        Changes changes =
                apply(Map.of("kode", "GIZ-DS", "nama_id", "Balita datang ke Posyandu (D/S)", "batas", "50|60|70|80"));
        sync.synchronise();

        assertThat(changes).isEqualTo(new Changes(0, 1, 0, List.of()));
        Indicator own = catalogue.byCode("GIZ-DS").orElseThrow();
        assertThat(own.id()).isEqualTo(id);
        assertThat(own.name(Texts.INDONESIAN)).isEqualTo("Balita datang ke Posyandu (D/S)");
        assertThat(own.name(Locale.ENGLISH)).isEqualTo("Under-fives weighed (D/S)");
        assertThat(own.thresholds().getFirst()).isEqualByComparingTo("50");
    }

    @Test
    void the_same_rows_again_change_nothing() {
        Map<String, String> row = own("LOK-GAR");
        apply(row);
        long version = dataVersion.current();

        assertThat(apply(row)).isEqualTo(new Changes(0, 0, 1, List.of()));
        assertThat(dataVersion.current()).isEqualTo(version);
    }

    @Test
    void an_indicator_of_the_kabupaten_is_added_and_raises_the_data_version() {
        long version = dataVersion.current();

        assertThat(apply(own("LOK-GAR"))).isEqualTo(new Changes(1, 0, 0, List.of()));

        assertThat(dataVersion.current()).isEqualTo(version + 1);
        Indicator added = catalogue.byCode("LOK-GAR").orElseThrow();
        assertThat(added.name(Locale.ENGLISH)).isEqualTo("Gardu Elit");
        assertThat(added.denominatorReported()).isTrue();
        assertThat(catalogue.all().getLast()).isEqualTo(added);
    }

    @Test
    void kinds_of_unit_that_do_not_report_are_words_of_the_catalogue_too() {
        apply(Map.of("kode", "IMU-UCI", "tidak_diharapkan", "desa kelurahan"));
        apply(Map.of("kode", "ILP-PKM", "tidak_diharapkan", "tidak_ada"));

        assertThat(catalogue.byCode("IMU-UCI").orElseThrow().notExpected())
                .containsExactlyInAnyOrder(UnitKind.DESA, UnitKind.KELURAHAN);
        assertThat(catalogue.byCode("ILP-PKM").orElseThrow().notExpected()).isEmpty();
        assertThat(catalogue.byCode("ILP-PST").orElseThrow().notExpected()).hasSize(3);
        assertThat(apply(Map.of("kode", "IMU-UCI", "tidak_diharapkan", "dusun")).problems())
                .extracting(Problem::key)
                .containsExactly("indicator.file.unit-kinds");
    }

    @Test
    void everything_that_cannot_be_read_is_listed_with_its_column_and_nothing_of_the_row_is_taken() {
        Map<String, String> row = own("LOK-GAR");
        row.put("jenis", "mingguan");
        row.put("batas", "90|80|70|60");
        row.remove("definisi");

        Changes changes = apply(row);

        assertThat(changes.problems())
                .extracting(Problem::column)
                .containsExactlyInAnyOrder("jenis", "batas", "definisi");
        assertThat(changes.any()).isFalse();
        assertThat(catalogue.byCode("LOK-GAR")).isEmpty();
        assertThat(changes.problems())
                .allSatisfy(p ->
                        assertThat(texts.text(p.key(), p.arguments().toArray())).isNotBlank());
    }

    @Test
    void a_code_twice_in_one_file_is_taken_once_and_a_code_that_is_none_not_at_all() {
        Changes changes = intake.apply(List.of(
                new CatalogueLine(2, own("LOK-GAR")),
                new CatalogueLine(3, own("LOK-GAR")),
                new CatalogueLine(4, own("gardu elit"))));

        assertThat(changes.added()).isEqualTo(1);
        assertThat(changes.problems()).extracting(Problem::row).containsExactly(3, 4);
    }

    private Changes apply(Map<String, String> row) {
        return intake.apply(List.of(new CatalogueLine(2, row)));
    }

    private static Map<String, String> own(String code) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("kode", code),
                Map.entry("nama_id", "Gardu Elit"),
                Map.entry("definisi", "Keluarga yang ikut Gardu Elit"),
                Map.entry("pembilang", "Keluarga peserta"),
                Map.entry("penyebut", "Keluarga sasaran"),
                Map.entry("satuan", "%"),
                Map.entry("jenis", "arus"),
                Map.entry("arah", "naik"),
                Map.entry("klaster", "2"),
                Map.entry("siklus_hidup", "balita"),
                Map.entry("kelompok_sasaran", "dilaporkan"),
                Map.entry("sebutan_sasaran", "keluarga"),
                Map.entry("sumber", "Inovasi daerah")));
    }
}
