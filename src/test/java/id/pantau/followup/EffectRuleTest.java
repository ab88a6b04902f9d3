package id.pantau.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moved, or not moved; never more. */
class EffectRuleTest {

    /** n/N in percent with its pace, at opening and later. */
    @ParameterizedTest
    @CsvSource({
        // Six more people, and the pace has gone on as far: 6,67 behind on both days.
        "27,45,66.67, 33,45,80, false, NOT_MOVED",
        // More people served, yet further behind the pace.
        "20,40,58.33, 22,40,66.67, false, NOT_MOVED",
        "20,40,58.33, 26,40,66.67, false, MOVED",
        // Lower is better: 17 over the limit, then 9.
        "65,487,10, 57,487,10, true, MOVED",
        "65,487,10, 66,487,10, true, NOT_MOVED",
        // Without a pace: exactly one person of 45 is enough, and none is not.
        "10,45,, 11,45,, false, MOVED",
        "10,45,, 10,45,, false, NOT_MOVED",
        // A pace on one day only is no pace.
        "10,45,50, 11,45,, false, MOVED",
        // One person's worth is that of the smaller denominator: 0,6 better is not one of 100.
        "10,100,, 53,500,, false, NOT_MOVED",
    })
    void it_moved_when_the_distance_is_better_by_one_person(
            long n,
            long all,
            @Nullable BigDecimal pace,
            long later,
            long laterAll,
            @Nullable BigDecimal laterPace,
            boolean lowerIsBetter,
            EffectWord expected) {
        assertThat(EffectRule.of(
                        figure(8, n, all, pace), figure(9, later, laterAll, laterPace), false, lowerIsBetter, 100))
                .isEqualTo(expected);
    }

    @Test
    void what_is_not_reported_is_not_known() {
        assertThat(EffectRule.of(figure(8, 1, 2, null), null, false, false, 100))
                .isEqualTo(EffectWord.NOT_KNOWN);
        var empty = new FigureSnapshot(1, null, null, null, null, 0, false, List.of());
        assertThat(EffectRule.of(figure(8, 1, 2, null), empty, false, false, 100))
                .isEqualTo(EffectWord.NOT_KNOWN);
        assertThat(EffectRule.of(empty, figure(9, 1, 2, null), false, false, 100))
                .isEqualTo(EffectWord.NOT_KNOWN);
    }

    @Test
    void the_month_that_was_shown_at_opening_says_nothing_yet() {
        assertThat(EffectRule.of(figure(8, 10, 45, null), figure(8, 20, 45, null), false, false, 100))
                .isEqualTo(EffectWord.NOT_KNOWN);
    }

    @Test
    void what_adds_up_over_the_year_says_nothing_without_a_pace_on_both_days() {
        BigDecimal pace = BigDecimal.valueOf(70);
        FigureSnapshot october = figure(10, 30, 45, pace);
        // In January it begins anew, and the target of the new year is often not set before March.
        assertThat(EffectRule.of(october, january(2, 45, null), true, false, 100))
                .isEqualTo(EffectWord.NOT_KNOWN);
        assertThat(EffectRule.of(october, january(2, 45, BigDecimal.valueOf(6)), true, false, 100))
                .as("−3,33 points, then −1,56: not one person of 45")
                .isEqualTo(EffectWord.NOT_MOVED);
        assertThat(EffectRule.of(october, january(4, 45, BigDecimal.valueOf(6)), true, false, 100))
                .isEqualTo(EffectWord.MOVED);
        assertThat(EffectRule.of(figure(8, 10, 45, null), figure(9, 14, 45, null), true, false, 100))
                .as("within a year it rises whatever is done")
                .isEqualTo(EffectWord.NOT_KNOWN);
        assertThat(EffectRule.of(figure(8, 10, 45, null), figure(9, 14, 45, pace), true, false, 100))
                .isEqualTo(EffectWord.NOT_KNOWN);
    }

    private static FigureSnapshot january(long n, long all, @Nullable BigDecimal pace) {
        return figure(2027, 1, n, all, pace);
    }

    private static FigureSnapshot figure(int month, long n, long all, @Nullable BigDecimal pace) {
        return figure(2026, month, n, all, pace);
    }

    private static FigureSnapshot figure(int year, int month, long n, long all, @Nullable BigDecimal pace) {
        BigDecimal coverage = BigDecimal.valueOf(n * 100).divide(BigDecimal.valueOf(all), MathContext.DECIMAL128);
        return new FigureSnapshot(Period.month(year, month).code(), n, all, coverage, pace, 0, false, List.of());
    }
}
