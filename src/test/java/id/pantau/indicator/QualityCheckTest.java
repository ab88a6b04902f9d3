package id.pantau.indicator;

import static id.pantau.indicator.Sample.dinkes;
import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Quality rules on the figures of a kabupaten: what is compared with what (rules §8). */
class QualityCheckTest {

    private final Indicator k6 = Sample.flow();

    @Test
    void months_are_compared_only_where_the_same_units_reported_enough() {
        var sample = new Sample()
                .puskesmas(901, 1, 2, 3)
                .months(k6, 1, 20, 20)
                .months(k6, 2, null, 30)
                .months(k6, 3, null, 30);

        assertThat(flags(sample, 2, "jump")).isEmpty();

        sample.months(k6, 2, 2, 30).months(k6, 3, 2, 30);
        assertThat(flags(sample, 2, "jump"))
                .singleElement()
                .satisfies(flag -> assertThat(flag.arguments()).containsExactly("24", "80"));
    }

    @Test
    void a_village_that_jumps_is_flagged() {
        var sample = new Sample().puskesmas(901, 1, 2).months(k6, 1, 10, 31).months(k6, 2, 10, 10);

        assertThat(flags(sample, 2, "jump"))
                .extracting(flag -> flag.unit().id())
                .containsExactly(1);
    }

    @Test
    void an_overdue_month_is_late_whatever_month_is_shown() {
        var sample = new Sample()
                .puskesmas(901, 1, 2)
                .months(k6, 1, 1, 1, 1)
                .months(k6, 2, 1, 1)
                .today(LocalDate.of(2026, 4, 20));

        assertThat(flags(sample, 2, "late")).singleElement().satisfies(flag -> {
            assertThat(flag.unit().id()).isEqualTo(2);
            assertThat(flag.arguments()).containsExactly("Maret 2026");
        });
        sample.today(LocalDate.of(2026, 4, 10));
        assertThat(flags(sample, 2, "late")).isEmpty();
        assertThat(flags(sample, 3, "missing"))
                .extracting(flag -> flag.unit().id())
                .containsExactly(2);
    }

    private List<QualityFlag> flags(Sample sample, int month, String rule) {
        Predicate<QualityFlag> one = flag -> flag.rule().equals(rule);
        return sample.report(dinkes(), Channel.SCREEN, Level.DESA, month(month), k6).flags().stream()
                .filter(one)
                .toList();
    }
}
