package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedRowsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "80;80",
                "82,5;82.5",
                "0;0",
                "1.234,5;1234.5",
                "2.254;2254",
                "82.5;82.5",
                "68.94 %;68.94",
                "80%;80",
                "-1;-1"
            })
    void numbers_are_read_as_people_here_write_them(String text, BigDecimal number) {
        assertThat(PastedRows.number(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"delapan puluh", "8O", "80,5,1", "1,234.5", "12.34.5", "", "1e5", "=80", "123456789012345678901"
            })
    void what_is_no_number_is_none(String text) {
        assertThat(PastedRows.number(text)).isEmpty();
    }

    @Test
    void rows_keep_their_numbers_where_lines_are_empty() {
        var rows = PastedRows.of("Dekat\t80\r\n\r\n Jauh \t 70 \n\t\n");

        assertThat(rows).extracting(PastedRows.Row::number).containsExactly(1, 3);
        assertThat(rows.getLast().cells()).containsExactly("Jauh", "70");
        assertThat(rows.getLast().cell(5)).isEmpty();
        assertThat(PastedRows.of("Dekat;80").getFirst().cells()).containsExactly("Dekat", "80");
    }
}
