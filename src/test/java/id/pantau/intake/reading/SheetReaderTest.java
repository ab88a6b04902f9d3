package id.pantau.intake.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReaderTest {

    private static final CsvColumns COLUMNS = CsvColumns.required("kode nama").optional("buka lat");
    private static final int MOST = 4 << 20;

    @TempDir
    Path folder;

    @Test
    void what_stands_above_the_names_of_columns_is_left_out_and_a_row_keeps_its_number() throws Exception {
        byte[] book = book(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("Daftar 2026");
            line(sheet, 2, "Kode", "NAMA", "catatan");
            line(sheet, 4, "UJI-1", "Muara; \"Lama\"\nBaru", "");
        });
        assertThat(text(book).lines())
                .containsExactly("Kode;NAMA;catatan", "", "", "", "UJI-1;\"Muara; \"\"Lama\"\" Baru\"");
    }

    @Test
    void values_are_those_that_are_stored_with_days_and_codes_as_they_are_meant() throws Exception {
        byte[] book = book(sheet -> {
            line(sheet, 0, "kode", "nama", "buka", "lat", "induk");
            Row row = line(sheet, 1, "", "Hulu");
            row.createCell(0).setCellValue(8120201);
            row.getCell(0).setCellStyle(style(sheet, "00000000"));
            row.createCell(2).setCellValue(LocalDate.of(2020, 2, 29));
            row.getCell(2).setCellStyle(style(sheet, "[$-421]d mmmm yyyy"));
            row.createCell(3).setCellValue(-3.0512345678901);
            row.getCell(3).setCellStyle(style(sheet, "#,##0.00"));
            row.createCell(4).setCellValue(8120010101010001.0);
        });
        assertThat(text(book).lines().skip(1))
                .containsExactly("08120201;Hulu;2020-02-29;-3.0512345678901;8120010101010001");
    }

    @Test
    void days_of_a_workbook_that_counts_from_1904_are_the_days_that_it_shows() throws Exception {
        byte[] book = book(sheet -> {
            sheet.getWorkbook().getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            line(sheet, 0, "kode", "nama", "buka");
            Row row = line(sheet, 1, "UJI-1", "Hulu");
            row.createCell(2).setCellValue(0);
            row.getCell(2).setCellStyle(style(sheet, "yyyy-mm-dd"));
        });
        assertThat(text(book)).contains("UJI-1;Hulu;1904-01-01");
    }

    @Test
    void the_sheet_with_the_columns_counts_and_where_there_is_none_the_first_row_is_left() throws Exception {
        byte[] second = book(sheet -> {
            line(sheet, 0, "Cara mengisi");
            line(sheet.getWorkbook().createSheet("daftar"), 0, "kode", "nama");
        });
        assertThat(text(second)).isEqualToIgnoringNewLines("kode;nama");
        assertThat(text(book(sheet -> line(sheet, 3, "kode", "nik")))).isEqualToIgnoringNewLines("kode;nik");
        assertThat(text(book(sheet -> {}))).isEmpty();
    }

    @Test
    void the_error_of_a_formula_names_its_cell() throws Exception {
        byte[] book = book(sheet -> {
            line(sheet, 0, "kode", "nama");
            line(sheet, 1, "UJI-1").createCell(1).setCellErrorValue(FormulaError.NA.getCode());
        });
        assertThatThrownBy(() -> text(book))
                .isInstanceOfSatisfying(
                        SheetUnreadable.class, e -> assertThat(e.arguments()).containsExactly("B2", "#N/A"));
    }

    @Test
    void a_hostile_file_is_refused_in_one_sentence() throws Exception {
        byte[] good = book(sheet -> {
            line(sheet, 0, "kode", "nama");
            line(sheet, 1, "UJI-1", "Hulu");
        });
        assertRefused("sheet.unreadable", java.util.Arrays.copyOf(good, good.length / 2));
        assertRefused("sheet.unreadable", changed(good, "none", xml -> xml));
        assertRefused("sheet.unreadable", changed(good, "sheet1.xml", xml -> xml.replace("</row>", "")));
        assertRefused(
                "sheet.unreadable",
                changed(
                        good,
                        "sharedStrings.xml",
                        xml -> xml.replaceFirst(
                                "<sst", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst")));
        assertRefused(
                "sheet.unreadable",
                changed(good, "sheet1.xml", xml -> xml.replaceFirst("<worksheet", "<!DOCTYPE worksheet><worksheet")));
        assertRefused("sheet.unreadable", changed(good, "sheet1.xml", xml -> xml + " ".repeat(33 << 20)));
        assertRefused(
                "intake.csv.too-many-columns", changed(good, "sheet1.xml", xml -> xml.replace("\"B2\"", "\"XFD2\"")));
        assertRefused("sheet.unreadable", changed(good, "sheet1.xml", xml -> xml.replace("r=\"2\"", "r=\"1\"")));
        assertThat(text(good)).contains("Hulu");
    }

    @Test
    void more_text_than_a_list_holds_is_not_written() throws Exception {
        byte[] book = book(sheet -> {
            line(sheet, 0, "kode", "nama");
            line(sheet, 999, "UJI-1", "x".repeat(200));
        });
        assertThatThrownBy(() -> SheetReader.write(file(book), COLUMNS, 1_100, new StringBuilder()))
                .isInstanceOf(SheetUnreadable.class)
                .hasMessage("sheet.too-long");
    }

    private void assertRefused(String key, byte[] bytes) {
        assertThatThrownBy(() -> text(bytes))
                .isInstanceOf(SheetUnreadable.class)
                .hasMessage(key);
    }

    private String text(byte[] bytes) throws Exception {
        var text = new StringBuilder();
        SheetReader.write(file(bytes), COLUMNS, MOST, text);
        return text.toString();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("daftar.xlsx"), bytes);
    }

    private static byte[] book(Consumer<XSSFSheet> fill) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            fill.accept(book.createSheet("isi"));
            book.write(out);
            return out.toByteArray();
        }
    }

    private static Row line(XSSFSheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }

    private static org.apache.poi.ss.usermodel.CellStyle style(XSSFSheet sheet, String format) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    /** The same archive with one of its files changed; "none" leaves all of the workbook out. */
    private static byte[] changed(byte[] book, String file, UnaryOperator<String> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(book));
                var to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] bytes = from.readAllBytes();
                if (file.equals("none") && entry.getName().startsWith("xl/")) {
                    continue;
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().endsWith(file)
                                ? change.apply(new String(bytes, UTF_8)).getBytes(UTF_8)
                                : bytes);
            }
        }
        return out.toByteArray();
    }
}
