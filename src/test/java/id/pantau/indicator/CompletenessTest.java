package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Role;
import id.pantau.base.Scope;
import id.pantau.indicator.Completeness.Share;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which reports that were due have come. */
class CompletenessTest {

    private final Indicator k6 = Sample.flow();
    private final Indicator vitaminA = Sample.due(Sample.snapshot(), Sample.rhythm(2, 8));

    private static Completeness read(Sample sample, Scope scope, Indicator... indicators) {
        var reader = new CompletenessReader(scope, AskedUnit.ALL, YearMonth.of(2026, 10), 3);
        for (Indicator indicator : indicators) {
            reader.add(sample.lens(indicator));
        }
        return reader.result();
    }

    private Sample sample() {
        return new Sample().puskesmas(1, 1, 2).everyVillage(TargetGroup.PREGNANT_WOMEN, 100);
    }

    @Test
    void reports_are_counted_for_the_months_in_which_they_are_due() {
        Sample sample = sample().of(k6, month(8), 1, 1L, null)
                .of(k6, month(9), 1, null, null)
                .of(vitaminA, month(8), 2, 1L, 2L);
        Completeness found = read(sample, Sample.dinkes(), k6, vitaminA);

        assertThat(found.months()).containsExactly(month(8), month(9), month(10));
        assertThat(found.rows().getFirst().months())
                .as("an empty report is a report; vitamin A is due in August alone")
                .containsExactly(new Share(1, 2), new Share(1, 1), new Share(0, 1));
        assertThat(found.rows().getLast().months()).containsExactly(new Share(1, 2), new Share(0, 1), new Share(0, 1));
    }

    @Test
    void no_report_is_due_before_the_village_was_split_off() {
        Sample sample = sample().split(3, 1, LocalDate.of(Sample.YEAR, 9, 1)).of(k6, month(8), 1, 1L, null);

        assertThat(read(sample, Sample.dinkes(), k6).rows().getLast().months())
                .containsExactly(new Share(0, 0), new Share(0, 1), new Share(0, 1));
    }

    @Test
    void a_figure_of_the_puskesmas_is_the_report_of_its_villages() {
        Sample sample = sample().puskesmas(k6, month(10), 1, 9L, null);

        assertThat(read(sample, Sample.dinkes(), k6).rows().getFirst().months().getLast())
                .isEqualTo(new Share(1, 1));
    }

    @Test
    void nothing_is_expected_before_its_day_nor_of_what_never_comes_by_the_month() {
        Sample early = sample().of(k6, month(9), 1, 1L, null).today(LocalDate.of(2026, 11, 1));
        assertThat(read(early, Sample.dinkes(), k6).months()).containsExactly(month(8), month(9));

        assertThat(read(sample(), Sample.dinkes(), k6).rows()).isEmpty();
    }

    @Test
    void only_villages_of_the_scope_are_listed() {
        Sample sample = sample().of(k6, month(8), 1, 1L, null);
        var own = new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(2));

        assertThat(read(sample, own, k6).rows().stream().map(row -> row.unit().id()))
                .containsExactly(2);
    }
}
