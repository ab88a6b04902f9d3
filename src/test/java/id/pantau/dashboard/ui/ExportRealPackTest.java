package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.DatabaseTest;
import id.pantau.RealPacks;
import id.pantau.TestScope;
import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.base.export.FileFormat;
import id.pantau.base.export.TableFile;
import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureQuery;
import id.pantau.indicator.FigureService;
import id.pantau.intake.PackReport.Verdict;
import id.pantau.intake.PackService;
import id.pantau.intake.reading.PackSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The check values of a real kabupaten (rules §11), to the last digit of the files. */
@DatabaseTest
@TestPropertySource(properties = "pantau.test.database=export")
class ExportRealPackTest {

    @Autowired
    private PackService packs;

    @Autowired
    private FigureService figures;

    @Autowired
    private FileFacts facts;

    @Autowired
    private Texts texts;

    @Autowired
    private TestScope scope;

    @BeforeEach
    void load() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        assertThat(packs.apply(PackSource.of(List.of(RealPacks.pack("19.06")))).verdict())
                .isIn(Verdict.APPLIED, Verdict.SAME);
    }

    private TableFile table(String indicator) {
        var report = figures.report(
                new FigureQuery(indicator, Period.year(2024), Level.PUSKESMAS, null, null, Channel.EXPORT));
        return new FigureFiles(texts, Texts.INDONESIAN, facts).achievement(report);
    }

    @Test
    void the_check_values_stand_in_the_spreadsheet_and_in_the_csv_to_the_last_digit() throws IOException {
        assertKabupaten("KIA-K1", 1731, 2254, "76,80");
        assertKabupaten("KIA-K4", 1554, 2254, "68,94");
        assertKabupaten("GIZ-DS", 6476, 10667, "60,71");
        assertKabupaten("GIZ-STU", 347, 7523, "4,61");
        assertKabupaten("GIZ-WAS", 239, 7523, "3,18");
        assertKabupaten("IMU-IDL", 1747, 2072, "84,31");
        assertKabupaten("LAN-SKR", 11620, 14155, "82,09");
    }

    private void assertKabupaten(String indicator, int n, int all, String share) throws IOException {
        TableFile table = table(indicator);
        Row row = kabupaten(table);
        int column = table.heads().stream().map(TableFile.Head::title).toList().indexOf("Pembilang (n)");
        assertThat(row.getCell(column).getNumericCellValue()).as(indicator).isEqualTo(n);
        assertThat(row.getCell(column + 1).getNumericCellValue()).isEqualTo(all);
        assertThat(row.getCell(column + 2).getNumericCellValue()).isEqualTo(n * 100.0 / all);
        assertThat(new DataFormatter().formatCellValue(row.getCell(column + 2)).replace('.', ','))
                .isEqualTo(share);
        assertThat(new String(FileFormat.CSV.write(table), StandardCharsets.UTF_8))
                .contains(";" + n + ";" + all + ";" + share + ";Dilaporkan");
    }

    private static Row kabupaten(TableFile table) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(FileFormat.XLSX.write(table)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            for (Row row : sheet) {
                if (row.getRowNum() > 2
                        && row.getCell(1) != null
                        && row.getCell(1).getStringCellValue().equals("Kabupaten")) {
                    return row;
                }
            }
        }
        throw new AssertionError("no row of the kabupaten");
    }
}
