package id.pantau.indicator;

import id.pantau.region.VillageAccess;
import id.pantau.region.VillageRow;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * "Kesenjangan antardesa": an average hides the last village. Villages of few people (rules §7) are no best and no worst one.
 *
 * @param best with the best coverage; of equal ones that with most people
 * @param worst with the worst coverage; of equal ones that with most people
 * @param points between the two, in the unit of the indicator; never negative
 * @param compared how many villages were compared
 * @param remote villages that are hard to reach, added up; null where nothing is known of access, or none is
 * @param others all others, added up; null where {@code remote} is
 */
public record Spread(
        UnitFigure best,
        UnitFigure worst,
        BigDecimal points,
        int compared,
        @Nullable Sum remote,
        @Nullable Sum others) {

    /** A way over water, or more than an hour (a choice of ours: the guideline names no limit). */
    public static final int REMOTE_MINUTES = 60;

    /** Σn/ΣN over {@code villages} villages. */
    public record Sum(int villages, long numerator, long denominator, BigDecimal coverage) {}

    /** Empty with less than two villages to compare. */
    public static Optional<Spread> of(IndicatorReport report, List<VillageRow> villages) {
        List<UnitFigure> compared = report.units().stream()
                .filter(figure -> figure.unit().kind().isVillage() && figure.rank() != null)
                .toList();
        if (compared.size() < 2) {
            return Optional.empty();
        }
        boolean lower = report.indicator().direction() == Direction.LOWER_IS_BETTER;
        Comparator<UnitFigure> byCoverage = Comparator.comparing(Spread::coverage);
        Comparator<UnitFigure> best = (lower ? byCoverage.reversed() : byCoverage).thenComparingLong(Spread::people);
        Comparator<UnitFigure> worst = (lower ? byCoverage : byCoverage.reversed()).thenComparingLong(Spread::people);
        UnitFigure top = compared.stream().max(best).orElseThrow();
        UnitFigure bottom = compared.stream().max(worst).orElseThrow();
        Map<Integer, VillageRow> rows = villages.stream().collect(Collectors.toMap(VillageRow::id, v -> v));
        Predicate<UnitFigure> remote = figure -> isRemote(rows.get(figure.unit().id()));
        Sum far = sum(report, remote);
        Sum near = sum(report, remote.negate());
        boolean both = far != null && near != null;
        return Optional.of(new Spread(
                top,
                bottom,
                coverage(top).subtract(coverage(bottom)).abs(),
                compared.size(),
                both ? far : null,
                both ? near : null));
    }

    /** Unknown access counts as near: nothing is claimed that nobody has recorded. */
    static boolean isRemote(@Nullable VillageRow village) {
        return village != null
                && (village.access() == VillageAccess.RIVER
                        || village.access() == VillageAccess.SEA
                        || village.travelMinutes() != null && village.travelMinutes() > REMOTE_MINUTES);
    }

    /** Villages of few people count here: added up they are not few. */
    private static @Nullable Sum sum(IndicatorReport report, Predicate<UnitFigure> which) {
        List<UnitFigure> figures = report.units().stream()
                .filter(figure -> figure.unit().kind().isVillage() && figure.coverage() != null)
                .filter(which)
                .toList();
        long n = figures.stream()
                .mapToLong(f -> f.numerator() == null ? 0 : f.numerator())
                .sum();
        long of = figures.stream().mapToLong(Spread::people).sum();
        Coverage coverage = Coverage.of(n, of, report.indicator().multiplier());
        return coverage == null ? null : new Sum(figures.size(), n, of, coverage.value());
    }

    private static BigDecimal coverage(UnitFigure figure) {
        return figure.coverage() == null ? BigDecimal.ZERO : figure.coverage();
    }

    private static long people(UnitFigure figure) {
        return figure.denominator() == null ? 0 : figure.denominator();
    }
}
