package id.pantau.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.Statements;
import id.pantau.TestScope;
import id.pantau.base.DataVersion;
import id.pantau.base.Period;
import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.indicator.AttentionQuery;
import id.pantau.indicator.Channel;
import id.pantau.indicator.FigureQuery;
import id.pantau.indicator.FigureService;
import id.pantau.indicator.HeadlineQuery;
import id.pantau.intake.reading.PackSource;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** How many statements the figures of a screen cost: counted by the database, on one connection. */
@IntakeTest
class FigureStatementsTest {

    private static final List<String> HEADLINES =
            List.of("KIA-K6", "IMU-IDL", "GIZ-DS", "GIZ-STU", "KIA-AKI", "KIA-AKB");

    private static final YearMonth LAST =
            YearMonth.now(ZoneId.of("Asia/Jayapura")).minusMonths(1);

    @Autowired
    PackService packs;

    @Autowired
    FigureService figures;

    @Autowired
    DataVersion dataVersion;

    @Autowired
    IntakeDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestScope scope;

    @TempDir
    Path folder;

    @BeforeEach
    void kabupaten() {
        scope.is(Scope.regency(Role.HEALTH_OFFICER));
        database.clean();
        var rows = new StringBuilder("kode_unit;periode;kode_indikator;pembilang;penyebut;sumber\n");
        List<String> villages = List.of("81.20.01.2001", "81.20.01.2002", "81.20.02.2001", "81.20.02.1002");
        for (String indicator : List.of("KIA-K1", "KIA-K4", "KIA-K6", "IMU-IDL", "GIZ-DS", "KIA-AKI", "LAN-SKR")) {
            for (int month = 1; month <= LAST.getMonthValue(); month++) {
                for (String village : villages) {
                    String of = Period.month(LAST.getYear(), month).toString();
                    rows.append("%s;%s;%s;%d;50;uji%n".formatted(village, of, indicator, month));
                }
            }
        }
        Path pack = TestPack.whole(folder.resolve("paket"))
                .with("capaian.csv", rows.toString())
                .with(
                        "wilayah-kerja.csv",
                        TestPack.CATCHMENTS
                                + "08120201;81.20.02.1002;%s;%n"
                                        .formatted(LAST.minusYears(1).atDay(1)))
                .folder();
        assertThat(packs.apply(PackSource.of(List.of(pack))).verdict().name()).isEqualTo("APPLIED");
        everything();
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void one_indicator_costs_six_statements_after_a_change_and_one_otherwise() {
        assertThat(afterAChange(this::report)).isLessThanOrEqualTo(6);
        assertThat(count(this::report)).isEqualTo(1);
    }

    @Test
    void all_of_beranda_costs_no_more_than_one_indicator() {
        assertThat(afterAChange(this::beranda)).isLessThanOrEqualTo(6);
        assertThat(count(this::beranda)).isEqualTo(1);
    }

    @Test
    void flags_over_the_whole_catalogue_cost_four_more_because_they_read_all_of_it() {
        // Three for the rest of the catalogue, one to be sure that the data have not moved on since the request began.
        assertThat(afterAChange(this::everything)).isLessThanOrEqualTo(10);
        assertThat(count(this::everything)).isEqualTo(1);
    }

    @Test
    void months_with_another_wilayah_kerja_cost_nothing_more_than_the_year_before() {
        report();

        assertThat(count(() -> {
                    for (int year = LAST.getYear() - 1; year <= LAST.getYear(); year++) {
                        for (int month = 1; month <= LAST.getMonthValue(); month++) {
                            figures.report(new FigureQuery(
                                    "KIA-K6", Period.month(year, month), null, null, null, Channel.SCREEN));
                        }
                    }
                }))
                .isEqualTo(4);
    }

    @Test
    void a_change_made_during_a_request_is_seen_by_the_rest_of_it() {
        count(() -> {
            long before = numerator();
            assertThat(numerator()).isEqualTo(before);
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                jdbc.sql("UPDATE achievement SET numerator = numerator + 1 WHERE numerator IS NOT NULL")
                        .update();
                dataVersion.raise();
            });
            assertThat(numerator()).isGreaterThan(before);
        });
    }

    private long numerator() {
        return Objects.requireNonNull(
                figures.report(FigureQuery.of("KIA-K6", Channel.SCREEN)).whole().numerator());
    }

    private void report() {
        figures.report(FigureQuery.of("KIA-K6", Channel.SCREEN));
    }

    private void beranda() {
        figures.headlines(new HeadlineQuery(HEADLINES, null, null, null, Channel.SCREEN));
        report();
        figures.attention(new AttentionQuery(List.of(), null, null, null, Channel.SCREEN, 7));
    }

    private void everything() {
        beranda();
        figures.quality(null, null, Channel.SCREEN);
    }

    private long afterAChange(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> dataVersion.raise());
        return count(work);
    }

    private long count(Runnable work) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        return Statements.during(jdbc, work);
    }
}
