package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetRulesTest {

    private static final Indicator K1 = Sample.flow();
    private static final Indicator STUNTING =
            Sample.indicator("GIZ-STU", IndicatorKind.SNAPSHOT, Direction.LOWER_IS_BETTER, null);

    @Test
    void where_higher_is_better_minimum_target_and_stretch_rise() {
        assertThat(refusal(K1, "80", band("75", "90", "5"))).isNull();
        assertThat(refusal(K1, "80", band("80", "80", "0"))).isNull();
        assertThat(refusal(K1, "80", band("80.001", null, null))).isEqualTo("target.error.order-higher");
        assertThat(refusal(K1, "80", band(null, "79.999", null))).isEqualTo("target.error.order-higher");
    }

    @Test
    void where_lower_is_better_they_fall() {
        assertThat(refusal(STUNTING, "14", band("18", "10", null))).isNull();
        assertThat(refusal(STUNTING, "14", band("14", "14", null))).isNull();
        assertThat(refusal(STUNTING, "14", band("13.9", null, null))).isEqualTo("target.error.order-lower");
        assertThat(refusal(STUNTING, "14", band(null, "14.1", null))).isEqualTo("target.error.order-lower");
    }

    @Test
    void what_stands_around_a_share_is_a_share_too() {
        assertThat(refusal(K1, "80", band("-1", null, null))).isEqualTo("target.error.minimum");
        assertThat(refusal(K1, "80", band(null, "100.001", null))).isEqualTo("target.error.stretch");
        assertThat(refusal(K1, "80", band(null, "100", null))).isNull();
        assertThat(refusal(K1, "80", band(null, null, "-0.001"))).isEqualTo("target.error.tolerance");
        assertThat(refusal(K1, "80", band(null, null, "1.2345"))).isEqualTo("target.error.tolerance");
    }

    @Test
    void the_end_never_lies_before_the_start() {
        assertThat(TargetRules.refusal(K1, version("80", TargetBand.NONE, 7, 6, DenominatorKind.PROJECTION)))
                .contains("target.error.until-before-from");
        assertThat(TargetRules.refusal(K1, version("80", TargetBand.NONE, 7, 7, DenominatorKind.PROJECTION)))
                .isEmpty();
        assertThat(TargetRules.refusal(K1, version("80", TargetBand.NONE, 7, 13, DenominatorKind.PROJECTION)))
                .contains("target.error.until-month");
    }

    private static @Nullable String refusal(Indicator indicator, String value, TargetBand band) {
        var kind = indicator.denominatorReported() ? DenominatorKind.REPORTED : DenominatorKind.PROJECTION;
        return TargetRules.refusal(indicator, version(value, band, 1, null, kind))
                .orElse(null);
    }

    private static TargetVersion version(
            String value, TargetBand band, int from, @Nullable Integer until, DenominatorKind kind) {
        return new TargetVersion(
                1,
                2026,
                UnitRef.regency(9999),
                1,
                from,
                new BigDecimal(value),
                kind,
                TargetBasis.of("SK Bupati"),
                band,
                until);
    }

    private static TargetBand band(@Nullable String minimum, @Nullable String stretch, @Nullable String tolerance) {
        return new TargetBand(number(minimum), number(stretch), number(tolerance));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
