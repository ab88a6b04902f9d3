package id.pantau.indicator;

import id.pantau.base.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Tells how a figure came about, from the track and the rules that made it: nothing is computed a second way. */
final class ExplanationMaker {

    private final Lens lens;
    private final List<ExplanationStep> steps = new ArrayList<>();

    private ExplanationMaker(Lens lens) {
        this.lens = lens;
    }

    /**
     * @param figure as {@link FigureMaker} made it of {@code track} for {@code period}
     * @param told Puskesmas whose own figure may be told
     */
    static Explanation of(Lens lens, UnitFigure figure, Track track, Period period, IntPredicate told) {
        var maker = new ExplanationMaker(lens);
        maker.explain(figure, track, period, told);
        return new Explanation(maker.steps);
    }

    private void explain(UnitFigure figure, Track track, Period period, IntPredicate told) {
        Reading reading = track.read(period);
        Period asOf = reading.asOf();
        if (!figure.hasValue() || reading.numerator() == null) {
            steps.add(new ExplanationStep.NoNumber(figure.state(), figure.asOf()));
            return;
        }
        Counted counted = track.counted(period);
        units(figure, counted, asOf);
        for (Counted.Difference difference : reading.differences()) {
            lens.structure()
                    .puskesmas(difference.puskesmasId())
                    .filter(p -> told.test(p.id()))
                    .ifPresent(p -> steps.add(new ExplanationStep.Difference(
                            Structure.unit(p), asOf, difference.counted(), difference.reported())));
        }
        numerator(reading.numerator(), track, period, asOf);
        denominator(reading, asOf);
        judgement(figure, reading.numerator(), reading, asOf);
        rank(figure);
    }

    private void units(UnitFigure figure, Counted counted, Period asOf) {
        boolean itself = counted.ofRegency()
                || counted.groups() == 0 && figure.unit().kind().isVillage();
        boolean anyVillage = counted.parts().stream().anyMatch(p -> p.villageId() != null);
        var counting = itself
                ? ExplanationStep.Counting.ITSELF
                : counted.puskesmas() == 0
                        ? ExplanationStep.Counting.VILLAGES
                        : anyVillage ? ExplanationStep.Counting.MIXED : ExplanationStep.Counting.PUSKESMAS;
        boolean outside = counted.parts().stream().anyMatch(Counted.Part::outside);
        steps.add(new ExplanationStep.Units(counting, asOf, figure.reporting(), counted.puskesmas(), outside));
    }

    private void numerator(long n, Track track, Period period, Period asOf) {
        steps.add(
                switch (lens.indicator().kind()) {
                    case FLOW, COUNT ->
                        new ExplanationStep.AddedUp(
                                track.addends(period).stream()
                                        .filter(a -> a.month().compareTo(asOf) <= 0)
                                        .map(a -> new ExplanationStep.Month(a.month(), numerator(a.counted())))
                                        .toList(),
                                n);
                    case SNAPSHOT -> new ExplanationStep.Measured(asOf, period, n);
                    case STATE -> new ExplanationStep.LastKnownState(asOf, n);
                });
    }

    private static @Nullable Long numerator(Counted counted) {
        Cell sum = counted.sum();
        return sum == null ? null : sum.numerator();
    }

    private void denominator(Reading reading, Period asOf) {
        TargetGroup group = lens.indicator().targetGroup();
        DenominatorKind kind = reading.kind();
        List<String> sources = group == null || kind == null || !kind.isRecorded()
                ? List.of()
                : lens.series().populations().sources(asOf.year(), group, kind);
        steps.add(new ExplanationStep.Denominator(
                reading.denominator(), kind, asOf.year(), sources, reading.incomplete()));
        Coverage coverage = reading.coverage(lens.indicator().multiplier());
        if (coverage != null) {
            steps.add(new ExplanationStep.Share(
                    coverage.numerator(), coverage.denominator(), coverage.multiplier(), coverage.value()));
        }
    }

    private void judgement(UnitFigure figure, long n, Reading reading, Period asOf) {
        DueTarget due = lens.due(figure.unit(), asOf);
        TargetVersion target = due.target();
        if (target == null) {
            steps.add(new ExplanationStep.NoTarget(
                    figure.targets().national(), figure.targets().nationalYear()));
        } else {
            Unit from = unit(target.unit());
            boolean inherited = !figure.unit().equals(from);
            steps.add(new ExplanationStep.TargetOfYear(
                    target, from, inherited, figure.targets().onOtherDenominator()));
        }
        Pace pace = due.pace();
        Long of = reading.denominator();
        if (pace != null) {
            boolean weighted =
                    lens.indicator().rhythm().monthWeights().stream().distinct().count() > 1;
            steps.add(new ExplanationStep.PaceToDate(
                    pace.target(), pace.due(), pace.total(), weighted, lens.isPaced(asOf) ? asOf : null, pace.value()));
        }
        if (pace != null && of != null && of > 0) {
            Direction direction = lens.indicator().direction();
            steps.add(new ExplanationStep.Decision(
                    n,
                    pace.scale().longValueExact(),
                    pace.target(),
                    of,
                    pace.due(),
                    pace.have(n),
                    pace.share(of),
                    direction,
                    pace.reached(n, of, direction)));
        }
        people(figure, n, of, pace, asOf);
        status(figure, asOf);
    }

    private void people(UnitFigure figure, long n, @Nullable Long of, @Nullable Pace pace, Period asOf) {
        Gap gap = figure.gap();
        if (gap == null || of == null) {
            return;
        }
        Long now = pace == null
                ? null
                : (Long) (gap.lowerIsBetter() ? pace.wholeYear().mostCases(of) : pace.leastPeople(of));
        Long year = pace == null || gap.lowerIsBetter()
                ? null
                : (Long) pace.wholeYear().leastPeople(of);
        steps.add(new ExplanationStep.People(n, of, now, year, gap));
        if (gap.perWeek() != null && gap.neededYear() != null && gap.neededYear() > 0 && lens.isPaced(asOf)) {
            steps.add(new ExplanationStep.PerWeek(
                    lens.today(), GapRule.weeksLeft(lens.today(), asOf.year()), gap.neededYear(), gap.perWeek()));
        }
        if (gap.behindUnits() != null && gap.behindUnits() > 0 && gap.behindNeeded() != null && pace != null) {
            steps.add(new ExplanationStep.Behind(
                    gap.behindUnits(), gap.behindNeeded(), figure.reporting().units()));
        }
    }

    private void status(UnitFigure figure, Period asOf) {
        Period before = asOf.isAnnual() ? null : lens.maker().pws().before(asOf);
        steps.add(new ExplanationStep.Status(figure.pws(), asOf, before));
    }

    private void rank(UnitFigure figure) {
        var reason = lens.indicator().kind() == IndicatorKind.COUNT
                ? ExplanationStep.RankReason.COUNTED
                : figure.coverage() == null
                        ? ExplanationStep.RankReason.NO_SHARE
                        : figure.small() ? ExplanationStep.RankReason.SMALL : null;
        if (reason != null) {
            steps.add(new ExplanationStep.NoRank(reason, lens.settings().smallBelow()));
        }
    }

    private @Nullable Unit unit(UnitRef ref) {
        Structure structure = lens.structure();
        return switch (ref.level()) {
            case VILLAGE -> structure.village(ref.id()).map(Structure::unit).orElse(null);
            case PUSKESMAS -> structure.puskesmas(ref.id()).map(Structure::unit).orElse(null);
            case REGENCY -> structure.regencyUnit();
        };
    }
}
