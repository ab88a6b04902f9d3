package id.pantau.dashboard.ui;

import static id.pantau.dashboard.ui.MapFigures.SEPTEMBER;
import static id.pantau.dashboard.ui.MapFigures.indicator;
import static id.pantau.dashboard.ui.MapFigures.layer;
import static id.pantau.dashboard.ui.MapFigures.month;
import static id.pantau.dashboard.ui.MapFigures.only;
import static id.pantau.dashboard.ui.MapFigures.report;
import static id.pantau.dashboard.ui.MapFigures.value;
import static id.pantau.dashboard.ui.MapFigures.village;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Period;
import id.pantau.indicator.Direction;
import id.pantau.indicator.IndicatorKind;
import id.pantau.indicator.Targets;
import id.pantau.indicator.UnitFigure;
import id.pantau.region.ui.MapClass;
import id.pantau.region.ui.MapLayer;
import id.pantau.region.ui.MapPalette;
import id.pantau.region.ui.MapState;
import id.pantau.region.ui.MapValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Into which class and colour a figure falls, and where a class begins. */
class MapClassesTest {

    @Test
    void a_class_begins_at_its_limit() {
        assertThat(classOf(39, 100)).isZero();
        assertThat(classOf(40, 100)).isEqualTo(1);
        assertThat(classOf(79, 100)).isEqualTo(2);
        assertThat(classOf(80, 100)).isEqualTo(3);
        assertThat(classOf(100, 100)).isEqualTo(4);
        assertThat(classOf(130, 100)).isEqualTo(4);
    }

    @Test
    void what_is_counted_is_classed_by_its_number() {
        MapLayer layer = layer(
                report(
                        indicator(IndicatorKind.COUNT, Direction.LOWER_IS_BETTER),
                        month(SEPTEMBER, value(village(1, "A"), 40, 45, 1), value(village(2, "B"), 39, 45, 2))),
                MapColouring.CLASSES);

        assertThat(layer.months().getFirst().values())
                .extracting(MapValue::classIndex)
                .containsExactly(1, 0);
    }

    @Test
    void the_target_takes_the_place_of_the_nearest_limit_and_its_band_that_of_the_neighbours() {
        List<BigDecimal> limits = numbers(40, 60, 80, 100);

        assertThat(LimitClasses.programme(limits, targets(null, null, null))).isEqualTo(limits);
        assertThat(LimitClasses.programme(limits, targets(85.0, null, null))).isEqualTo(numbers(40, 60, 85, 100));
        assertThat(LimitClasses.programme(limits, targets(85.0, 70.0, 95.0))).isEqualTo(numbers(40, 70, 85, 95));
        assertThat(LimitClasses.programme(limits, targets(85.0, 30.0, null)))
                .as("a minimum below the next limit but one would turn the classes round")
                .isEqualTo(limits);
    }

    @Test
    void limits_of_what_adds_up_grow_with_the_months() {
        UnitFigure figure = value(village(1, "Kelubi"), 31, 45, 1);
        MapLayer layer = layer(
                report(
                        indicator(IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER),
                        month(Period.month(2026, 6), figure),
                        month(SEPTEMBER, figure)),
                MapColouring.CLASSES);

        assertThat(layer.legend().classes()).extracting(MapClass::text).startsWith("< 30", "30 – < 45");
        assertThat(layer.months().getFirst().limits())
                .startsWith("< 20", "20 – < 30")
                .endsWith("≥ 50");
        assertThat(layer.months().getLast().limits()).isEmpty();
    }

    @Test
    void lower_is_better_turns_the_colours_round() {
        assertThat(layer(
                                report(
                                        indicator(IndicatorKind.SNAPSHOT, Direction.LOWER_IS_BETTER),
                                        month(SEPTEMBER, value(village(1, "A"), 1, 45, 1))),
                                MapColouring.CLASSES)
                        .legend()
                        .palette())
                .isEqualTo(MapPalette.SEQUENTIAL_REVERSED);
    }

    @Test
    void a_status_has_its_sign_and_word_on_the_map() {
        MapLayer layer = layer(
                report(
                        indicator(IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER),
                        month(SEPTEMBER, value(village(1, "A"), 0, 45, 1))),
                MapColouring.STATUS);

        assertThat(layer.legend().classes()).extracting(MapClass::symbol).containsExactly("▲", "▽", "△", "▼");
        assertThat(layer.months().getFirst().values().getFirst())
                .extracting(MapValue::state, MapValue::classIndex)
                .containsExactly(MapState.VALUE, 3);
    }

    /** The limits of {@link MapFigures#indicator} are 40, 60, 80 and 100. */
    private static int classOf(long n, long total) {
        return only(value(village(1, "A"), n, total, 1)).classIndex();
    }

    private static List<BigDecimal> numbers(int... numbers) {
        return Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
    }

    private static Targets targets(@Nullable Double target, @Nullable Double minimum, @Nullable Double stretch) {
        BigDecimal year = number(target);
        return new Targets(year, year, null, null, false, null, null, number(minimum), number(stretch), null, null);
    }

    private static @Nullable BigDecimal number(@Nullable Double number) {
        return number == null
                ? null
                : BigDecimal.valueOf(number).stripTrailingZeros().setScale(0);
    }
}
