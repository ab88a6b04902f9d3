package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The gap in people: rules §4. */
@SuppressWarnings("NullAway") // a null where a number is expected fails the test
class GapRuleTest {

    private static final int WEEKS = GapRule.weeksLeft(LocalDate.of(2026, 11, 20), 2026);

    private final Indicator k6 = Sample.flow();

    @Test
    void three_readings_of_31_of_45_in_september() {
        Gap gap = gap(31, 45, "100", 9);

        assertThat(gap.neededNow()).isEqualTo(3);
        assertThat(gap.neededYear()).isEqualTo(14);
        assertThat(gap.notServed()).isEqualTo(14);
    }

    @Test
    void needed_per_week_is_whole_people_in_whole_weeks() {
        assertThat(WEEKS).isEqualTo(5);
        assertThat(gap(31, 45, "80", 9).neededYear()).isEqualTo(5);
        assertThat(gap(31, 45, "80", 9).perWeek()).isEqualTo(1);
        assertThat(gap(31, 45, "100", 9).perWeek()).isEqualTo(3);
    }

    @Test
    void a_year_that_is_over_has_no_weeks_left() {
        assertThat(GapRule.weeksLeft(LocalDate.of(2026, 1, 3), 2025)).isZero();
        assertThat(GapRule.weeksLeft(LocalDate.of(2026, 12, 28), 2026)).isZero();
        Gap gap = GapRule.of(31, 45, PaceTest.ofMonth(new BigDecimal("100"), 12), Direction.HIGHER_IS_BETTER, 0);
        assertThat(gap.neededYear()).isEqualTo(14);
        assertThat(gap.perWeek()).isNull();
    }

    @Test
    void villages_are_behind_by_more_people_than_their_sum() {
        Gap whole = wholeOf("60", 12, 7, 2, 2, 2);

        assertThat(whole.neededNow()).isEqualTo(7);
        assertThat(whole.behindNeeded()).isEqualTo(9);
        assertThat(whole.behindUnits()).isEqualTo(3);
    }

    @Test
    void the_surplus_of_one_village_does_not_serve_the_people_of_another() {
        Gap whole = wholeOf("60", 12, 50, 20, 45);

        assertThat(whole.neededNow()).isZero();
        assertThat(whole.above()).isEqualTo(5);
        assertThat(whole.behindNeeded()).isEqualTo(10);
        assertThat(whole.behindUnits()).isEqualTo(1);
    }

    @Test
    void lower_is_better_counts_the_cases_over_the_limit() {
        assertThat(stunting("10").overLimit()).isEqualTo(17);
        assertThat(stunting("14").overLimit()).isZero();
        assertThat(stunting("10").neededNow()).isNull();
    }

    @Test
    void without_target_only_those_not_served_are_known() {
        Gap gap = GapRule.of(31, 45, null, Direction.HIGHER_IS_BETTER, WEEKS);

        assertThat(gap.notServed()).isEqualTo(14);
        assertThat(gap.neededNow()).isNull();
        assertThat(gap.perWeek()).isNull();
    }

    private static Gap gap(long n, long of, String target, int month) {
        return GapRule.of(n, of, PaceTest.ofMonth(new BigDecimal(target), month), Direction.HIGHER_IS_BETTER, WEEKS);
    }

    private static Gap stunting(String limit) {
        return GapRule.of(65, 487, new Pace(new BigDecimal(limit), 12, 12, 100), Direction.LOWER_IS_BETTER, WEEKS);
    }

    /** Villages with these numbers in one month of a year whose whole target is due. */
    private Gap wholeOf(String target, int month, long people, int... numerators) {
        var sample = new Sample();
        int[] ids = new int[numerators.length];
        for (int i = 0; i < numerators.length; i++) {
            ids[i] = i + 1;
        }
        sample.puskesmas(901, ids)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, people)
                .target(k6, target);
        for (int i = 0; i < numerators.length; i++) {
            sample.of(k6, month(month), i + 1, (long) numerators[i], null);
        }
        return sample.regency(k6, month(month)).gap();
    }
}
