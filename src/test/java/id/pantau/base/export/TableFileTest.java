package id.pantau.base.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pantau.base.Period;
import id.pantau.base.export.TableFile.Fact;
import id.pantau.base.export.TableFile.Head;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

    private static final BigDecimal K4 = new BigDecimal(155_400).divide(new BigDecimal(2254), MathContext.DECIMAL128);

    private static TableFile table(Cell... row) {
        return new TableFile(
                "capaian-kia-k4-2024",
                "Capaian K4",
                List.of(new Fact("Periode", "2024")),
                IntStream.range(0, row.length)
                        .mapToObj(i ->
                                new Head("Kolom " + i, row[i] instanceof Cell.Amount(var v) && v.scale() > 0 ? 2 : 0))
                        .toList(),
                List.of(List.of(row)),
                List.of(new Fact("Sumber", "Profil Kesehatan")));
    }

    private static XSSFSheet sheet(TableFile table) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(FileFormat.XLSX.write(table)))) {
            return book.getSheetAt(0);
        }
    }

    /** Title, facts and head stand above it. */
    private static Row firstRow(TableFile table) throws IOException {
        return sheet(table).getRow(3);
    }

    private static String csv(TableFile table) {
        return new String(FileFormat.CSV.write(table), StandardCharsets.UTF_8);
    }

    @Test
    void a_spreadsheet_holds_numbers_to_the_last_digit_and_shows_two() throws IOException {
        Row row = firstRow(table(Cell.of(1554L), Cell.of(K4), Cell.of(-3L), Cell.of(0L)));

        assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1554 * 100.0 / 2254);
        assertThat(new DataFormatter().formatCellValue(row.getCell(1))).isEqualTo("68.94");
        assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(-3);
        assertThat(row.getCell(3).getNumericCellValue()).isZero();
    }

    @Test
    void dates_and_months_are_dates_and_a_year_is_a_number() throws IOException {
        Row row = firstRow(
                table(Cell.of(LocalDate.of(2026, 11, 20)), Cell.of(Period.month(2026, 9)), Cell.of(Period.year(2024))));

        assertThat(DateUtil.isCellDateFormatted(row.getCell(0))).isTrue();
        assertThat(row.getCell(0).getLocalDateTimeCellValue()).isEqualTo("2026-11-20T00:00");
        assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
        assertThat(row.getCell(1).getLocalDateTimeCellValue()).isEqualTo("2026-09-01T00:00");
        assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(2024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+62", "-5", "@SUM(A1)", "\t=1", "\r=1", "\uFF1D1+1"})
    void what_looks_like_a_formula_stays_a_text(String text) throws IOException {
        TableFile table = table(Cell.of(text));

        var cell = firstRow(table).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(csv(table).lines().skip(1).findFirst().orElseThrow().replace("\"", ""))
                .startsWith("'");
    }

    @Test
    void heads_facts_and_notes_are_guarded_too() {
        var table = new TableFile(
                "t",
                "=1",
                List.of(new Fact("+a", "=2")),
                List.of(new Head("@b", 0)),
                List.of(List.of(Cell.of("Manggar"))),
                List.of(new Fact("-c", "=3")));

        assertThat(csv(table)).isEqualTo("\uFEFF'@b;'+a;'-c\r\nManggar;'=2;'=3\r\n");
    }

    @Test
    void an_ordinary_text_and_a_negative_number_are_left_alone() throws IOException {
        TableFile table = table(Cell.of("Desa Kelubi"), Cell.of(-3L));

        assertThat(firstRow(table).getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
        assertThat(csv(table)).contains("Desa Kelubi;-3;");
    }

    @Test
    void a_csv_is_one_that_an_indonesian_spreadsheet_opens() {
        TableFile table = table(
                Cell.of("Dinas; \"A\""),
                Cell.of(1554L),
                Cell.of(K4),
                Cell.of(LocalDate.of(2026, 11, 20)),
                Cell.of(Period.month(2026, 9)),
                Cell.EMPTY);

        assertThat(csv(table))
                .isEqualTo("\uFEFFKolom 0;Kolom 1;Kolom 2;Kolom 3;Kolom 4;Kolom 5;Periode;Sumber\r\n"
                        + "\"Dinas; \"\"A\"\"\";1554;68,94;2026-11-20;2026-09;;2024;Profil Kesehatan\r\n");
    }

    @Test
    void the_head_stays_in_sight_and_the_notes_stand_below() throws IOException {
        XSSFSheet sheet = sheet(table(Cell.of("Manggar")));

        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 3);
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Capaian K4");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Periode: 2024");
        assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Kolom 0");
        assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("Sumber: Profil Kesehatan");
    }

    @Test
    void thousands_of_rows_are_all_there() throws IOException {
        var rows = IntStream.range(0, 5_000).mapToObj(i -> List.of(Cell.of(i))).toList();
        var table = new TableFile("t", "T", List.of(), List.of(new Head("n", 0)), rows, List.of());

        XSSFSheet sheet = sheet(table);

        assertThat(sheet.getRow(5_002).getCell(0).getNumericCellValue()).isEqualTo(4_999);
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        List<Head> heads = List.of(new Head("a", 0), new Head("b", 0));
        List<List<Cell>> rows = List.of(List.of(Cell.EMPTY));

        assertThatThrownBy(() -> new TableFile("t", "T", List.of(), heads, rows, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_tells_what_is_in_the_file() {
        assertThat(FileName.of("capaian", "KIA-K6", Period.month(2026, 10), null, "desa"))
                .isEqualTo("capaian-kia-k6-2026-10-desa");
        assertThat(FileName.of("../Désa: \"Baru\"/")).isEqualTo("desa-baru");
        assertThat(FileFormat.CSV.fileName(table(Cell.EMPTY))).isEqualTo("capaian-kia-k4-2024.csv");
    }
}
