package id.pantau.indicator;

import id.pantau.base.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges readings: target, gap, status, last year, class. Ranks and flags need the other units and are added by their makers. */
final class FigureMaker {

    private record GapKey(Unit unit, Period period) {}

    private final Lens lens;
    private final Map<GapKey, Gap> gaps = new HashMap<>();
    private final PwsReader pws;

    FigureMaker(Lens lens) {
        this.lens = lens;
        this.pws = new PwsReader(lens);
    }

    /**
     * The figure of a unit.
     *
     * @param withBelow whether what is missing in the units below may be told
     */
    UnitFigure make(Unit unit, Track track, Period period, boolean withBelow) {
        Reading reading = track.read(period);
        if (!reading.hasValue()) {
            return empty(unit, stateOf(unit, reading, period), reading, period);
        }
        Period asOf = asOf(reading, period);
        Coverage coverage = reading.coverage(lens.indicator().multiplier());
        DueTarget due = lens.due(unit, asOf);
        Gap gap = gap(reading, due.pace(), asOf);
        if (gap != null && unit.kind().isVillage()) {
            gaps.put(new GapKey(unit, period), gap);
        }
        if (gap != null
                && due.pace() != null
                && withBelow
                && !unit.kind().isVillage()
                && !reading.onlyPuskesmasOf(unit)) {
            gap = GapRule.withBelow(gap, below(track, period));
        }
        return new UnitFigure(
                unit,
                FigureState.VALUE,
                reading.verified(),
                asOf,
                reading.numerator(),
                reading.denominator(),
                reading.kind(),
                coverage == null ? null : coverage.value(),
                reading.reporting(),
                targets(unit, due, reading.kind()),
                gap,
                pws.read(track, reading, asOf, due),
                lastYear(track, asOf),
                isSmall(reading),
                null,
                colourClass(reading, coverage, period),
                List.of());
    }

    /** A unit without a number of its own, or whose number must not be told. */
    static UnitFigure withoutValue(Unit unit, FigureState state) {
        return new UnitFigure(
                unit,
                state,
                false,
                null,
                null,
                null,
                null,
                null,
                new Reporting(0, 0, false, UnitKind.DESA),
                Targets.NONE,
                null,
                PwsReading.none(NoStatus.NO_FIGURE),
                null,
                false,
                null,
                null,
                List.of());
    }

    /** Finds the status. */
    PwsReader pws() {
        return pws;
    }

    private UnitFigure empty(Unit unit, FigureState state, Reading reading, Period period) {
        Period asOf = asOf(reading, period);
        return new UnitFigure(
                unit,
                state,
                false,
                asOf,
                null,
                null,
                null,
                null,
                reading.reporting(),
                targets(unit, lens.due(unit, asOf), null),
                null,
                PwsReading.none(NoStatus.NO_FIGURE),
                null,
                false,
                null,
                null,
                List.of());
    }

    /** Villages and kecamatan of which only the Puskesmas' figure is known say so. */
    private FigureState stateOf(Unit unit, Reading reading, Period period) {
        boolean below =
                unit.kind().isVillage() || unit.kind() == UnitKind.KECAMATAN || unit.kind() == UnitKind.OWN_VILLAGES;
        if (reading.state() != FigureState.NOT_REPORTED || !below) {
            return reading.state();
        }
        if (unit.kind().isVillage() && !existed(unit.id(), period)) {
            return FigureState.NOT_EXPECTED;
        }
        boolean elsewhere = lens.structure().villages().stream()
                .filter(v -> unit.kind().isVillage() ? v.id() == unit.id() : v.districtId() == unit.id())
                .map(v -> lens.structure().puskesmasOf(v.id()))
                .anyMatch(id -> id != null
                        && lens.puskesmasTrack(id).read(period).hasValue()
                        && lens.puskesmasTrack(id).read(period).onlyPuskesmas());
        return elsewhere ? FigureState.ONLY_PER_PUSKESMAS : FigureState.NOT_REPORTED;
    }

    /** Nothing is expected of months before a village was split off. */
    private boolean existed(int villageId, Period period) {
        return lens.structure()
                .village(villageId)
                .map(v -> v.existsOn(period.lastMonth().atEndOfMonth()))
                .orElse(true);
    }

    private Targets targets(Unit unit, DueTarget due, @Nullable DenominatorKind used) {
        TargetVersion target = due.target();
        if (target == null) {
            return lens.indicator()
                    .reference(lens.series().year())
                    .map(r -> new Targets(null, null, null, null, false, r.value(), r.year()))
                    .orElse(Targets.NONE);
        }
        Pace pace = due.pace();
        boolean other = lens.indicator().targetGroup() != null && used != null && used != target.denominator();
        return new Targets(
                pace == null ? target.value() : pace.value(),
                target.value(),
                target.basis().text(),
                target.denominator(),
                other,
                null,
                null,
                target.band().minimum(),
                target.band().stretch(),
                target.band().tolerance(),
                target.unit().equals(lens.structure().targetOrder(unit).getFirst())
                        ? null
                        : target.unit().level());
    }

    private @Nullable Gap gap(Reading reading, @Nullable Pace pace, Period asOf) {
        Long n = reading.numerator();
        Long of = reading.denominator();
        if (n == null || of == null || of == 0 || lens.indicator().kind() == IndicatorKind.COUNT) {
            return null;
        }
        int weeks = GapRule.weeksLeft(lens.today(), asOf.year());
        return GapRule.of(n, of, pace, lens.indicator().direction(), weeks);
    }

    /** The gaps of the units that make up an area: villages where these count, else Puskesmas. */
    private List<Gap> below(Track track, Period period) {
        List<Gap> below = new ArrayList<>();
        for (Area.Group group : track.area().groups()) {
            Integer id = group.puskesmasId();
            var puskesmas = id == null ? null : lens.structure().puskesmas(id).orElse(null);
            if (puskesmas != null
                    && lens.puskesmasTrack(puskesmas.id()).read(period).onlyPuskesmas()) {
                add(below, Structure.unit(puskesmas), lens.puskesmasTrack(puskesmas.id()), period);
                continue;
            }
            for (int villageId : group.villages()) {
                lens.structure()
                        .village(villageId)
                        .ifPresent(v -> add(below, Structure.unit(v), lens.villageTrack(v.id()), period));
            }
        }
        return below;
    }

    private void add(List<Gap> below, Unit unit, Track track, Period period) {
        var key = new GapKey(unit, period);
        Gap kept = gaps.get(key);
        if (kept == null) {
            Reading reading = track.read(period);
            Period asOf = asOf(reading, period);
            kept = gap(reading, lens.due(unit, asOf).pace(), asOf);
            if (kept == null) {
                return;
            }
            gaps.put(key, kept);
        }
        below.add(kept);
    }

    private @Nullable LastYear lastYear(Track track, Period asOf) {
        if (asOf.year() != lens.series().year()) {
            return null;
        }
        Reading same = track.read(asOf.previousYear());
        Reading whole = track.read(Period.year(asOf.year() - 1));
        if (!whole.hasValue() && lens.indicator().kind().addsUp()) {
            whole = track.read(Period.month(asOf.year() - 1, 12));
        }
        if (!same.hasValue() && !whole.hasValue()) {
            return null;
        }
        Coverage coverage = same.coverage(lens.indicator().multiplier());
        return new LastYear(same.numerator(), whole.numerator(), coverage == null ? null : coverage.value());
    }

    private @Nullable Integer colourClass(Reading reading, @Nullable Coverage coverage, Period period) {
        boolean counted = lens.indicator().kind() == IndicatorKind.COUNT;
        Long n = reading.numerator();
        if (counted ? n == null : coverage == null) {
            return null;
        }
        int index = 0;
        for (BigDecimal limit : lens.indicator().thresholds(period)) {
            boolean above = coverage != null && !counted
                    ? coverage.compareTo(limit) >= 0
                    : n != null && BigDecimal.valueOf(n).compareTo(limit) >= 0;
            index += above ? 1 : 0;
        }
        return index;
    }

    private boolean isSmall(Reading reading) {
        Long of = reading.denominator();
        return of != null && of < lens.settings().smallBelow();
    }

    private static Period asOf(Reading reading, Period period) {
        return reading.asOf() == null ? period : reading.asOf();
    }
}
