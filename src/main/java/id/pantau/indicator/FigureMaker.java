package id.pantau.indicator;

import id.pantau.base.Period;
import id.pantau.region.VillageRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges readings: target, gap, status, last year, class. Ranks and flags need the other units and are added by their makers. */
final class FigureMaker {

    private record GapKey(Unit unit, Track track, Period period) {}

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
            return empty(unit, stateOf(unit, track, period), reading);
        }
        Period asOf = reading.asOf();
        Coverage coverage = reading.coverage(lens.indicator().multiplier());
        DueTarget due = lens.due(unit, asOf);
        Gap gap = ownGap(unit, track, period);
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
                List.of());
    }

    /** Finds the status. */
    PwsReader pws() {
        return pws;
    }

    private UnitFigure empty(Unit unit, FigureState state, Reading reading) {
        return new UnitFigure(
                unit,
                state,
                false,
                reading.asOf(),
                null,
                null,
                null,
                null,
                reading.reporting(),
                targets(unit, lens.due(unit, reading.asOf()), null),
                null,
                PwsReading.none(NoStatus.NO_FIGURE),
                null,
                false,
                null,
                List.of());
    }

    /** Villages, one or several, and kecamatan of which only the Puskesmas' figure is known say so. */
    private FigureState stateOf(Unit unit, Track track, Period period) {
        FigureState state = track.read(period).state();
        if (state != FigureState.NOT_REPORTED) {
            return state;
        }
        if (unit.kind().isVillage() && !existed(unit.id(), period)) {
            return FigureState.NOT_EXPECTED;
        }
        boolean elsewhere = villages(unit, track)
                .map(lens.structure()::puskesmasOf)
                .filter(Objects::nonNull)
                .anyMatch(id -> lens.puskesmasTrack(id).read(period).onlyPuskesmas());
        return elsewhere ? FigureState.ONLY_PER_PUSKESMAS : state;
    }

    /** Of a kecamatan also those of which no figure is expected. */
    private Stream<Integer> villages(Unit unit, Track track) {
        return unit.kind() == UnitKind.KECAMATAN
                ? lens.structure().villages().stream()
                        .filter(v -> v.districtId() == unit.id())
                        .map(VillageRow::id)
                : track.area().villages().stream();
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

    /** What is missing in the unit by itself; kept, because the units above ask again. */
    private @Nullable Gap ownGap(Unit unit, Track track, Period period) {
        return gaps.computeIfAbsent(new GapKey(unit, track, period), key -> gap(unit, track.read(period)));
    }

    private @Nullable Gap gap(Unit unit, Reading reading) {
        Long n = reading.numerator();
        Long of = reading.denominator();
        if (n == null || of == null || of == 0 || lens.indicator().kind() == IndicatorKind.COUNT) {
            return null;
        }
        int weeks = GapRule.weeksLeft(lens.today(), reading.asOf().year());
        return GapRule.of(
                n, of, lens.due(unit, reading.asOf()).pace(), lens.indicator().direction(), weeks);
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
        Gap gap = ownGap(unit, track, period);
        if (gap != null) {
            below.add(gap);
        }
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

    private boolean isSmall(Reading reading) {
        Long of = reading.denominator();
        return of != null && of < lens.settings().smallBelow();
    }
}
