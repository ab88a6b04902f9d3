package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSettingsTest {

    @Test
    void eighty_percent_suffice_to_the_very_unit() {
        assertThat(RuleSettings.DEFAULT.suffices(4, 5)).isTrue();
        assertThat(RuleSettings.DEFAULT.suffices(31, 39)).isFalse();
        assertThat(RuleSettings.DEFAULT.suffices(32, 39)).isTrue();
        assertThat(RuleSettings.DEFAULT.suffices(0, 0)).isTrue();
        assertThat(new Reporting(4, 5, true, UnitKind.DESA).complete()).isFalse();
        assertThat(new Reporting(5, 5, true, UnitKind.DESA).complete()).isTrue();
    }

    @Test
    void what_is_set_counts_and_what_cannot_be_read_keeps_its_default() {
        assertThat(RuleSettings.of(Map.of())).isEqualTo(RuleSettings.DEFAULT);
        assertThat(RuleSettings.of(Map.of("rule.sufficient-percent", "eighty", "rule.late-days", "-1")))
                .isEqualTo(RuleSettings.DEFAULT);
        assertThat(RuleSettings.of(Map.of(
                        "rule.sufficient-percent", "90",
                        "rule.small-below", "5",
                        "rule.late-days", "3",
                        "rule.steady-below-pace", "CUKUP",
                        "rule.january-against-december", "true",
                        "rule.measured-percent", "70")))
                .isEqualTo(new RuleSettings(90, 5, 3, PwsStatus.CUKUP, true, 70));
    }

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
