package id.pantau.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a figure hands on about its target, so that a chart can draw the band and say whose target it is. */
class TargetsInFiguresTest {

    private static final Indicator K6 = Sample.flow();

    private final Sample sample = new Sample()
            .puskesmas(901, 1, 2)
            .village(3, 1)
            .everyVillage(TargetGroup.PREGNANT_WOMEN, 100)
            .months(K6, 1, 5)
            .months(K6, 2, 5)
            .months(K6, 3, 5)
            .target(K6, UnitRef.regency(Sample.REGENCY), 1, 1, "80")
            .target(K6, UnitRef.puskesmas(901), 1, 1, "70")
            .target(new TargetVersion(
                    K6.id(),
                    Sample.YEAR,
                    UnitRef.village(2),
                    1,
                    1,
                    new BigDecimal("60"),
                    DenominatorKind.PROJECTION,
                    TargetBasis.of("SK"),
                    new TargetBand(new BigDecimal("55"), new BigDecimal("75"), new BigDecimal("2.5")),
                    null));

    @Test
    void a_unit_says_whose_target_it_takes_over() {
        assertThat(targets(1).inheritedFrom()).isEqualTo(UnitLevel.PUSKESMAS);
        assertThat(targets(2).inheritedFrom()).isNull();
        assertThat(targets(3).inheritedFrom()).isEqualTo(UnitLevel.REGENCY);
        assertThat(sample.regency(K6, Sample.month(1)).targets().inheritedFrom())
                .isNull();
    }

    @Test
    void minimum_stretch_and_tolerance_come_with_the_target() {
        assertThat(targets(2).minimum()).isEqualByComparingTo("55");
        assertThat(targets(2).stretch()).isEqualByComparingTo("75");
        assertThat(targets(2).tolerance()).isEqualByComparingTo("2.5");
        assertThat(targets(1).minimum()).isNull();
    }

    @Test
    void a_tolerance_changes_neither_the_status_nor_the_gap() {
        var alike = new Sample().village(1, 1).village(2, 1).everyVillage(TargetGroup.PREGNANT_WOMEN, 100);
        for (int village : List.of(1, 2)) {
            alike.months(K6, village, 4, 5, 4)
                    .target(new TargetVersion(
                            K6.id(),
                            Sample.YEAR,
                            UnitRef.village(village),
                            1,
                            1,
                            new BigDecimal("60"),
                            DenominatorKind.PROJECTION,
                            TargetBasis.of("SK"),
                            new TargetBand(null, null, village == 1 ? new BigDecimal("10") : null),
                            null));
        }

        UnitFigure with = alike.village(K6, Sample.month(3), 1);
        UnitFigure without = alike.village(K6, Sample.month(3), 2);
        assertThat(with.pws()).isEqualTo(without.pws());
        assertThat(with.pws().status()).isEqualTo(PwsStatus.JELEK);
        assertThat(with.gap()).isEqualTo(without.gap());
    }

    private Targets targets(int village) {
        return sample.village(K6, Sample.month(1), village).targets();
    }
}
