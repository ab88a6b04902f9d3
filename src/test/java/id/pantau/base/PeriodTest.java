package id.pantau.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @Test
    void codes_are_those_of_the_fact_tables() {
        assertThat(Period.month(2000, 1).code()).isZero();
        assertThat(Period.month(2024, 9).code()).isEqualTo(24 * 12 + 8);
        assertThat(Period.year(2024).code()).isEqualTo(22_024);
    }

    @Property
    void every_month_survives_being_written_and_read(
            @ForAll @IntRange(min = 2000, max = 2099) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        Period period = Period.month(year, month);

        assertThat(Period.parse(period.toString())).contains(period);
        assertThat(new Period(period.code())).isEqualTo(period);
        assertThat(period.yearToDate()).hasSize(month).endsWith(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-13", "2024-00", "1999", "2100-01", "2024-9", "2024-09-01", "٢٠٢٤", "abcd"})
    void everything_else_is_no_period(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void a_month_outside_the_calendar_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.month(2024, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(15_000));
    }

    @Test
    void an_annual_total_stands_behind_december_of_its_year() {
        assertThat(Period.year(2024)).isGreaterThan(Period.month(2024, 12)).isLessThan(Period.month(2025, 1));
        assertThat(Period.year(2024).yearToDate()).containsExactly(Period.year(2024));
        assertThat(Period.month(2025, 1).previous()).isEqualTo(Period.month(2024, 12));
    }
}
