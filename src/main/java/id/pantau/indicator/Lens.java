package id.pantau.indicator;

import id.pantau.base.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One indicator in one year, ready to be read for any unit. Lives for one request; restricts nothing. */
final class Lens {

    private final Indicator indicator;
    private final IndicatorSeries series;
    private final Structure structure;
    private final LocalDate today;
    private final Denominators denominators;
    private final Map<Area, Track> tracks = new HashMap<>();
    private final Map<Integer, Track> villages = new HashMap<>();
    private final Map<Integer, Track> puskesmas = new HashMap<>();
    private final Map<Unit, PeriodMemo<DueTarget>> due = new HashMap<>();
    private final Map<List<UnitRef>, PeriodMemo<DueTarget>> dueByCarriers = new HashMap<>();
    private final FigureMaker maker;

    /** @param asked kind of target population; null: by default */
    Lens(
            Indicator indicator,
            IndicatorSeries series,
            Structure structure,
            LocalDate today,
            @Nullable DenominatorKind asked) {
        this.indicator = indicator;
        this.series = series;
        this.structure = structure;
        this.today = today;
        this.denominators = new Denominators(
                series.facts(), series.populations(), indicator.targetGroup(), asked == null ? defaultKind() : asked);
        this.maker = new FigureMaker(this);
    }

    /** The same on another kind of target population. */
    Lens on(DenominatorKind other) {
        return new Lens(indicator, series, structure, today, other);
    }

    Indicator indicator() {
        return indicator;
    }

    IndicatorSeries series() {
        return series;
    }

    Structure structure() {
        return structure;
    }

    /** Whether figures of the period were read. */
    boolean covers(Period period) {
        return period.year() == series.year() || period.year() == series.year() - 1;
    }

    RuleSettings settings() {
        return structure.settings();
    }

    LocalDate today() {
        return today;
    }

    FigureMaker maker() {
        return maker;
    }

    Track track(Area area) {
        return tracks.computeIfAbsent(area, this::passingTrack);
    }

    /** A track that is not kept: for who goes once over all villages and months. */
    Track passingTrack(Area area) {
        return new Track(indicator, area, series.facts(), denominators, settings(), series.year());
    }

    Track villageTrack(int villageId) {
        return villages.computeIfAbsent(villageId, id -> track(Area.ofVillage(id)));
    }

    Track puskesmasTrack(int puskesmasId) {
        return puskesmas.computeIfAbsent(puskesmasId, id -> track(structure.puskesmasArea(indicator, id)));
    }

    Track regencyTrack() {
        return track(structure.regencyArea(indicator));
    }

    /** The kind of target population in use. */
    DenominatorKind kind() {
        return indicator.targetGroup() == null ? DenominatorKind.REPORTED : denominators.kind();
    }

    /** The kinds a page may ask for: those with data, in order of preference; the reported one where there is no other. */
    List<DenominatorKind> choices() {
        List<DenominatorKind> recorded = recordedKinds();
        return recorded.isEmpty() ? List.of(DenominatorKind.REPORTED) : recorded;
    }

    /** What is to be reached in the month of {@code asOf}; null without a local target. */
    @Nullable
    TargetVersion target(Period asOf, List<UnitRef> nearestFirst) {
        int month = asOf.year() == series.year() ? asOf.month() : 1;
        return series.targets().find(indicator.id(), month, nearestFirst).orElse(null);
    }

    /** What the unit is to reach by a period. */
    DueTarget due(Unit unit, Period asOf) {
        return due(unit).get(asOf);
    }

    /** What the unit is to reach, by period. */
    PeriodMemo<DueTarget> due(Unit unit) {
        return due.computeIfAbsent(unit, this::dueOf);
    }

    /** Hundreds of villages take over the same target: it is worked out for all of them together. */
    private PeriodMemo<DueTarget> dueOf(Unit unit) {
        List<UnitRef> carriers = structure.targetOrder(unit).stream()
                .filter(of -> series.targets().has(indicator.id(), of))
                .toList();
        return dueByCarriers.computeIfAbsent(
                carriers, c -> new PeriodMemo<>(series.year(), asOf -> dueTarget(target(asOf, c), asOf)));
    }

    private DueTarget dueTarget(@Nullable TargetVersion target, Period asOf) {
        if (target == null || target.value().signum() <= 0 || indicator.kind() == IndicatorKind.COUNT) {
            return new DueTarget(target, null);
        }
        int total = indicator.rhythm().weightTotal();
        int part = isPaced(asOf) ? indicator.rhythm().weightTo(asOf.month()) : total;
        return new DueTarget(target, new Pace(target.value(), part, total, indicator.multiplier()));
    }

    /** Whether the target grows over the year: only where many months serve one stock of people. */
    boolean isPaced(Period asOf) {
        return indicator.kind() == IndicatorKind.FLOW && !asOf.isAnnual();
    }

    private List<DenominatorKind> recordedKinds() {
        TargetGroup group = indicator.targetGroup();
        return group == null ? List.of() : series.populations().kinds(series.year(), group);
    }

    /** The kind on which the target of the kabupaten is set, else by preference, else what was reported. */
    private DenominatorKind defaultKind() {
        List<DenominatorKind> recorded = recordedKinds();
        var regency = structure.regency();
        if (regency != null) {
            var target = series.targets().find(indicator.id(), 12, List.of(UnitRef.regency(regency.id())));
            if (target.isPresent() && recorded.contains(target.get().denominator())) {
                return target.get().denominator();
            }
        }
        return recorded.isEmpty() ? DenominatorKind.REPORTED : recorded.getFirst();
    }
}
