package id.pantau.dashboard.ui;

import static id.pantau.dashboard.ui.MapFigures.AREA;
import static id.pantau.dashboard.ui.MapFigures.LINKS;
import static id.pantau.dashboard.ui.MapFigures.SEPTEMBER;
import static id.pantau.dashboard.ui.MapFigures.TEXTS;
import static id.pantau.dashboard.ui.MapFigures.indicator;
import static id.pantau.dashboard.ui.MapFigures.layer;
import static id.pantau.dashboard.ui.MapFigures.month;
import static id.pantau.dashboard.ui.MapFigures.only;
import static id.pantau.dashboard.ui.MapFigures.report;
import static id.pantau.dashboard.ui.MapFigures.value;
import static id.pantau.dashboard.ui.MapFigures.village;
import static id.pantau.dashboard.ui.MapFigures.without;
import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.i18n.Texts;
import id.pantau.indicator.Direction;
import id.pantau.indicator.FigureState;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorKind;
import id.pantau.region.ui.MapClass;
import id.pantau.region.ui.MapLayer;
import id.pantau.region.ui.MapLine;
import id.pantau.region.ui.MapMonth;
import id.pantau.region.ui.MapRegion;
import id.pantau.region.ui.MapState;
import id.pantau.region.ui.MapValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapLayerFactoryTest {

    @Test
    void a_region_is_told_in_one_sentence() {
        var flow = report(
                indicator(IndicatorKind.FLOW, Direction.HIGHER_IS_BETTER),
                month(SEPTEMBER, value(village(1, "Kelubi"), 31, 45, 1)));

        MapValue told =
                layer(flow, MapColouring.CLASSES).months().getFirst().values().getFirst();

        assertThat(told.label())
                .isEqualTo("Desa Kelubi: 68,9 %, 31 dari 45 ibu hamil; target s.d. September 75,0 %;"
                        + " perlu 3 ibu hamil lagi");
        assertThat(told.lines())
                .contains(
                        new MapLine("Capaian", "31 dari 45 ibu hamil"),
                        new MapLine("Target s.d. September", "75,0 %"),
                        new MapLine("Target setahun", "100,0 %"));
        assertThat(told.cells().getFirst()).isEqualTo("31/45");
    }

    @Test
    void where_lower_is_better_a_limit_is_kept_or_passed() {
        Indicator lower = indicator(IndicatorKind.FLOW, Direction.LOWER_IS_BETTER);
        var flow = report(lower, month(SEPTEMBER, value(village(1, "Kelubi"), 31, 45, 1)));

        MapLayer layer = layer(flow, MapColouring.STATUS);

        assertThat(layer.months().getFirst().values().getFirst().label())
                .contains("batas s.d. September 75,0 %")
                .doesNotContain("target");
        assertThat(layer.legend().classes())
                .extracting(MapClass::text)
                .contains("Baik: Dalam batas, turun/tetap", "Jelek: Melewati batas, naik");
    }

    @Test
    void the_figure_of_the_whole_stands_above_with_two_decimals() {
        assertThat(layer(value(village(1, "Kelubi"), 31, 45, 1))
                        .months()
                        .getFirst()
                        .headline())
                .isEqualTo("Kabupaten Belitung Timur: 1.554/2.254 = 68,94 %");
    }

    @Test
    void what_is_not_a_number_never_looks_like_another() {
        assertThat(only(value(village(1, "A"), 0, 45, 9)).state()).isEqualTo(MapState.ZERO);
        assertThat(only(without(village(1, "A"), FigureState.NOT_REPORTED)).state())
                .isEqualTo(MapState.NOT_REPORTED);
        assertThat(only(without(village(1, "A"), FigureState.REPORTED_EMPTY)).state())
                .isEqualTo(MapState.REPORTED_EMPTY);
        assertThat(only(without(village(1, "A"), FigureState.NOT_EXPECTED)).state())
                .isEqualTo(MapState.NOT_EXPECTED);
        assertThat(only(without(village(1, "A"), FigureState.HIDDEN)).state()).isEqualTo(MapState.HIDDEN);
        assertThat(only(without(village(1, "A"), FigureState.ONLY_PER_PUSKESMAS))
                        .state())
                .isEqualTo(MapState.ONLY_ABOVE);
    }

    @Test
    void villages_without_figures_are_drawn_all_the_same() {
        MapLayer layer = layer(
                without(village(1, "A"), FigureState.ONLY_PER_PUSKESMAS),
                without(village(2, "B"), FigureState.ONLY_PER_PUSKESMAS));

        assertThat(layer.regions()).extracting(MapRegion::code).containsExactly("19.06.01.2001", "19.06.01.2002");
    }

    @Test
    void units_of_somebody_else_leave_no_trace() {
        MapLayer layer =
                layer(without(village(1, "Asing"), FigureState.OUT_OF_SCOPE), value(village(2, "Kelubi"), 31, 45, 1));

        assertThat(layer.regions()).extracting(MapRegion::name).containsExactly("Kelubi");
        assertThat(layer.toString()).doesNotContain("Asing", "19.06.01.2001");
    }

    @Test
    void the_table_runs_from_best_to_worst_with_small_ones_and_missing_ones_last() {
        MapMonth month = layer(
                        without(village(1, "Kosong"), FigureState.NOT_REPORTED),
                        value(village(2, "Kecil"), 9, 9, null),
                        value(village(3, "Kedua"), 20, 45, 2),
                        value(village(4, "Pertama"), 40, 45, 1))
                .months()
                .getFirst();

        assertThat(month.order()).containsExactly(3, 2, 1, 0);
    }

    @Test
    void the_unit_of_the_address_is_open_and_an_unknown_one_opens_nothing() {
        var factory = new MapLayerFactory(
                TEXTS,
                Texts.INDONESIAN,
                report(
                        indicator(IndicatorKind.SNAPSHOT, Direction.HIGHER_IS_BETTER),
                        month(SEPTEMBER, value(village(1, "A"), 1, 45, 1))),
                MapChoice.of(MapColouring.CLASSES));

        assertThat(factory.layer(AREA, List.of(), "19.06.01.2001", MapLinks.NONE)
                        .selectedRegion())
                .isEqualTo("19.06.01.2001");
        assertThat(factory.layer(AREA, List.of(), "11.11.11.1111", LINKS).selectedRegion())
                .isNull();
        assertThat(factory.layer(AREA, List.of(), null, MapLinks.NONE)
                        .regions()
                        .getFirst()
                        .href())
                .isNull();
    }
}
