package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

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
}
