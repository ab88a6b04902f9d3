package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On which period a page opens: rules §2. */
class PeriodChoiceTest {

    @Test
    void opens_on_the_last_month_with_80_percent_of_reports() {
        var available = List.of(month(8), month(9), month(10));

        assertThat(PeriodChoice.byDefault(
                        available, 2026, p -> p.equals(month(10)) ? suffices(12, 39) : suffices(37, 39)))
                .contains(month(9));
    }

    @Test
    void opens_on_the_last_period_where_none_has_enough_reports() {
        assertThat(PeriodChoice.byDefault(List.of(month(8), month(9)), 2026, p -> false))
                .contains(month(9));
        assertThat(PeriodChoice.byDefault(List.of(), 2026, p -> true)).isEmpty();
    }

    @Test
    void opens_on_the_year_before_and_no_further_where_only_that_has_enough_reports() {
        var available = List.of(Period.month(2024, 5), Period.month(2025, 11), Period.month(2025, 12), month(1));

        assertThat(PeriodChoice.byDefault(available, 2026, p -> p.year() < 2026))
                .contains(Period.month(2025, 12));
        assertThat(PeriodChoice.byDefault(available, 2026, p -> p.year() == 2024))
                .contains(month(1));
        assertThat(PeriodChoice.byDefault(List.of(Period.year(2026), month(9)), 2026, Period::isAnnual))
                .contains(Period.year(2026));
        assertThat(PeriodChoice.lastYear(available)).isEqualTo(2026);
        assertThat(PeriodChoice.lastYear(List.of())).isNull();
    }

    @Test
    void opens_on_months_before_the_annual_total_of_the_same_year() {
        var available = List.of(month(8), month(9), Period.year(2026));

        assertThat(PeriodChoice.byDefault(available, 2026, p -> true)).contains(month(9));
    }

    @Test
    void a_period_without_figures_leads_to_its_nearest_kin_in_the_same_year() {
        var annual = List.of(Period.year(2024));
        var months = List.of(Period.month(2024, 3), Period.month(2024, 5));

        assertThat(PeriodChoice.asked(annual, Period.month(2024, 9))).isEqualTo(Period.year(2024));
        assertThat(PeriodChoice.asked(months, Period.year(2024))).isEqualTo(Period.month(2024, 5));
        assertThat(PeriodChoice.asked(months, Period.month(2024, 4))).isEqualTo(Period.month(2024, 4));
        assertThat(PeriodChoice.asked(months, Period.month(2024, 3))).isEqualTo(Period.month(2024, 3));
        assertThat(PeriodChoice.asked(months, Period.month(2025, 3))).isEqualTo(Period.month(2025, 3));
        assertThat(PeriodChoice.asked(months, Period.year(2025))).isEqualTo(Period.year(2025));
    }

    private static boolean suffices(int reported, int expected) {
        return RuleSettings.DEFAULT.suffices(reported, expected);
    }
}
