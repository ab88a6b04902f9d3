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
        assertThat(EffectRule.of(figure(8, n, all, pace), figure(9, later, laterAll, laterPace), lowerIsBetter, 100))
                .isEqualTo(expected);
    }

    @Test
    void what_is_not_reported_is_not_known() {
        assertThat(EffectRule.of(figure(8, 1, 2, null), null, false, 100)).isEqualTo(EffectWord.NOT_KNOWN);
        var empty = new FigureSnapshot(1, null, null, null, null, 0, false, List.of());
        assertThat(EffectRule.of(figure(8, 1, 2, null), empty, false, 100)).isEqualTo(EffectWord.NOT_KNOWN);
        assertThat(EffectRule.of(empty, figure(9, 1, 2, null), false, 100)).isEqualTo(EffectWord.NOT_KNOWN);
    }

    @Test
    void the_month_that_was_shown_at_opening_says_nothing_yet() {
        assertThat(EffectRule.of(figure(8, 10, 45, null), figure(8, 20, 45, null), false, 100))
                .isEqualTo(EffectWord.NOT_KNOWN);
    }

    private static FigureSnapshot figure(int month, long n, long all, @Nullable BigDecimal pace) {
        BigDecimal coverage = BigDecimal.valueOf(n * 100).divide(BigDecimal.valueOf(all), MathContext.DECIMAL128);
        return new FigureSnapshot(Period.month(2026, month).code(), n, all, coverage, pace, 0, false, List.of());
    }
}
