package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(TargetRules.refusal(K1, version("80", TargetBand.NONE, 1, 0, DenominatorKind.PROJECTION)))
                .contains("target.error.until-month");
        assertThat(TargetRules.refusal(K1, version("80", TargetBand.NONE, 1, 1, DenominatorKind.PROJECTION)))
                .isEmpty();
        assertThat(TargetRules.refusal(K1, version("80", TargetBand.NONE, 12, 12, DenominatorKind.PROJECTION)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1999, 1, 80, PROJECTION, target.error.year",
        "2100, 1, 80, PROJECTION, target.error.year",
        "2000, 1, 80, PROJECTION,",
        "2099, 12, 80, PROJECTION,",
        "2026, 0, 80, PROJECTION, target.error.month",
        "2026, 13, 80, PROJECTION, target.error.month",
        "2026, 1, -0.001, PROJECTION, target.error.value",
        "2026, 1, 0, PROJECTION,",
        "2026, 1, 99.999, PROJECTION,",
        "2026, 1, 99.9999, PROJECTION, target.error.value",
        "2026, 1, 100, PROJECTION,",
        "2026, 1, 100.001, PROJECTION, target.error.percent"
    })
    void every_number_of_a_target_has_its_limits(
            int year, int month, BigDecimal value, DenominatorKind kind, @Nullable String refusal) {
        assertThat(TargetRules.refusal(K1, UnitLevel.VILLAGE, year, month, value, kind))
                .isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void a_number_of_people_may_be_larger_than_a_share_and_not_endless() {
        Indicator deaths = Sample.deaths();

        assertThat(refusal(deaths, "101", TargetBand.NONE)).isNull();
        assertThat(refusal(deaths, "999999", TargetBand.NONE)).isNull();
        assertThat(refusal(deaths, "999999.001", TargetBand.NONE)).isEqualTo("target.error.value");
    }

    @Test
    void a_target_stands_where_figures_go_and_on_the_people_that_they_have() {
        Indicator perPuskesmas = Sample.sensitive(Sample.flow());
        assertThat(TargetRules.refusal(
                        perPuskesmas, UnitLevel.PUSKESMAS, 2026, 1, BigDecimal.TEN, DenominatorKind.PROJECTION))
                .isEmpty();
        Indicator reported = Sample.indicator("PTM-HT", IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER, null);
        assertThat(TargetRules.refusal(
                        reported, UnitLevel.VILLAGE, 2026, 1, BigDecimal.TEN, DenominatorKind.PROJECTION))
                .contains("target.error.denominator");
        assertThat(TargetRules.refusal(reported, UnitLevel.VILLAGE, 2026, 1, BigDecimal.TEN, DenominatorKind.REPORTED))
                .isEmpty();
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
