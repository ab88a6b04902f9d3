package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodMemoTest {

    @Test
    void periods_are_kept_for_three_years_and_never_mixed_up() {
        List<Period> made = new ArrayList<>();
        var memo = new PeriodMemo<String>(Sample.YEAR, period -> {
            made.add(period);
            return period.toString();
        });
        List<Period> periods = new ArrayList<>();
        for (int year = Sample.YEAR - 3; year <= Sample.YEAR + 1; year++) {
            periods.addAll(Period.month(year, 12).yearToDate().toList());
            periods.add(Period.year(year));
        }

        for (int round = 0; round < 2; round++) {
            periods.forEach(period -> assertThat(memo.get(period)).isEqualTo(period.toString()));
        }

        assertThat(made.stream().filter(month(1)::equals)).hasSize(1);
        assertThat(made.stream().filter(Period.year(Sample.YEAR - 2)::equals)).hasSize(1);
        assertThat(made.stream().filter(Period.month(Sample.YEAR - 2, 1)::equals))
                .hasSize(1);
        assertThat(made.stream().filter(Period.year(Sample.YEAR)::equals)).hasSize(1);
        assertThat(made.stream().filter(Period.year(Sample.YEAR - 3)::equals))
                .as("not kept")
                .hasSize(2);
        assertThat(made.stream().filter(Period.month(Sample.YEAR + 1, 1)::equals))
                .as("not kept")
                .hasSize(2);
    }
}
