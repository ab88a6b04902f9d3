package id.pantau.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sorts figures best → worst and gives ranks: ranked ones, then small ones, then those without a number, each group stable. */
final class Order {

    private record Ranked(UnitFigure figure, @Nullable Coverage coverage) {}

    private Order() {}

    static List<UnitFigure> ranked(List<UnitFigure> figures, Indicator indicator, RuleSettings settings) {
        boolean counted = indicator.kind() == IndicatorKind.COUNT;
        List<@Nullable Coverage> coverages = new ArrayList<>();
        figures.forEach(f ->
                coverages.add(counted ? null : Coverage.of(f.numerator(), f.denominator(), indicator.multiplier())));
        List<@Nullable Integer> ranks = Ranking.ranks(coverages, indicator.direction(), settings.smallBelow());
        List<Ranked> all = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            all.add(new Ranked(withRank(figures.get(i), ranks.get(i)), coverages.get(i)));
        }
        var best = Ranking.bestFirst(indicator.direction());
        Comparator<Ranked> byValue =
                (a, b) -> a.coverage() == null || b.coverage() == null ? 0 : best.compare(a.coverage(), b.coverage());
        Comparator<Ranked> order = Comparator.<Ranked>comparingInt(r -> group(r, counted))
                .thenComparing(counted ? byCount(indicator.direction()) : byValue);
        return all.stream().sorted(order).map(Ranked::figure).toList();
    }

    /** The figure with its flags. */
    static UnitFigure with(UnitFigure figure, List<QualityFlag> flags) {
        return flags.isEmpty()
                ? figure
                : copy(
                        figure,
                        figure.rank(),
                        Stream.concat(figure.flags().stream(), flags.stream()).toList());
    }

    private static int group(Ranked ranked, boolean counted) {
        UnitFigure figure = ranked.figure();
        if (!figure.hasValue()) {
            return figure.state() == FigureState.OUT_OF_SCOPE ? 4 : 3;
        }
        if (counted) {
            return 0;
        }
        return figure.rank() != null ? 0 : ranked.coverage() != null ? 1 : 2;
    }

    private static Comparator<Ranked> byCount(Direction direction) {
        Comparator<Ranked> fewest = Comparator.comparing(r -> BigDecimal.valueOf(
                r.figure().numerator() == null ? 0 : r.figure().numerator()));
        return direction == Direction.LOWER_IS_BETTER ? fewest : fewest.reversed();
    }

    private static UnitFigure withRank(UnitFigure figure, @Nullable Integer rank) {
        return rank == null ? figure : copy(figure, rank, figure.flags());
    }

    private static UnitFigure copy(UnitFigure f, @Nullable Integer rank, List<QualityFlag> flags) {
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
                f.targets(),
                f.gap(),
                f.pws(),
                f.lastYear(),
                f.small(),
                rank,
                flags);
    }
}
