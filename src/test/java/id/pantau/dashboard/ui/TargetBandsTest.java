package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.i18n.Texts;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.Direction;
import id.pantau.indicator.IndicatorKind;
import id.pantau.indicator.Targets;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The bands round a target are drawn and said, with the numbers of the target to date. */
class TargetBandsTest {

    @Test
    void the_tolerance_lies_behind_the_target_to_date() {
        var bands = bands(IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER).of(targets("75", null, null, "5"));

        assertThat(bands).singleElement().satisfies(band -> {
            assertThat(band.className()).isEqualTo("band-tolerance");
            assertThat(band.from()).isEqualByComparingTo("70");
            assertThat(band.to()).isEqualByComparingTo("75");
            assertThat(band.sentence())
                    .isEqualTo(
                            "Pita putus-putus: dalam toleransi 5 poin persen dari target s.d. kini (70,0 % – 75,0 %); status tidak berubah karenanya");
        });
        assertThat(bands(IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER)
                        .of(targets("3", null, null, "5"))
                        .getFirst()
                        .from())
                .as("nobody reaches less than nothing")
                .isZero();
    }

    @Test
    void where_lower_is_better_it_lies_above_the_limit() {
        assertThat(bands(IndicatorKind.SNAPSHOT, Direction.LOWER_IS_BETTER).of(targets("14", null, null, "2.5")))
                .singleElement()
                .satisfies(band -> {
                    assertThat(band.from()).isEqualByComparingTo("14");
                    assertThat(band.to()).isEqualByComparingTo("16.5");
                });
    }

    @Test
    void minimum_and_stretch_are_a_band_of_their_own() {
        assertThat(bands(IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER).of(targets("75", "70", "95", "5")))
                .extracting(TargetBands.Band::className)
                .containsExactly("band-target", "band-tolerance");
        assertThat(bands(IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER).of(targets("75", "70", null, null)))
                .isEmpty();
    }

    @Test
    void how_it_is_reckoned_says_that_the_status_stands_against_the_target() {
        var higher = bands(IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER);
        assertThat(higher.explained(targets("75", null, null, "2.5")))
                .contains(
                        "Toleransi 2,5 poin persen: sejak 72,50 % sudah hampir mencapai. Toleransi hanya ditunjukkan; status tetap dihitung terhadap 75,00 %.");
        assertThat(higher.explained(targets("75", null, null, null))).isEmpty();
        assertThat(higher.explained(targets("75", null, null, "0"))).isEmpty();
    }

    private static TargetBands bands(IndicatorKind kind, Direction direction) {
        return new TargetBands(Texts.ofBundles(), Texts.INDONESIAN, MapFigures.indicator(kind, direction));
    }

    private static Targets targets(
            String toDate, @Nullable String minimum, @Nullable String stretch, @Nullable String tolerance) {
        return new Targets(
                new BigDecimal(toDate),
                new BigDecimal("100"),
                null,
                DenominatorKind.REAL,
                false,
                null,
                null,
                number(minimum),
                number(stretch),
                number(tolerance),
                null);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
