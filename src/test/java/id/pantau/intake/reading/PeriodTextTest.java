package id.pantau.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTextTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @ParameterizedTest
    @CsvSource({
        "2024, 2024", "2024-09, 2024-09", "2024-9, 2024-09", "2024-09-01, 2024-09", "2024-09-01 00:00:00, 2024-09",
        "Sep-24, 2024-09", "September 2024, 2024-09", "Okt-24, 2024-10", "2026-11, 2026-11", "2025, 2025"
    })
    void reads_years_and_months_and_what_spreadsheets_make_of_them(String text, String expected) {
        assertThat(Objects.requireNonNull(PeriodText.parse(text, NOW).period()).toString())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-13, no-such-month",
        "2024-00, no-such-month",
        "2026-12, future",
        "2027, future",
        "2026, future",
        "1999, unreadable",
        "24-09, unreadable",
        "2024-09-15, unreadable",
        "TW III 2024, unreadable",
        "202409, unreadable"
    })
    void refuses_the_future_the_thirteenth_month_and_anything_else(String text, String fault) {
        assertThat(PeriodText.parse(text, NOW)).isEqualTo(new PeriodText(null, fault));
    }

    @Property
    void any_text_is_either_a_period_or_has_a_reason(@ForAll String text) {
        PeriodText period = PeriodText.parse(text, NOW);

        assertThat(period.period() == null).isEqualTo(period.fault() != null);
    }
}
