package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whose report is overdue: rules §5. */
class OverdueTest {

    private final Indicator k6 = Sample.flow();

    @Test
    void who_reports_a_later_month_up_to_december_is_not_silent() {
        Sample sample = new Sample().puskesmas(901, 1, 2).months(k6, 2, 3).of(k6, month(12), 1, 4L, null);
        Overdue overdue = Objects.requireNonNull(
                Overdue.of(sample.today(LocalDate.of(2026, 12, 20)).lens(k6)));

        assertThat(overdue.due()).isEqualTo(month(11));
        assertThat(overdue.silent(Area.ofVillage(1))).isFalse();
        assertThat(overdue.silent(Area.ofVillage(2))).isTrue();
    }
}
