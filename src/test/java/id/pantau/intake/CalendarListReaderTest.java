package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.report.Problem;
import id.pantau.followup.CalendarLine;
import id.pantau.followup.CalendarUpload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarListReaderTest {

    private static final CalendarLine NEW_YEAR =
            new CalendarLine(1, LocalDate.of(2027, 1, 1), "Libur nasional", "Tahun Baru 2027");

    private final CalendarListReader reader = new CalendarListReader();
    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 Januari 2027\tLibur nasional\tTahun Baru 2027",
                "1-1-2027\tLibur nasional\tTahun Baru 2027\n",
                "1/1/2027;Libur nasional;Tahun Baru 2027\n\n",
                "2027-01-01,Libur nasional,Tahun Baru 2027"
            })
    void pastedRowsNeedNoNamesOfColumns(String text) {
        assertThat(pasted(text)).containsExactly(NEW_YEAR);
        assertThat(problems).isEmpty();
    }

    @Test
    void withTheNamesTheColumnsMayStandInAnyOrderAndRowsKeepTheirNumber() {
        assertThat(pasted("No\tNama\tTanggal\tJenis\n1\tTahun Baru 2027\t1-1-2027\tLibur nasional"))
                .containsExactly(new CalendarLine(2, NEW_YEAR.day(), NEW_YEAR.kind(), NEW_YEAR.name()));
        assertThat(problems).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldWithItsRowAndColumn() {
        assertThat(pasted("1-1-2027\tlibur\tTahun Baru\n31-2-2027\tlibur\tTidak ada\n\tlibur\tTanpa tanggal"))
                .extracting(CalendarLine::row)
                .containsExactly(1, 3);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo("tanggal");
            assertThat(problem.key()).isEqualTo("intake.row.date");
        });
    }

    @Test
    void aFileNeedsTheNamesOfItsColumns() {
        assertThat(reader.read(file("1-1-2027;libur;Tahun Baru\n"), problems)).isEmpty();
        assertThat(problems).extracting(Problem::key).containsExactly("intake.csv.missing-columns");
    }

    @Test
    void aSpreadsheetIsReadWithItsDates() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Libur");
            sheet.createRow(0).createCell(0).setCellValue("Hari libur nasional 2027");
            var head = sheet.createRow(2);
            List.of("Tanggal", "Jenis", "Nama")
                    .forEach(name ->
                            head.createCell(Math.max(0, head.getLastCellNum())).setCellValue(name));
            var row = sheet.createRow(3);
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            var day = row.createCell(0);
            day.setCellValue(LocalDate.of(2027, 1, 1));
            day.setCellStyle(style);
            row.createCell(1).setCellValue("Libur nasional");
            row.createCell(2).setCellValue("Tahun Baru 2027");
            book.write(bytes);
        }
        assertThat(reader.read(new CalendarUpload("libur.xlsx", bytes.toByteArray(), false), problems))
                .containsExactly(new CalendarLine(4, NEW_YEAR.day(), NEW_YEAR.kind(), NEW_YEAR.name()));
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsTooMuchOrPersonalOrRubbishIsRefusedWithASentence() {
        assertThat(pasted("1-1-2027\tlibur\t" + "a".repeat(100_000))).isEmpty();
        pasted("1-1-2027\tlibur\t3175091234567890");
        reader.read(new CalendarUpload("a.csv", new byte[CalendarUpload.MOST_BYTES + 1], false), problems);
        pasted("1-1-2027\tlibur\t\"tidak ditutup");
        assertThat(problems)
                .extracting(Problem::key)
                .containsExactly(
                        "intake.csv.line-too-long",
                        "intake.csv.nik",
                        "calendar.error.too-long",
                        "facility-register.file.quotes");
        assertThat(problems.get(1).arguments()).as("row").containsExactly(1);
    }

    @Test
    void nothingIsNoList() {
        assertThat(pasted(" \n")).isEmpty();
        assertThat(problems).extracting(Problem::key).containsExactly("calendar.error.empty");
    }

    private List<CalendarLine> pasted(String text) {
        return reader.read(CalendarUpload.pasted("tempelan", text), problems);
    }

    private static CalendarUpload file(String text) {
        return new CalendarUpload("libur.csv", text.getBytes(StandardCharsets.UTF_8), false);
    }
}
