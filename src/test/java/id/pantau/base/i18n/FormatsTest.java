package id.pantau.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void numbers_are_written_as_in_indonesia() {
        assertThat(Formats.count(2254)).isEqualTo("2.254");
        assertThat(Formats.count(-1_234_567)).isEqualTo("-1.234.567");
        assertThat(Formats.percent2(new BigDecimal("68.9441"))).isEqualTo("68,94 %");
        assertThat(Formats.percent1(new BigDecimal("68.95"))).isEqualTo("69,0 %");
        assertThat(Formats.percent2(new BigDecimal("4.6125"))).isEqualTo("4,61 %");
        assertThat(Formats.decimals(new BigDecimal("1287.25"), 1)).isEqualTo("1.287,3");
    }

    @Test
    void dates_are_written_as_in_indonesia() {
        assertThat(Formats.date(LocalDate.of(2026, 5, 24))).isEqualTo("24 Mei 2026");
        assertThat(Formats.period(Period.month(2026, 9))).isEqualTo("September 2026");
        assertThat(Formats.period(Period.year(2024))).isEqualTo("2024");
        assertThat(Formats.month(Period.month(2026, 8))).isEqualTo("Agustus");
        assertThat(Formats.shortMonth(Period.month(2026, 10))).isEqualTo("Okt");
    }

    @Test
    void a_moment_names_the_zone_as_people_do() {
        assertThat(Formats.moment(ZonedDateTime.of(2026, 11, 20, 14, 5, 0, 0, ZoneId.of("Asia/Jakarta"))))
                .isEqualTo("20 November 2026, 14.05 WIB");
        assertThat(Formats.moment(ZonedDateTime.of(2026, 11, 20, 8, 0, 0, 0, ZoneId.of("Asia/Makassar"))))
                .isEqualTo("20 November 2026, 08.00 WITA");
    }
}
