package id.pantau.intake.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.report.Problem;
import id.pantau.base.report.Problem.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final CsvColumns COLUMNS = CsvColumns.required("kode nama").optional("pembilang mulai lat target");

    private final List<Problem> problems = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private boolean usable;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("daftar.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kode;nama\n1;Kelubi\n",
                "\uFEFFkode;nama\n1;Kelubi\n",
                "kode,nama\r\n1,Kelubi\r\n",
                "NAMA ; Kode\nKelubi ; 1",
                "\"kode\";\"nama\"\n\"1\";\"Kelubi\"\n",
                "kode;nama\n\n;\n1;Kelubi\n\n",
                "kode;nama\n1;\u00A0Kelubi\u200B\n"
            })
    void reads_a_list_however_a_spreadsheet_has_saved_it(String text) throws IOException {
        read(text.getBytes(UTF_8));

        assertThat(usable).isTrue();
        assertThat(rows).containsExactly("1 Kelubi");
        assertThat(problems).isEmpty();
    }

    @Test
    void counts_rows_as_a_spreadsheet_does() throws IOException {
        read("kode;nama;pembilang\n1;\"Dua\nbaris\";2\n\n3;Padang;x\n".getBytes(UTF_8));

        assertThat(rows).contains("1 Dua baris");
        assertThat(keys()).containsExactly("intake.number.not-a-number");
        assertThat(problems.getFirst().row()).isEqualTo(4);
        assertThat(problems.getFirst().column()).isEqualTo("pembilang");
    }

    @Test
    void reports_unknown_columns_and_reads_the_rest() throws IOException {
        read("kode;nama;catatan;\n1;Kelubi;baik;\n".getBytes(UTF_8));

        assertThat(rows).hasSize(1);
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.severity()).isEqualTo(Severity.INFO);
            assertThat(p.key()).isEqualTo("intake.csv.unknown-columns");
            assertThat(p.arguments()).containsExactly("catatan");
        });
    }

    @Test
    void refuses_a_file_without_a_required_column_or_with_one_twice() throws IOException {
        read("kode;keterangan\n1;x\n".getBytes(UTF_8));
        assertThat(usable).isFalse();
        assertThat(keys()).contains("intake.csv.missing-columns");

        problems.clear();
        read("kode;nama;Nama\n1;x;y\n".getBytes(UTF_8));
        assertThat(usable).isFalse();
        assertThat(keys()).containsExactly("intake.csv.column-twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "NULL", "null", " ", "–"})
    void takes_a_dash_an_empty_cell_and_null_for_no_value(String cell) throws IOException {
        read(("kode;nama;pembilang\n1;Kelubi;" + cell + "\n").getBytes(UTF_8));

        assertThat(rows).containsExactly("1 Kelubi");
        assertThat(problems).isEmpty();
    }

    @Test
    void says_what_to_do_with_text_in_another_encoding() throws IOException {
        read(withMark(UTF_16LE, "kode;nama\n1;Kelubi\n"));
        assertThat(keys()).containsExactly("intake.csv.utf16");

        problems.clear();
        read("kode;nama\n1;Kelubi\n".getBytes(UTF_16LE));
        assertThat(keys()).containsExactly("intake.csv.utf16");

        problems.clear();
        read("kode;nama\n1;Kelubi\n2;Désa\n".getBytes(Charset.forName("windows-1252")));
        assertThat(keys()).containsExactly("intake.csv.not-utf8");
        assertThat(problems.getFirst().arguments()).contains(3);
        assertThat(usable).isFalse();
    }

    @Test
    void names_what_a_binary_file_called_csv_really_is() throws IOException {
        read(new byte[] {'P', 'K', 3, 4, 0, 0, 1});
        assertThat(keys()).containsExactly("intake.csv.binary");
        assertThat(problems.getFirst().arguments()).contains("ZIP");

        problems.clear();
        read("kode;nama\n1;\u0000\u0001\n".getBytes(UTF_8));
        assertThat(keys()).containsExactly("intake.csv.binary");
        assertThat(usable).isFalse();
    }

    @Test
    void a_file_without_line_ends_is_refused_after_its_first_line() throws IOException {
        byte[] rubbish = new byte[1_000_000];
        java.util.Arrays.fill(rubbish, (byte) 'x');

        read(rubbish);

        assertThat(keys()).containsExactly("intake.csv.line-too-long");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_swallows_nothing() throws IOException {
        read(("kode;nama\n1;\"Kelubi\n" + "2;Padang\n".repeat(100_000)).getBytes(UTF_8));

        assertThat(usable).isFalse();
        assertThat(keys()).containsExactly("intake.csv.quotes");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        read(new byte[0]);

        assertThat(keys()).isNotEmpty();
        assertThat(usable).isFalse();
    }

    @Test
    void refuses_a_list_of_persons_and_never_repeats_what_stood_in_it() throws IOException {
        read("kode;nama;NIK;Tgl. Lahir;nama_anak\n1;Kelubi;1906010101200001;2020-01-01;Budi\n".getBytes(UTF_8));

        assertThat(usable).isFalse();
        assertThat(rows).isEmpty();
        assertThat(keys()).containsExactly("intake.csv.personal-data");
        assertThat(problems.getFirst().arguments()).containsExactly("NIK, Tgl. Lahir, nama_anak");
        assertThat(problems.toString()).doesNotContain("Budi").doesNotContain("1906010101200001");
    }

    @Test
    void refuses_a_file_with_an_identity_number_in_any_cell() throws IOException {
        read("kode;nama\n1;Kelubi\n2;1906010101200001\n".getBytes(UTF_8));

        assertThat(usable).isFalse();
        assertThat(keys()).containsExactly("intake.csv.nik");
        assertThat(problems.toString()).doesNotContain("1906010101200001");
    }

    @Test
    void skips_the_row_of_totals_under_a_list() throws IOException {
        read("kode;nama;pembilang\n1;Kelubi;3\nJUMLAH;;3\n".getBytes(UTF_8));

        assertThat(rows).containsExactly("1 Kelubi");
        assertThat(keys()).containsExactly("intake.csv.total-row");
    }

    @Test
    void a_decimal_comma_between_commas_is_told_by_the_number_of_cells() throws IOException {
        read("kode,nama,target\n1,Kelubi,80,5\n2,Padang,80.5\n".getBytes(UTF_8));

        assertThat(rows).containsExactly("2 Padang");
        assertThat(keys()).containsExactly("intake.csv.too-many-cells");
    }

    @Test
    void tells_all_problems_of_all_rows_at_once() throws IOException {
        read("kode;nama;pembilang;mulai;lat\n1;;-1;kemarin;abc\n2;Padang;1e309;31/12/2024;3,11\n".getBytes(UTF_8));

        assertThat(problems)
                .extracting(p -> p.row() + " " + p.column() + " " + p.key())
                .containsExactlyInAnyOrder(
                        "2 nama intake.row.required",
                        "2 pembilang intake.number.negative",
                        "2 mulai intake.row.date",
                        "2 lat intake.number.not-a-number",
                        "3 pembilang intake.number.scientific");
    }

    @Test
    void dots_that_mean_thousands_and_decimals_in_one_column_are_not_guessed() throws IOException {
        read("kode;nama;pembilang\n1;a;2.254\n2;b;12.00\n3;c;1.500\n".getBytes(UTF_8));

        assertThat(keys())
                .containsExactly("intake.number.dot-groups", "intake.number.mixed-dots", "intake.number.mixed-dots");
    }

    private void read(byte[] content) throws IOException {
        Files.write(file, content);
        rows.clear();
        usable = CsvTable.read(file, "daftar.csv", COLUMNS, this::take, problems::add);
    }

    private void take(CsvRow row) {
        String text = row.required("kode") + " " + row.required("nama");
        @Nullable Long count = row.count("pembilang");
        row.date("mulai");
        row.decimal("lat");
        row.decimal("target");
        if (!row.failed()) {
            rows.add(count == null || count > 0 ? text : "");
        }
    }

    private List<String> keys() {
        return problems.stream().map(Problem::key).toList();
    }

    private static byte[] withMark(Charset charset, String text) {
        return ("\uFEFF" + text).getBytes(charset);
    }
}
