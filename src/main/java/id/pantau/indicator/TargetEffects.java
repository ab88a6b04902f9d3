package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.List;

/** Compares how the units stand against the target before and after a change. Knows no database. */
final class TargetEffects {

    private enum Standing {
        ABOVE,
        BELOW,
        NOT_JUDGED
    }

    private TargetEffects() {}

    /**
     * @param before as it is
     * @param after the same with other targets or target populations
     */
    static TargetEffect of(Lens before, Lens after, Period period) {
        Structure structure = before.structure();
        List<Unit> villages = structure.villages().stream()
                .filter(v -> structure.expects(before.indicator(), v))
                .map(Structure::unit)
                .toList();
        boolean anyVillage =
                villages.stream().anyMatch(v -> track(before, v).read(period).hasValue());
        List<Unit> units = anyVillage
                ? villages
                : structure.puskesmas().stream().map(Structure::unit).toList();
        int toAbove = 0;
        int toBelow = 0;
        int newlyJudged = 0;
        for (Unit unit : units) {
            Standing was = standing(before, unit, period);
            Standing is = standing(after, unit, period);
            toAbove += was == Standing.BELOW && is == Standing.ABOVE ? 1 : 0;
            toBelow += was == Standing.ABOVE && is == Standing.BELOW ? 1 : 0;
            newlyJudged += was == Standing.NOT_JUDGED && is != Standing.NOT_JUDGED ? 1 : 0;
        }
        return new TargetEffect(
                before.indicator(),
                period,
                anyVillage ? UnitLevel.VILLAGE : UnitLevel.PUSKESMAS,
                toAbove,
                toBelow,
                newlyJudged,
                false);
    }

    private static Standing standing(Lens lens, Unit unit, Period period) {
        Reading reading = track(lens, unit).read(period);
        Long n = reading.numerator();
        Long of = reading.denominator();
        Pace pace = lens.due(unit, reading.asOf()).pace();
        if (!reading.hasValue() || n == null || of == null || of == 0 || pace == null) {
            return Standing.NOT_JUDGED;
        }
        return pace.reached(n, of, lens.indicator().direction()) ? Standing.ABOVE : Standing.BELOW;
    }

    private static Track track(Lens lens, Unit unit) {
        return unit.kind().isVillage() ? lens.villageTrack(unit.id()) : lens.puskesmasTrack(unit.id());
    }

    /** The same figures with other targets of the year. */
    static Lens with(Lens lens, TargetBook targets) {
        IndicatorSeries series = lens.series();
        return lens(
                lens,
                new IndicatorSeries(series.year(), series.facts(), series.populations(), targets, series.sources()));
    }

    /** The same figures with other target populations. */
    static Lens with(Lens lens, Populations populations) {
        IndicatorSeries series = lens.series();
        return lens(
                lens,
                new IndicatorSeries(series.year(), series.facts(), populations, series.targets(), series.sources()));
    }

    private static Lens lens(Lens lens, IndicatorSeries series) {
        return new Lens(lens.indicator(), series, lens.structure(), lens.today(), null);
    }
}
