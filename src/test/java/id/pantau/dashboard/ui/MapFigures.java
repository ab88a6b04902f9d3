package id.pantau.dashboard.ui;

import id.pantau.base.Level;
import id.pantau.base.Period;
import id.pantau.base.i18n.Texts;
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
import id.pantau.region.ui.MapLayer;
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

/** Figures of villages, and how the map of them is made, for tests of what it shows. */
final class MapFigures {

    static final Texts TEXTS = Texts.ofBundles();
    static final MapArea AREA = new MapArea("/geo/00.json", 107.8, -3.3, 108.4, -2.5);
    static final MapLinks LINKS = new MapLinks(MapChoice.of(MapColouring.CLASSES));
    static final Period SEPTEMBER = Period.month(2026, 9);
    private static final Reporting REPORTED = new Reporting(1, 1, true, UnitKind.DESA);

    private MapFigures() {}

    /** K6 in all villages, with limits of 40, 60, 80 and 100. */
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

    static Unit village(int number, String name) {
        return new Unit(UnitKind.DESA, number, "19.06.01.200" + number, name);
    }

    /** A figure against a target of 75 until now and 100 in the year, status "jelek". */
    static UnitFigure value(Unit unit, long n, long total, @Nullable Integer rank) {
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

    /** No number, and why. */
    static UnitFigure without(Unit unit, FigureState state) {
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

    static IndicatorReport report(Indicator indicator, PeriodFigures... months) {
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

    static PeriodFigures month(Period period, UnitFigure... figures) {
        Unit kabupaten = new Unit(UnitKind.KABUPATEN, 1906, "19.06", "Kabupaten Belitung Timur");
        return new PeriodFigures(period, List.of(figures), untargeted(value(kabupaten, 1_554, 2_254, null)));
    }

    static MapLayer layer(IndicatorReport report, MapColouring colouring) {
        return layer(report, MapChoice.of(colouring));
    }

    static MapLayer layer(IndicatorReport report, MapChoice choice) {
        return new MapLayerFactory(TEXTS, Texts.INDONESIAN, report, choice).layer(AREA, List.of(), null, LINKS);
    }

    /** Figures of September in classes. */
    static MapLayer layer(UnitFigure... figures) {
        return layer(
                report(indicator(IndicatorKind.SNAPSHOT, Direction.HIGHER_IS_BETTER), month(SEPTEMBER, figures)),
                MapColouring.CLASSES);
    }

    /** How one figure is told. */
    static MapValue only(UnitFigure figure) {
        return layer(figure).months().getFirst().values().getFirst();
    }
}
