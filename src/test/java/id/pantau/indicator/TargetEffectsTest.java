package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many villages change sides, before anything is saved. */
class TargetEffectsTest {

    private static final Indicator K6 = Sample.flow();

    /** By June 40 %, 45 % and 55 % of 100; the pace of 80 % is 40 %, of 90 % is 45 %, of 100 % is 50 %. */
    private final Sample sample = new Sample()
            .puskesmas(901, 1, 2, 3)
            .everyVillage(TargetGroup.PREGNANT_WOMEN, 100)
            .months(K6, 1, 0, 0, 0, 0, 0, 40)
            .months(K6, 2, 0, 0, 0, 0, 0, 45)
            .months(K6, 3, 0, 0, 0, 0, 0, 55);

    @Test
    void a_higher_target_puts_villages_below_it() {
        assertThat(effect("80", "100")).isEqualTo(expected(0, 2, 0));
        assertThat(effect("80", "90")).isEqualTo(expected(0, 1, 0));
        assertThat(effect("80", "80")).isEqualTo(expected(0, 0, 0));
    }

    @Test
    void a_lower_target_puts_them_above_it() {
        assertThat(effect("100", "80")).isEqualTo(expected(2, 0, 0));
    }

    @Test
    void the_first_target_judges_who_was_not_judged() {
        Lens without = sample.lens(K6);

        assertThat(TargetEffects.of(without, TargetEffects.with(without, book("90")), Sample.month(6)))
                .isEqualTo(expected(0, 0, 3));
    }

    @Test
    void another_number_of_people_changes_sides_too() {
        Lens before = sample.target(K6, "80").lens(K6);
        var fewer = new Populations(List.of(new Populations.Row(
                Sample.YEAR,
                new PopulationValue(
                        TargetGroup.PREGNANT_WOMEN, UnitRef.village(1), DenominatorKind.PROJECTION, 101, "BPS"))));

        TargetEffect effect = TargetEffects.of(before, TargetEffects.with(before, fewer), Sample.month(6));

        assertThat(effect.toBelow()).isEqualTo(1);
    }

    private TargetEffect effect(String from, String to) {
        Lens lens = sample.lens(K6);
        return TargetEffects.of(
                TargetEffects.with(lens, book(from)), TargetEffects.with(lens, book(to)), Sample.month(6));
    }

    private static TargetBook book(String value) {
        return new TargetBook(List.of(new TargetVersion(
                K6.id(),
                Sample.YEAR,
                UnitRef.regency(Sample.REGENCY),
                1,
                1,
                new BigDecimal(value),
                DenominatorKind.PROJECTION,
                TargetBasis.of("SK"))));
    }

    private static TargetEffect expected(int toAbove, int toBelow, int newlyJudged) {
        return new TargetEffect(K6, Sample.month(6), UnitLevel.VILLAGE, toAbove, toBelow, newlyJudged, false);
    }
}
