package id.pantau.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.intake.reading.NumberText.Style;
import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "2254|2254",
                "2.254|2254",
                "1.234.567|1234567",
                "1,234,567|1234567",
                "139,0|139",
                "139.00|139",
                "1.234,00|1234",
                "2 254|2254",
                "007|7"
            })
    void reads_a_count_however_it_is_grouped(String text, long expected) {
        assertThat(NumberText.count(text).value()).isEqualTo(BigDecimal.valueOf(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 %|percent",
                "12%|percent",
                "NaN|not-finite",
                "Infinity|not-finite",
                "1e309|scientific",
                "1E+5|scientific",
                "-3|negative",
                "(3)|negative",
                "12,5|not-whole",
                "12.5|not-whole",
                "#DIV/0!|spreadsheet-error",
                "=A1+B1|formula",
                "dua|not-a-number",
                "1.2.3|not-a-number",
                "2,254|ambiguous",
                "99999999999|too-large",
                "12 orang|not-a-number",
                "1,23,456|not-a-number"
            })
    void gives_every_unreadable_count_its_own_reason(String text, String fault) {
        NumberText number = NumberText.count(text);

        assertThat(number.fault()).isEqualTo(fault);
        assertThat(number.value()).isNull();
    }

    @Test
    void does_not_guess_a_decimal_that_could_be_thousands() {
        assertThat(NumberText.decimal("2.254").fault()).isEqualTo("ambiguous");
        assertThat(NumberText.decimal("2,254").fault()).isEqualTo("ambiguous");
        assertThat(NumberText.decimal("0.254").value()).isEqualByComparingTo("0.254");
        assertThat(NumberText.decimal("68,94").value()).isEqualByComparingTo("68.94");
        assertThat(NumberText.decimal("68.94").value()).isEqualByComparingTo("68.94");
        assertThat(NumberText.decimal("1.234,5").value()).isEqualByComparingTo("1234.5");
        assertThat(NumberText.decimal("1,234.5").value()).isEqualByComparingTo("1234.5");
    }

    @Property
    void what_is_written_the_indonesian_way_is_read_back(@ForAll @IntRange(min = 0, max = 1_000_000_000) int number) {
        String written = String.format(Locale.forLanguageTag("id-ID"), "%,d", number);

        assertThat(NumberText.count(written).value()).isEqualTo(BigDecimal.valueOf(number));
        assertThat(NumberText.count(Integer.toString(number)).value()).isEqualTo(BigDecimal.valueOf(number));
        assertThat(NumberText.count(number + ",00").value()).isEqualTo(BigDecimal.valueOf(number));
    }

    @Property
    void any_text_is_either_a_number_or_has_a_reason(@ForAll @StringLength(max = 40) String text) {
        NumberText count = NumberText.count(text);
        NumberText decimal = NumberText.decimal(text);

        assertThat(count.value() == null).isEqualTo(count.fault() != null);
        assertThat(decimal.value() == null).isEqualTo(decimal.fault() != null);
    }

    @Test
    void tells_how_a_dot_was_read() {
        assertThat(NumberText.count("2.254").style()).isEqualTo(Style.DOT_GROUPS);
        assertThat(NumberText.count("12.00").style()).isEqualTo(Style.DOT_DECIMALS);
        assertThat(NumberText.count("12,00").style()).isEqualTo(Style.COMMA_DECIMALS);
        assertThat(NumberText.count("12").style()).isEqualTo(Style.PLAIN);
    }
}
