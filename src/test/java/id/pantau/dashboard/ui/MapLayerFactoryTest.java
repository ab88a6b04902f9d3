package id.pantau.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.i18n.Texts;
import id.pantau.facility.FacilityKind;
import id.pantau.facility.FacilityRow;
import id.pantau.indicator.Channel;
import id.pantau.indicator.Checks;
import id.pantau.indicator.Cluster;
import id.pantau.indicator.DenominatorKind;
import id.pantau.indicator.Direction;
import id.pantau.indicator.FigureState;
import id.pantau.indicator.Gap;
import id.pantau.indicator.Indicator;
import id.pantau.indicator.IndicatorKind;
import id.pantau.indicator.IndicatorReport;
import id.pantau.indicator.IndicatorTexts;
import id.pantau.indicator.LevelNote;
import id.pantau.indicator.LifeCycle;
import id.pantau.indicator.NoStatus;
import id.pantau.indicator.PeriodFigures;
import id.pantau.indicator.Provenance;
import id.pantau.indicator.PwsReading;
import id.pantau.indicator.PwsStatus;
import id.pantau.indicator.Reporting;
import id.pantau.indicator.ReportingRhythm;
import id.pantau.indicator.Targets;
import id.pantau.indicator.Trend;
import id.pantau.indicator.Unit;
import id.pantau.indicator.UnitFigure;
import id.pantau.indicator.UnitKind;
import id.pantau.indicator.UnitLevel;
import id.pantau.region.ui.MapArea;
import id.pantau.region.ui.MapClass;
import id.pantau.region.ui.MapLayer;
import id.pantau.region.ui.MapLine;
import id.pantau.region.ui.MapMonth;
import id.pantau.region.ui.MapPalette;
import id.pantau.region.ui.MapRegion;
import id.pantau.region.ui.MapState;
import id.pantau.region.ui.MapSymbols;
import id.pantau.region.ui.MapValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MapLayerFactoryTest {

    private static final Texts TEXTS = Texts.ofBundles();
    private static final MapArea AREA = new MapArea("/geo/00.json", 107.8, -3.3, 108.4, -2.5);
    private static final MapLinks LINKS = new MapLinks(MapChoice.of(MapColouring.CLASSES));
    private static final Period SEPTEMBER = Period.month(2026, 9);
    private static final Reporting REPORTED = new Reporting(1, 1, true, UnitKind.DESA);

    static Indicator indicator(IndicatorKind kind, Direction direction) {
        var words = new IndicatorTexts("Ibu hamil periksa 6 kali (K6)", "K6", "", "", "", "ibu hamil", "%", null);
        return new Indicator(
                1,
                "KIA-K6",
                words,
                words,
                kind,
                direction,
                Cluster.MOTHER_AND_CHILD,
                LifeCycle.MATERNAL,
                null,
                Arrays.stream(Channel.values()).collect(Collectors.toMap(c -> c, c -> UnitLevel.VILLAGE)),
                100,
                List.of(new BigDecimal(40), new BigDecimal(60), new BigDecimal(80), new BigDecimal(100)),
                new ReportingRhythm(
                        new TreeSet<>(IntStream.rangeClosed(1, 12).boxed().toList()), 10, Collections.nCopies(12, 1)),
                Set.of(),
                new Checks(true, false, false, null, null),
                List.of(),
                "");
    }

    private static Unit village(int number, String name) {
        return new Unit(UnitKind.DESA, number, "19.06.01.200" + number, name);
    }

    private static UnitFigure value(Unit unit, long n, long total, @Nullable Integer rank) {
        return new UnitFigure(
                unit,
                FigureState.VALUE,
                true,
                SEPTEMBER,
                n,
                total,
                DenominatorKind.REAL,
                BigDecimal.valueOf(n * 100).divide(BigDecimal.valueOf(total), MathContext.DECIMAL128),
                REPORTED,
                new Targets(new BigDecimal(75), new BigDecimal(100), null, DenominatorKind.REAL, false, null, null),
                new Gap(
                        false,
                        Math.max(0, (total * 9 + 11) / 12 - n),
                        total - n,
                        total - n,
                        null,
                        null,
                        null,
                        null,
                        null),
                new PwsReading(PwsStatus.JELEK, false, Trend.FALLS, false, null, null, null),
                null,
                total < 10,
                rank,
                List.of());
    }

    private static UnitFigure untargeted(UnitFigure f) {
        return new UnitFigure(
                f.unit(),
                f.state(),
                f.verified(),
                f.asOf(),
                f.numerator(),
                f.denominator(),
                f.denominatorKind(),
                f.coverage(),
                f.reporting(),
                new Targets(null, null, null, null, false, null, null),
                f.gap(),
                f.pws(),
                f.lastYear(),
                f.small(),
                f.rank(),
                f.flags());
    }

    private static UnitFigure without(Unit unit, FigureState state) {
        return new UnitFigure(
                unit,
                state,
                false,
                null,
                null,
                null,
                null,
                null,
                REPORTED,
                new Targets(null, null, null, null, false, null, null),
                null,
                new PwsReading(null, null, Trend.UNKNOWN, null, null, null, NoStatus.NO_FIGURE),
                null,
                false,
                null,
                List.of());
    }

    private static IndicatorReport report(Indicator indicator, PeriodFigures... months) {
        return new IndicatorReport(
                indicator,
                months[months.length - 1].period(),
                false,
                Level.DESA,
                LevelNote.NONE,
                DenominatorKind.REAL,
                List.of(DenominatorKind.REAL),
                Arrays.stream(months).map(PeriodFigures::period).toList(),
                months[months.length - 1].units(),
                months[months.length - 1].whole(),
                List.of(months),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Provenance(List.of(), null, List.of(), List.of()));
    }

    private static PeriodFigures month(Period period, UnitFigure... figures) {
        Unit kabupaten = new Unit(UnitKind.KABUPATEN, 1906, "19.06", "Kabupaten Belitung Timur");
        return new PeriodFigures(period, List.of(figures), untargeted(value(kabupaten, 1_554, 2_254, null)));
    }

    private static MapLayer layer(IndicatorReport report, MapColouring colouring) {
        return layer(report, MapChoice.of(colouring));
    }

    private static MapLayer layer(IndicatorReport report, MapChoice choice) {
        return new MapLayerFactory(TEXTS, Texts.INDONESIAN, report, choice).layer(AREA, List.of(), null, LINKS);
    }

    private static MapLayer layer(UnitFigure... figures) {
        return layer(
                report(indicator(IndicatorKind.SNAPSHOT, Direction.HIGHER_IS_BETTER), month(SEPTEMBER, figures)),
                MapColouring.CLASSES);
    }

    private static MapValue only(UnitFigure figure) {
        return layer(figure).months().getFirst().values().getFirst();
    }

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

    /** The limits of {@link #indicator} are 40, 60, 80 and 100. */
    private static int classOf(long n, long total) {
        return only(value(village(1, "A"), n, total, 1)).classIndex();
    }

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

    @Test
    void only_facilities_with_a_place_are_drawn_each_kind_in_its_form() {
        List<MapSymbols> symbols = FacilitySymbols.of(
                TEXTS,
                Texts.INDONESIAN,
                List.of(
                        facility(FacilityKind.PUSKESMAS, "Gantung", -2.99),
                        facility(FacilityKind.PUSTU, "Kelubi", null)));

        assertThat(symbols)
                .singleElement()
                .satisfies(kind -> assertThat(kind.marks())
                        .singleElement()
                        .extracting("name")
                        .isEqualTo("Puskesmas Gantung"));
    }

    private static FacilityRow facility(FacilityKind kind, String name, @Nullable Double latitude) {
        return new FacilityRow(
                1,
                name,
                kind,
                name,
                null,
                null,
                null,
                latitude,
                latitude == null ? null : 108.2,
                null,
                null,
                null,
                null);
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
