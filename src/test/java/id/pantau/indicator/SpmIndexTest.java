package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.i18n.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SPM: rules §9, with the table of Belitung Timur 2024. */
@SuppressWarnings("NullAway") // a null where a number is expected fails the test
class SpmIndexTest {

    /** Numerator, denominator, goods-services-staff of the twelve services. */
    static final List<String[]> BELITUNG_TIMUR = Stream.of(
                    "1485 2102 97.02",
                    "1680 2102 100",
                    "1642 2138 100",
                    "7742 8409 80.95",
                    "19118 19825 72.22",
                    "83086 86746 63.16",
                    "11620 14277 100",
                    "23035 24264 83.33",
                    "2151 2419 91.67",
                    "328 328 66.67",
                    "2322 2262 80",
                    "2518 3101 90")
            .map(row -> row.split(" "))
            .toList();

    @Test
    void quality_is_coverage_and_means() {
        assertThat(two(quality("1485", "2102", "97.02"))).isEqualTo("75,92");
    }

    @Test
    void coverage_is_capped_at_100_here_and_nowhere_else() {
        assertThat(two(quality("2322", "2262", "80"))).isEqualTo("96,00");
        assertThat(Formats.percent2(new Coverage(2322, 2262, 100).value())).isEqualTo("102,65 %");
    }

    @Test
    void the_index_is_the_plain_mean_of_the_twelve() {
        BigDecimal index = SpmIndex.index(BELITUNG_TIMUR.stream()
                .map(row -> quality(row[0], row[1], row[2]))
                .toList());

        assertThat(two(index)).isEqualTo("87,62");
        assertThat(SpmClass.of(index)).isEqualTo(SpmClass.TUNTAS_MADYA);
    }

    @Test
    void what_a_service_would_add_if_it_reached_everybody() {
        SpmReport report = belitungTimur();

        assertThat(two(report.indexWith(Set.of()))).isEqualTo("87,62");
        BigDecimal mothers = report.indexWith(Set.of(SpmService.IBU_HAMIL));
        assertThat(two(mothers)).isEqualTo("89,58");
        assertThat(SpmClass.of(mothers)).isEqualTo(SpmClass.TUNTAS_MADYA);
        BigDecimal births = report.indexWith(Set.of(SpmService.IBU_HAMIL, SpmService.IBU_BERSALIN));
        assertThat(two(births)).isEqualTo("90,92");
        assertThat(SpmClass.of(births)).isEqualTo(SpmClass.TUNTAS_UTAMA);
        assertThat(two(report.rows().getFirst().gainIfFull())).isEqualTo("1,96");
        assertThat(report.rows().get(SpmService.TERDUGA_TBC.ordinal()).gainIfFull())
                .as("above 100 already")
                .isEqualByComparingTo("0");
    }

    private static SpmReport belitungTimur() {
        List<SpmReport.Row> rows = new ArrayList<>();
        for (SpmService service : SpmService.values()) {
            String[] row = BELITUNG_TIMUR.get(service.ordinal());
            long n = Long.parseLong(row[0]);
            long of = Long.parseLong(row[1]);
            rows.add(new SpmReport.Row(
                    service,
                    n,
                    of,
                    new Coverage(n, of, 100).value(),
                    new BigDecimal(row[2]),
                    quality(row[0], row[1], row[2]),
                    null));
        }
        BigDecimal index =
                SpmIndex.index(rows.stream().map(SpmReport.Row::quality).toList());
        return new SpmReport(2024, rows, index, SpmClass.of(index), List.of(2024));
    }

    @Test
    void eleven_services_have_no_index() {
        assertThat(SpmIndex.index(List.of(BigDecimal.TEN))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "100, TUNTAS_PARIPURNA",
        "99.996, TUNTAS_UTAMA",
        "90, TUNTAS_UTAMA",
        "89.99, TUNTAS_MADYA",
        "80, TUNTAS_MADYA",
        "70, TUNTAS_PRATAMA",
        "60, TUNTAS_MUDA",
        "59.99, BELUM_TUNTAS"
    })
    void classes(BigDecimal index, SpmClass spmClass) {
        assertThat(SpmClass.of(index)).isEqualTo(spmClass);
    }

    private static BigDecimal quality(String n, String of, String means) {
        return SpmIndex.quality(
                new Coverage(Long.parseLong(n), Long.parseLong(of), 100).value(), new BigDecimal(means));
    }

    private static String two(BigDecimal number) {
        return Formats.decimals(number, 2);
    }
}
