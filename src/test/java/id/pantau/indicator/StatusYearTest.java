package id.pantau.indicator;

import static id.pantau.indicator.Sample.month;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Role;
import id.pantau.base.Scope;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StatusYearTest {

    private static final List<Indicator> KINDS = List.of(
            Sample.flow(),
            Sample.snapshot(),
            Sample.deaths(),
            Sample.due(Sample.flow().withId(7), Sample.rhythm(2, 8)),
            Sample.indicator("GIZ-STU", IndicatorKind.SNAPSHOT, Direction.LOWER_IS_BETTER, null),
            Sample.indicator("LIN-ODF", IndicatorKind.STATE, Direction.HIGHER_IS_BETTER, null));

    /** Four villages, the third one's Puskesmas with a target of its own; the fourth has none to serve it. */
    private static Sample sample(Indicator indicator, long seed) {
        Random random = new Random(seed);
        Sample sample = new Sample()
                .puskesmas(1, 1, 2)
                .puskesmas(2, 3)
                .village(4, 9)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 10 + random.nextInt(90))
                .target(indicator, UnitRef.regency(Sample.REGENCY), 1, 1, "" + random.nextInt(101))
                .target(indicator, UnitRef.puskesmas(2), 1, 1 + random.nextInt(12), "60");
        for (int village = 1; village <= 4; village++) {
            for (int month = 1; month <= 12; month++) {
                if (random.nextInt(4) > 0) {
                    Long numerator = random.nextInt(6) == 0 ? null : (Long) (long) random.nextInt(12);
                    Long denominator = random.nextInt(3) == 0 ? null : (Long) (long) random.nextInt(30);
                    sample.of(indicator, month(month), village, numerator, denominator);
                    sample.of(indicator, month(month).previousYear(), village, numerator, 12L);
                }
            }
        }
        return sample;
    }

    @Property(tries = 60)
    void every_month_has_the_word_that_its_figure_has(@ForAll long seed) {
        for (Indicator indicator : KINDS) {
            Lens lens = sample(indicator, seed).lens(indicator);
            StatusYear statuses = StatusYear.of(lens);
            for (var village : lens.structure().villages()) {
                for (int month = 1; month <= 12; month++) {
                    PwsReading figure = sample(indicator, seed)
                            .village(indicator, month(month), village.id())
                            .pws();

                    assertThat(statuses.status(village.id(), month)).isEqualTo(figure.status());
                    assertThat(statuses.onPace(village.id(), month)).isEqualTo(figure.onPace());
                }
            }
        }
    }

    @Test
    void months_are_counted_over_the_villages_that_may_be_seen() {
        Indicator k6 = Sample.flow();
        Sample sample = new Sample()
                .puskesmas(1, 1, 2, 3)
                .everyVillage(TargetGroup.PREGNANT_WOMEN, 100)
                .target(k6, "96");
        for (int village = 1; village <= 3; village++) {
            sample.of(k6, month(1), village, 10L, null);
            sample.of(k6, month(2), village, village == 1 ? 12L : 1L, null);
        }

        assertThat(months(sample, k6, Sample.dinkes()))
                .containsExactly(
                        new StatusMonth(1, Map.of()),
                        new StatusMonth(2, Map.of(PwsStatus.BAIK, 1, PwsStatus.JELEK, 2)));
        var own = new Scope(Role.PUSTU_HEAD, false, Set.of(), Set.of(2));
        assertThat(months(sample, k6, own).getLast().counts()).containsOnly(Map.entry(PwsStatus.JELEK, 1));
        assertThat(months(sample, Sample.sensitive(k6), Scope.regency(Role.EXECUTIVE)))
                .isEmpty();
    }

    private static List<StatusMonth> months(Sample sample, Indicator indicator, Scope scope) {
        Lens lens = sample.lens(indicator);
        var count = new StatusCount();
        count.add(
                new FigureReader.Opened(lens, month(2), false, List.of(), null, new QualityCheck(List.of(lens), null)),
                StatusYear.of(lens),
                new Sight(scope, Channel.SCREEN, lens.structure(), indicator));
        return count.months();
    }
}
