package id.pantau.indicator;

import static id.pantau.indicator.Sample.dinkes;
import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Level;
import id.pantau.base.Period;
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

    @Test
    void january_is_not_compared_with_the_year_before() {
        var sample = new Sample()
                .puskesmas(901, 1)
                .of(k6, Period.month(2025, 12), 1, 10L, null)
                .months(k6, 1, 31, 93);

        assertThat(flags(sample, 1, "jump")).isEmpty();
        assertThat(flags(sample, 2, "jump")).isNotEmpty();
    }

    @Test
    void of_a_measurement_the_last_due_month_is_missing_and_late_after_some_days() {
        Indicator measured = Sample.due(Sample.snapshot(), Sample.rhythm(2, 8));
        var sample = new Sample()
                .puskesmas(901, 1, 2)
                .of(measured, month(8).previousYear(), 2, 5L, 10L)
                .of(measured, month(2), 1, 5L, 10L)
                .of(measured, month(8), 1, 5L, 10L)
                .of(measured, month(8), 2, 5L, 10L);

        assertThat(silent(sample.today(LocalDate.of(2026, 8, 20)), month(6), measured))
                .containsExactly("late Februari 2026");
        assertThat(silent(sample.today(LocalDate.of(2026, 3, 8)), month(6), measured))
                .containsExactly("missing Februari 2026");
    }

    @Test
    void an_annual_total_that_did_not_come_is_missing_and_never_late() {
        var sample = new Sample()
                .puskesmas(901, 1, 2)
                .of(k6, Period.year(Sample.YEAR), 1, 5L, 10L)
                .today(LocalDate.of(2027, 3, 1));

        assertThat(silent(sample, Period.year(Sample.YEAR), k6)).containsExactly("missing 2026");
    }

    @Test
    void a_kabupaten_of_a_single_village_is_late_with_it() {
        var sample = new Sample().puskesmas(901, 1).months(k6, 1, 5).today(LocalDate.of(2026, 4, 20));

        assertThat(sample.report(dinkes(), Channel.SCREEN, Level.DESA, month(1), k6)
                        .whole()
                        .flags())
                .extracting(QualityFlag::rule)
                .containsExactly(QualityRules.LATE);
    }

    /** Rule and month of what village 2 did not report. */
    private static List<String> silent(Sample sample, Period period, Indicator indicator) {
        return sample.report(dinkes(), Channel.SCREEN, Level.DESA, period, indicator).units().stream()
                .filter(unit -> unit.unit().id() == 2)
                .flatMap(unit -> unit.flags().stream())
                .map(flag -> flag.rule() + " " + flag.arguments().getFirst())
                .toList();
    }

    private List<QualityFlag> flags(Sample sample, int month, String rule) {
        Predicate<QualityFlag> one = flag -> flag.rule().equals(rule);
        return sample.report(dinkes(), Channel.SCREEN, Level.DESA, month(month), k6).flags().stream()
                .filter(one)
                .toList();
    }
}
